import { css, html, nothing } from 'lit';
import { toldStories, type ToldValue } from '../../core/drills/told-stories.ts';
import type { DrillTake } from '../../core/drills/take.ts';

/** Lays out what a drill's stories covered. */
export const toldCoverageStyles = css`
  .told {
    display: grid;
    grid-template-columns: auto minmax(0, auto);
    justify-content: center;
    gap: var(--space-1) var(--space-4);
    text-align: start;
  }
  .told dt {
    font-weight: 600;
  }
`;

/** Tells which value was answered with which story, and which story was told more than once. */
export function renderToldCoverage(takes: readonly DrillTake[]) {
  const { told, asked, covered, often } = toldStories(takes);
  if (asked === 0) return nothing;
  const [most] = often;
  return html`<p>${sayCovered(covered, asked)}</p>
    <dl class="told">
      ${told.map(
        (one) =>
          html`<dt>${one.value}</dt>
            <dd class=${one.story ? '' : 'muted'}>${sayStory(one)}</dd>`,
      )}
    </dl>
    ${most === undefined ? nothing : html`<p class="muted">“${most.story}” was told ${sayTimes(most.times)}. In one interview each story can be told once.</p>`}`;
}

function sayCovered(covered: number, asked: number): string {
  const values = `${asked} ${asked === 1 ? 'value' : 'values'}`;
  return covered === asked
    ? `You have a story for ${asked === 1 ? 'it' : `all ${values}`}.`
    : `You had a story for ${covered} of ${values}.`;
}

function sayStory({ story }: ToldValue): string {
  if (story === undefined) return 'not said';
  return story ?? 'no story yet';
}

function sayTimes(times: number): string {
  return times === 2 ? 'twice' : `${times} times`;
}
