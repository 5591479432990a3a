import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import type { PlannedPart } from '../../core/interview/plan.ts';
import type { PartMark } from '../../core/pacing/pacing.ts';
import type { Stretch } from '../../core/pacing/stretch.ts';
import { partsWithin } from '../../core/session/marked-parts.ts';
import type { AnswerMarks, PauseCause } from '../../core/session/mark.ts';
import type { AnswerRecord } from '../../core/session/session-record.ts';
import { hasOtherPages } from './other-pages.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import type { Pin } from './answer-drawing.ts';
import { AnswerKeyListener } from './answer-key-listener.ts';
import { ANSWER_KEYS, LISTENING_KEYS, type AnswerDeed } from './answer-keys.ts';
import { DeleteRecordingEvent, NextQuestionEvent, SayPauseEvent, UndoEvent } from './answer-panel-events.ts';
import './answer-timeline.ts';
import type { AnswerTimeline } from './answer-timeline.ts';
import { nextSpeed } from './answer-transport.ts';
import type { Ghost } from './draw-ghost.ts';
import { heardAnswerStyles } from './heard-answer-styles.ts';
import { heardSpan } from './heard-span.ts';
import './icon-mark.ts';
import './keys-dialog.ts';
import type { KeysDialog } from './keys-dialog.ts';
import './pacing-table.ts';
import './part-marks.ts';
import type { PartMarks } from './part-marks.ts';
import './pause-kinds.ts';
import type { Playback } from './playback.ts';
import { hearingOf, nextOf, type Selection } from './selection.ts';
import type { Levels } from './sound-bars.ts';
import { HearEvent, PlayEvent, SpeedEvent, type SelectEvent } from './timeline-events.ts';
import type { TimeWindow } from './timeline-scale.ts';
import type { TimelineSession } from './timeline-session.ts';

const NOTHING_HEARD: Stretch = { startMs: 0, endMs: 0 };

/**
 * An answer in which something was heard: its timeline and table, which choose for each other, what its pauses were and
 * where its parts begin; all by pointer, buttons and keys.
 *
 * @fires hear - {@link HearEvent}, as all that follow: to the page
 * @fires play - {@link PlayEvent}
 * @fires speed - {@link SpeedEvent}
 * @fires say-pause - {@link SayPauseEvent}
 * @fires undo - {@link UndoEvent}
 * @fires next-question - {@link NextQuestionEvent}
 * @fires delete-recording - {@link DeleteRecordingEvent}
 */
@customElement('heard-answer')
export class HeardAnswer extends LitElement {
  static override styles = [sharedStyles, heardAnswerStyles];

  @property({ attribute: false }) answer!: AnswerRecord;
  @property({ attribute: false }) levels: Levels | null = null;
  @property({ attribute: false }) playback!: Playback;
  @property({ type: Boolean }) hasTable = false;
  @property({ attribute: false }) marks!: AnswerMarks;
  @property({ attribute: false }) partNames: readonly PlannedPart[] = [];
  @property({ attribute: false }) pins: readonly Pin[] = [];
  /** The best earlier take, drawn in outline behind the runs. */
  @property({ attribute: false }) ghost: Ghost | null = null;
  @property({ attribute: false }) session: TimelineSession | null = null;
  @property({ type: Boolean }) canUndo = false;
  /** Whoever looks gave the answer, and may say what its pauses were and where its parts begin. */
  @property({ attribute: false }) canMark = true;
  /** Single keys act on the whole page, not only in here. */
  @property({ attribute: false }) shortcuts = true;

  @state() private selection: Selection | null = null;

  readonly #timeline = createRef<AnswerTimeline>();
  readonly #partMarks = createRef<PartMarks>();
  readonly #keys = createRef<KeysDialog>();
  #heard = NOTHING_HEARD;
  #parts: readonly PartMark[] = [];

  constructor() {
    super();
    new AnswerKeyListener(this, (deed) => this.#handleDeed(deed));
  }

  /** Shows a stretch of time of the answer's clock. */
  show(window: TimeWindow): void {
    this.#timeline.value?.show(window);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('answer')) {
      this.#heard = (this.answer.pacing && heardSpan(this.answer.pacing)) ?? NOTHING_HEARD;
      if (changed.get('answer')?.answerId !== this.answer.answerId) this.selection = null;
    }
    if (changed.has('answer') || changed.has('marks'))
      this.#parts = partsWithin(this.marks.parts, this.#heard);
    const wasPlaying = changed.get('playback')?.isPlaying ?? true;
    if (this.playback.isPlaying && !wasPlaying) this.#revealPlayhead();
  }

