import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { lengthMs } from '../../core/pacing/stretch.ts';
import type { AnswerRecord } from '../../core/session/session-record.ts';
import { formatCount } from '../format.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { findSessionAt, listNewestSessions } from '../session/api.ts';
import { Loading } from '../session/loading.ts';

/** The shortest length that a pause can be set to begin at: all that any setting counts is among these. */
const LEAST_MIN_PAUSE_MS = 200;

/** Says how many pauses a past answer has at a threshold, while that is moved. */
@customElement('pause-preview')
export class PausePreview extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      p {
        padding-block-end: var(--space-3);
      }
      .prompt {
        font-style: italic;
      }
    `,
  ];

  @property({ attribute: false }) minPauseMs = LEAST_MIN_PAUSE_MS;

  readonly #answer = new Loading(this, findNewestAnswer);

  protected override render() {
    const { pacing, prompt } = this.#answer.value ?? {};
    if (!pacing || prompt === undefined) return nothing;
    const count = pacing.pauses.filter((pause) => lengthMs(pause) >= this.minPauseMs).length;
    return html`<p class="small muted" role="status">
      <strong class="num">${formatCount(count, 'pause')}</strong> in your answer to
      <span class="prompt">${prompt}</span>
    </p>`;
  }
}

/** Among so many of the newest sessions one with an answer is looked for. */
const LOOKED_AT = 50;

/** The last answer of the newest session that has one that can be counted; the sample's where there is no other. */
async function findNewestAnswer(signal: AbortSignal): Promise<AnswerRecord | null> {
  const newestOnes = await listNewestSessions(LOOKED_AT, signal);
  const sessions = newestOnes.sessions.filter(({ isShared, strip }) => !isShared && strip.length > 0);
  const newest = sessions.find(({ isSample }) => !isSample) ?? sessions[0];
  if (newest === undefined) return null;
  const { answers } = await findSessionAt(newest.id, LEAST_MIN_PAUSE_MS, signal);
  return answers.findLast(({ pacing }) => (pacing?.answerMs ?? null) !== null) ?? null;
}
