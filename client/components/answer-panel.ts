import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import type { Pacing } from '../../core/pacing/pacing.ts';
import { lengthMs, type Stretch } from '../../core/pacing/stretch.ts';
import type { AnswerRecord } from '../../core/session/session-record.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { ChooseTakeEvent, DeleteRecordingEvent } from './answer-panel-events.ts';
import { answerPanelStyles } from './answer-panel-styles.ts';
import './answer-timeline.ts';
import type { AnswerTimeline } from './answer-timeline.ts';
import './answer-transport.ts';
import { heardSpan } from './heard-span.ts';
import { sayNothingHeard } from './nothing-heard.ts';
import { factsOf, type PacingFact } from './pacing-facts.ts';
import './pacing-table.ts';
import type { Levels } from './sound-bars.ts';

/** How an answer's sound stands. */
export type Playback = { readonly isPlaying: boolean; readonly atMs: number; readonly speed: number };

/**
 * Shows one answer: its question, its sound to be played, its timeline, its table and the facts that follow from it. Of
 * an answer in which nothing was heard it says why.
 *
 * @fires seek - {@link SeekEvent}
 * @fires play - {@link PlayEvent}
 * @fires speed - {@link SpeedEvent}
 * @fires choose-take - {@link ChooseTakeEvent}
 * @fires delete-recording - {@link DeleteRecordingEvent}
 */
@customElement('answer-panel')
export class AnswerPanel extends LitElement {
  static override styles = [sharedStyles, answerPanelStyles];

  @property({ attribute: false }) answer!: AnswerRecord;
  /** All takes of its question, in order; itself among them. */
  @property({ attribute: false }) takes: readonly AnswerRecord[] = [];
  /** Null until they have come. */
  @property({ attribute: false }) levels: Levels | null = null;
  @property({ attribute: false }) playback: Playback = { isPlaying: false, atMs: 0, speed: 1 };
  /** Runs and pauses are listed too. */
  @property({ type: Boolean }) hasTable = false;
  /** It hangs from the map above it. */
  @property({ type: Boolean }) hangs = false;

  readonly #timeline = createRef<AnswerTimeline>();
  #facts: readonly PacingFact[] = [];

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('answer')) this.#facts = this.answer.pacing ? factsOf(this.answer.pacing) : [];
  }

  protected override render() {
    const { answer } = this;
    const { pacing } = answer;
    const span = pacing && heardSpan(pacing);
    return html`<section class="panel ${this.hangs ? 'hangs' : ''}" aria-labelledby="prompt">
      <div class="answer-head">
        ${renderPrompt(answer)}
        <div class="transport">
          ${span && answer.recording ? this.#renderTransport(span) : nothing} ${this.#renderTakes()}
        </div>
      </div>
      ${
        pacing && span
          ? this.#renderHeard(pacing)
          : html`<p class="none muted">${sayNothingHeard(answer)}</p>`
      }
    </section>`;
  }

  #renderTransport(span: Stretch) {
    const { isPlaying, atMs, speed } = this.playback;
    return html`<answer-transport
      ?isPlaying=${isPlaying}
      .positionMs=${Math.max(0, atMs - span.startMs)}
      .answerMs=${lengthMs(span)}
      .speed=${speed}
    ></answer-transport>`;
  }

  #renderTakes() {
    const { takes } = this;
    if (takes.length < 2) return nothing;
    return html`<select aria-label="Take" @change=${this.#handleTake}>
      ${takes.map(
        ({ answerId }, i) =>
          html`<option value=${answerId} ?selected=${answerId === this.answer.answerId}>
            Take ${i + 1} of ${takes.length}
          </option>`,
      )}
    </select>`;
  }

  #renderHeard(pacing: Pacing) {
    const { kind, recording, targetBand } = this.answer;
    return html`<answer-timeline
        ${ref(this.#timeline)}
        .pacing=${pacing}
        .target=${targetBand}
        .levels=${this.levels}
        .pins=${this.#facts.map(({ atMs }, i) => ({ number: i + 1, atMs }))}
        .playheadMs=${recording ? this.playback.atMs : null}
      ></answer-timeline>
      ${this.#renderFoot()}
      ${
        this.hasTable
          ? html`<pacing-table .pacing=${pacing} ?isRecording=${kind === 'recording'}></pacing-table>`
          : nothing
      }
      ${this.#facts.length > 0 ? renderFacts(this.#facts) : nothing}`;
  }

  #renderFoot() {
    return html`<div class="foot">
      <div>
        <button class="btn quiet" @click=${() => this.#timeline.value?.zoom('closer')}>Closer</button>
        <button class="btn quiet" @click=${() => this.#timeline.value?.zoom('wider')}>Wider</button>
      </div>
      ${
        this.answer.recording
          ? html`<button class="btn quiet" @click=${() => this.dispatchEvent(new DeleteRecordingEvent())}>
              Delete recording
            </button>`
          : html`<p class="tiny muted">No sound is kept of this answer.</p>`
      }
    </div>`;
  }

  #handleTake(event: Event) {
    if (event.target instanceof HTMLSelectElement)
      this.dispatchEvent(new ChooseTakeEvent(event.target.value));
  }
}

/** Nobody asked for a recording that was brought in; its name is the page's. */
function renderPrompt({ kind, label, prompt }: AnswerRecord) {
  if (kind === 'recording') return html`<h2 id="prompt" class="unasked">What was said</h2>`;
  return html`<span class="small muted number">${label}</span>
    <h2 id="prompt">${prompt}</h2>`;
}

function renderFacts(facts: readonly PacingFact[]) {
  return html`<ol class="facts">
    ${facts.map(
      ({ words, tryNext }, i) =>
        html`<li>
          <p><span class="pin" aria-hidden="true">${i + 1}</span>${words}</p>
          <p class="try">${tryNext}</p>
        </li>`,
    )}
  </ol>`;
}