  protected override render() {
    const { answer, marks, selection, partNames } = this;
    const { pacing, recording, targetBand } = answer;
    if (!pacing) return nothing;
    const playheadMs = recording ? this.playback.atMs : null;
    return html`<answer-timeline
        ${ref(this.#timeline)}
        .answerId=${answer.answerId}
        .pacing=${pacing}
        .target=${targetBand}
        .levels=${this.levels}
        .pins=${this.pins}
        .ghost=${this.ghost}
        .playheadMs=${playheadMs}
        .said=${marks.pauses}
        .parts=${marks.parts}
        .partNames=${partNames}
        .selection=${selection}
        .session=${this.session}
        @select-stretch=${this.#handleSelect}
      ></answer-timeline>
      ${this.#renderFoot()}
      <pause-kinds
        .pause=${selection?.type === 'pause' ? selection : null}
        .said=${marks.pauses}
        .onsetMs=${this.#heard.startMs}
        .hasSound=${recording !== null}
        .canSay=${this.canMark}
        ?canUndo=${this.canUndo}
      ></pause-kinds>
      <part-marks
        ${ref(this.#partMarks)}
        .names=${partNames}
        .parts=${marks.parts}
        .heard=${this.#heard}
        .atMs=${this.canMark ? playheadMs : null}
        .canMark=${this.canMark}
      ></part-marks>
      ${this.hasTable ? this.#renderTable() : nothing}
      <keys-dialog
        ${ref(this.#keys)}
        .keys=${this.canMark ? ANSWER_KEYS : LISTENING_KEYS}
        .shortcuts=${this.shortcuts}
      ></keys-dialog>`;
  }

  #renderFoot() {
    return html`<div class="foot">
      <div>
        <button class="btn quiet" @click=${() => this.#timeline.value?.zoom('closer')}>Closer</button>
        <button class="btn quiet" @click=${() => this.#timeline.value?.zoom('wider')}>Wider</button>
        ${
          (this.session?.answers.length ?? 0) > 1
            ? html`<button class="btn quiet" @click=${() => this.#timeline.value?.show('session')}>
                Session
              </button>`
            : nothing
        }
        <button class="btn quiet" @click=${() => this.#timeline.value?.show('answer')}>Whole answer</button>
        <button class="btn quiet wide-only" @click=${() => this.#keys.value?.open()}>
          Keys <kbd>?</kbd>
        </button>
      </div>
      ${
        this.answer.recording && hasOtherPages()
          ? html`<button class="btn quiet" @click=${() => this.dispatchEvent(new DeleteRecordingEvent())}>
              Delete recording
            </button>`
          : html`<p class="tiny muted">${this.answer.recording ? '' : 'No sound is kept of this answer.'}</p>`
      }
    </div>`;
  }

  #renderTable() {
    return html`<pacing-table
      .pacing=${this.answer.pacing}
      .said=${this.marks.pauses}
      .parts=${this.#parts}
      .names=${this.partNames}
      .selection=${this.selection}
      ?isRecording=${this.answer.askedBy === null}
      @select-stretch=${this.#handleSelect}
    ></pacing-table>`;
  }

  #handleSelect({ selection }: SelectEvent) {
    this.#select(selection);
  }

  /** Chooses something, and lets it be heard. */
  #select(selection: Selection) {
    this.selection = selection;
    if (!this.answer.recording) return;
    const { startMs, endMs } = hearingOf(selection);
    this.dispatchEvent(new HearEvent(startMs, endMs));
  }

  #handleDeed(deed: AnswerDeed) {
    switch (deed.type) {
      case 'play':
        if (this.answer.recording) this.dispatchEvent(new PlayEvent());
        break;
      case 'hear':
        if (this.selection) this.#select(this.selection);
        break;
      case 'next':
        this.#selectNext(deed.what, deed.direction);
        break;
      case 'say':
        this.#sayPause(deed.cause);
        break;
      case 'part':
        this.#partMarks.value?.begin(deed.number);
        break;
      case 'undo':
        this.dispatchEvent(new UndoEvent());
        break;
      case 'zoom':
        this.#timeline.value?.zoom(deed.direction);
        break;
      case 'show':
        this.#timeline.value?.show(deed.what);
        break;
      case 'speed':
        this.dispatchEvent(new SpeedEvent(nextSpeed(this.playback.speed, deed.direction)));
        break;
      case 'keys':
        this.#keys.value?.open();
    }
  }

  #selectNext(what: 'pause' | 'run' | 'question', direction: 1 | -1) {
    if (what === 'question') {
      this.dispatchEvent(new NextQuestionEvent(direction));
      return;
    }
    const { pauses = [], runs = [] } = this.answer.pacing ?? {};
    const fromMs = this.selection?.startMs ?? (this.answer.recording ? this.playback.atMs : -Infinity);
    const next = nextOf<Stretch>(what === 'pause' ? pauses : runs, fromMs, direction);
    if (next) this.#select({ type: what, startMs: next.startMs, endMs: next.endMs });
  }

  #sayPause(cause: PauseCause) {
    if (this.selection?.type !== 'pause') return;
    const { startMs, endMs } = this.selection;
    this.dispatchEvent(new SayPauseEvent({ startMs, endMs }, cause));
  }

  #revealPlayhead() {
    const { atMs } = this.playback;
    this.#timeline.value?.reveal({ startMs: atMs, endMs: atMs });
  }
}
