import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import type { PlannedPart } from '../../core/interview/plan.ts';
import { lengthMs, widened, type Stretch } from '../../core/pacing/stretch.ts';
import { marksOf, NO_MARKS } from '../../core/session/fold-marks.ts';
import type { AnswerMarks } from '../../core/session/mark.ts';
import type { AnswerRecord } from '../../core/session/session-record.ts';
import type { UsualFigures } from '../../core/session/session-usual.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import type { Pin } from './answer-drawing.ts';
import { ChooseTakeEvent } from './answer-panel-events.ts';
import { answerPanelStyles } from './answer-panel-styles.ts';
import './answer-transport.ts';
import type { Ghost } from './draw-ghost.ts';
import './heard-answer.ts';
import type { HeardAnswer } from './heard-answer.ts';
import { heardSpan } from './heard-span.ts';
import { sayNothingHeard } from './nothing-heard.ts';
import { factsOf, type PacingFact } from './pacing-facts.ts';
import './pacing-remarks.ts';
import type { Playback } from './playback.ts';
import { remarkPins } from './remark-pins.ts';
import type { Levels } from './sound-bars.ts';
import { STAR_PARTS } from './star-parts.ts';
import type { HearEvent } from './timeline-events.ts';
import type { TimeWindow } from './timeline-scale.ts';
import type { TimelineSession } from './timeline-session.ts';

/** How much is shown on either side of what is heard of a remark. */
const AROUND_MOMENT_MS = 3000;

/**
 * Shows one answer: its question, its sound to be played, its timeline with all that can be done on it, and the facts
 * that follow from it. Of an answer in which nothing was heard it says why.
 *
 * @fires seek - {@link SeekEvent}
 * @fires play - {@link PlayEvent}
 * @fires speed - {@link SpeedEvent}
 * @fires choose-take - {@link ChooseTakeEvent}
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
  /** The best earlier take; null where there is none. */
  @property({ attribute: false }) ghost: Ghost | null = null;
  /** Runs and pauses are listed too. */
  @property({ type: Boolean }) hasTable = false;
  /** It hangs from the map above it. */
  @property({ type: Boolean }) hangs = false;
  /** What was said of it. */
  @property({ attribute: false }) marks: AnswerMarks = marksOf(NO_MARKS, '');
  /** The parts that its question asks for; those of a story where it names none. */
  @property({ attribute: false }) partNames: readonly PlannedPart[] = STAR_PARTS;
  /** What was usual before it; null where that is not known. */
  @property({ attribute: false }) usual: UsualFigures | null = null;
  /** Instants of people's remarks. */
  @property({ attribute: false }) remarksMs: readonly number[] = [];
  /** The session that it is part of; null draws it alone. */
  @property({ attribute: false }) session: TimelineSession | null = null;
  @property({ type: Boolean }) canUndo = false;
  /** Whoever looks gave the answer, and may say what its pauses were and where its parts begin. */
  @property({ attribute: false }) canMark = true;
  /** Single keys act on the whole page, not only in here. */
  @property({ attribute: false }) shortcuts = true;

  readonly #heard = createRef<HeardAnswer>();
  #facts: readonly PacingFact[] = [];
  #pins: readonly Pin[] = [];

  /** Shows a stretch of time of the answer's clock. */
  show(window: TimeWindow): void {
    this.#heard.value?.show(window);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const changes = (['answer', 'marks', 'usual', 'partNames', 'remarksMs'] as const).filter((name) =>
      changed.has(name),
    );
    if (changes.length === 0) return;
    this.#facts = this.#findFacts();
    const facts = this.#facts.map(({ atMs }, i) => ({ number: i + 1, atMs }));
    this.#pins = [...facts, ...remarkPins(this.remarksMs)];
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
      ${span ? this.#renderHeard() : html`<p class="none muted">${sayNothingHeard(answer)}</p>`}
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

  #renderHeard() {
    return html`<heard-answer
        ${ref(this.#heard)}
        .answer=${this.answer}
        .levels=${this.levels}
        .playback=${this.playback}
        .ghost=${this.ghost}
        .marks=${this.marks}
        .partNames=${this.partNames}
        .pins=${this.#pins}
        .session=${this.session}
        .shortcuts=${this.shortcuts}
        .canMark=${this.canMark}
        ?hasTable=${this.hasTable}
        ?canUndo=${this.canUndo}
      ></heard-answer>
      ${this.#facts.length > 0 ? this.#renderFacts() : nothing}`;
  }

  #renderFacts() {
    const { recording, pacing } = this.answer;
    return html`<pacing-remarks
      .facts=${this.#facts}
      .onsetMs=${pacing?.runs[0]?.startMs ?? 0}
      ?hasSound=${recording !== null}
      @hear=${this.#handleMoment}
    ></pacing-remarks>`;
  }

  #findFacts(): readonly PacingFact[] {
    const { answer, marks, usual, partNames } = this;
    if (answer.pacing === null) return [];
    return factsOf(answer.pacing, { said: marks.pauses, usual, parts: partNames, thinkMs: answer.thinkMs });
  }

  /** The moment of a remark is shown; where there is no sound, nothing else happens. */
  #handleMoment(event: HearEvent) {
    const { startMs, endMs } = widened(event, AROUND_MOMENT_MS);
    this.show({ fromMs: Math.max(0, startMs), toMs: endMs });
    if (this.answer.recording === null) event.stopPropagation();
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
