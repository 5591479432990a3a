import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { bestTake } from '../../core/session/best-take.ts';
import '../components/chart-panel.ts';
import type { SavePictureEvent } from '../components/chart-panel.ts';
import '../components/load-problem.ts';
import { dayOf } from '../components/local-day.ts';
import '../components/trend-chart.ts';
import { LENGTH_STEPS_MS } from '../components/trend-options.ts';
import { formatCount, formatLength } from '../format.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { Loading } from '../session/loading.ts';
import { findTakes, type Take } from '../session/progress-api.ts';
import { savePicture } from '../session/save-picture.ts';
import { questionPageStyles } from './question-page-styles.ts';
import './take-pair.ts';
import { renderTakes } from './take-table.ts';
import { sayBest, sayPlace, sayTake, sayWhen, WHAT_IS_BEST } from './take-words.ts';

/** One question over time: all takes of it, their figures, and two of them beside each other. */
@customElement('question-page')
export class QuestionPage extends LitElement {
  static override styles = [sharedStyles, questionPageStyles];

  @property({ attribute: false }) bankId!: string;
  @property({ attribute: false }) questionId!: string;

  readonly #takes = new Loading(this, (signal) => findTakes(this.bankId, this.questionId, signal));

  protected override render() {
    const { state } = this.#takes;
    switch (state.type) {
      case 'loading':
        return html`<div aria-busy="true"></div>`;
      case 'failed':
        return html`<h1 tabindex="-1">Question</h1>
          <load-problem .message=${state.message} @retry=${() => this.#takes.reload()}></load-problem>`;
      case 'loaded':
        return this.#renderTakes(state.value);
    }
  }

  #renderTakes(takes: readonly Take[]) {
    const last = takes.at(-1);
    if (last === undefined)
      return html`<h1 tabindex="-1">Question</h1>
        <p>It is being counted again. Load this page anew in a moment.</p>`;
    const best = last.band === null ? null : bestTake(takes, last.band);
    const earlier = last.band === null ? null : bestTake(takes.slice(0, -1), last.band);
    const other = earlier ?? takes.at(-2);
    return html`<div>
        <p class="eyebrow">${formatCount(takes.length, 'take')} of</p>
        <h1 tabindex="-1">${last.prompt}</h1>
        ${best === null ? nothing : html`<p class="small muted">Best so far: ${sayTake(best)}, ${sayBest(best)}. ${WHAT_IS_BEST}</p>`}
      </div>
      ${other ? html`<take-pair .takes=${takes} .first=${[other, last]}></take-pair>` : nothing}
      <section class="panel" aria-labelledby="all">
        <h2 id="all">All takes</h2>
        ${renderTakes(takes, best)}
      </section>
      ${takes.length > 1 ? renderLengths(takes) : nothing}`;
  }
}

/** The takes' lengths in their order; a take a day, the newest, where there were more. */
function renderLengths(takes: readonly Take[]) {
  const byDay = new Map(takes.flatMap((take) => (take.answerMs === null ? [] : [[dayOf(take.at), take]])));
  const shown = [...byDay.values()];
  if (shown.length < 2) return nothing;
  const [first, last] = [shown[0], shown.at(-1)];
  const says = `From ${formatLength(first?.answerMs ?? 0)} to ${formatLength(last?.answerMs ?? 0)}; the shade is the target.`;
  return html`<chart-panel
    heading="Length over time"
    says=${says}
    .table=${{
      columns: ['Day', 'Length', 'Target'],
      rows: shown.map((take) => [sayWhen(take), formatLength(take.answerMs ?? 0), sayPlace(take)]),
    }}
    @save-picture=${(event: SavePictureEvent) => savePicture(event.name, event.picture)}
  >
    <trend-chart
      label="Length over time. ${says}"
      .chart=${{
        type: 'trend',
        days: [...byDay.keys()],
        values: shown.map(({ answerMs }) => answerMs),
        shade: {
          lower: shown.map(({ band }) => band?.fromMs ?? null),
          upper: shown.map(({ band }) => band?.toMs ?? null),
        },
        format: formatLength,
        least: [0, 60_000],
        steps: LENGTH_STEPS_MS,
      }}
    ></trend-chart>
  </chart-panel>`;
}
