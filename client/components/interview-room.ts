import { LitElement, html, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { canComeBack, type AskedInto } from '../../core/drills/asked-into.ts';
import type { Drill } from '../../core/drills/drill.ts';
import type { DrillGrade } from '../../core/drills/grade-drill.ts';
import { partProgress, type PartProgress } from '../../core/drills/part-progress.ts';
import type { DrillTake } from '../../core/drills/take.ts';
import type { Run } from '../../core/pacing/pacing.ts';
import type { InterviewView } from '../../core/protocol/interview-view.ts';
import type { PartStart } from '../../core/session/mark.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import './confirm-dialog.ts';
import { BackEvent, EnterPartEvent, GradeEvent, GuessEvent } from './drill-events.ts';
import './drill-return.ts';
import type { DrillReturn } from './drill-return.ts';
import './drill-take-card.ts';
import type { ConfirmDialog } from './confirm-dialog.ts';
import { interviewRoomStyles } from './interview-room-styles.ts';
import './keys-dialog.ts';
import type { KeysDialog } from './keys-dialog.ts';
import './question-steps.ts';
import { isPossible, makeEvent } from './room-actions.ts';
import { renderDrillOver, renderInterviewOver } from './room-closing.ts';
import { EndEvent, GoOnEvent } from './room-events.ts';
import { renderRoomFoot } from './room-foot.ts';
import { ROOM_KEYS, RoomKeys, type RoomAction } from './room-keys.ts';
import { renderStage } from './room-stage.ts';
import { announce, sayPlace, type LeftBy, type RoomConnection } from './room-words.ts';
import { SaidBefore } from './said-before.ts';

const PART_KEYS = [{ shown: '1, 2, 3 …', says: 'That part of your answer begins' }];
const CUT_KEYS = [{ shown: 'B', says: 'You are back with what you were saying' }];

/**
 * The room in which an interview takes place: the question, one calm clock, one line, and *Done*. It draws what it is
 * given and decides nothing.
 *
 * @fires done - {@link DoneEvent}
 * @fires ask-again - {@link AskAgainEvent}
 * @fires skip - {@link SkipEvent}
 * @fires take-again - {@link TakeAgainEvent}
 * @fires pause - {@link PauseEvent}
 * @fires go-on - {@link GoOnEvent}
 * @fires end - {@link EndEvent}, after it was confirmed
 * @fires guess - {@link GuessEvent}, in a drill that asks for one
 * @fires hear-moment, judge-moment - in a drill whose moments are listened to
 * @fires grade - {@link GradeEvent}, when a drill is over
 * @fires enter-part - {@link EnterPartEvent}, in a drill whose parts are gone through
 * @fires back - {@link BackEvent}, in a drill whose answers are cut into
 */
@customElement('interview-room')
export class InterviewRoom extends LitElement {
  static override styles = [sharedStyles, interviewRoomStyles];

  @property({ attribute: false }) view!: InterviewView;
  /** A drill's takes so far, in order. */
  @property({ attribute: false }) takes: readonly DrillTake[] = [];
  /** A take of a drill is over; the next waits for *Next*. */
  @property({ attribute: false }) isBetween = false;
  /** The sound of a drill's newest take was kept. */
  @property({ attribute: false }) hasSound = false;
  /** When the drill comes back, by its grade, and the grade that it has; of an interview nothing. */
  @property({ attribute: false }) returns: DrillReturn['returns'] = [];
  @property({ attribute: false }) grade: DrillGrade | null = null;
  /** Where the parts of the answer began so far, in order. */
  @property({ attribute: false }) partStarts: readonly PartStart[] = [];
  /** Where the answer's clock is; null when it is not running. On screen the clock counts from the first word. */
  @property({ type: Number }) elapsedMs: number | null = null;
  /** What has been heard of the answer, in order; instants of its clock. */
  @property({ attribute: false }) runs: readonly Run[] = [];
  /** How far the answer has been heard. */
  @property({ type: Number }) heardMs = 0;
  /** What the interviewer cut into this answer with; null where nothing was. */
  @property({ attribute: false }) asked: AskedInto | null = null;
  /** The rate of the last seconds, syllables a second; null while too little was said. */
  @property({ attribute: false }) pace: number | null = null;
  /** Since the last speech; null before the first word. */
  @property({ type: Number }) silenceMs: number | null = null;
  /** Why nothing can be heard now, in words for the screen; null when all is well. */
  @property() interruption: string | null = null;
  @property() connection: RoomConnection = 'connected';
  /** How the answer was left; null while it was not, or another page left it. */
  @property({ attribute: false }) leftBy: LeftBy | null = null;
  /** The question is read, not heard. */
  @property({ type: Boolean }) captionsOnly = false;
  /** No clock and no ring. */
  @property({ type: Boolean }) relaxedTiming = false;
  /** Single keys act. */
  @property({ attribute: false }) shortcuts = true;
  /** The first word is long in coming: one line offers help. */
  @property({ type: Boolean }) nudge = false;
  /** What was kept during a lost connection is being sent. */
  @property({ type: Boolean }) backlog = false;
  /** The browser opens sound and microphone only after *Go on* was pressed. */
  @property({ type: Boolean }) needsGesture = false;
  @property() microphone: 'open' | 'none' = 'open';

  readonly #endDialog = createRef<ConfirmDialog>();
  readonly #keysDialog = createRef<KeysDialog>();

  readonly #saidBefore = new SaidBefore();

  constructor() {
    super();
    new RoomKeys(this, (action, pressedAtMs) => this.#act(action, pressedAtMs));
  }

  /** Since the first word; null before it. Without a microphone there is none, and the answer's own clock serves. */
  get spokenMs(): number | null {
    const onsetMs = this.microphone === 'none' ? 0 : this.runs[0]?.startMs;
    if (this.elapsedMs === null || onsetMs === undefined) return null;
    return Math.max(0, this.elapsedMs - onsetMs);
  }

  /** How far each part of the answer has got; empty where none are gone through. */
  get progress(): PartProgress[] {
    const { drill, answer } = this.view;
    if (drill === null || answer === null) return [];
    return partProgress(drill.parts, {
      starts: this.partStarts,
      band: answer.band,
      onsetMs: this.microphone === 'none' ? 0 : (this.runs[0]?.startMs ?? null),
      nowMs: this.elapsedMs ?? 0,
    });
  }

  get hasOpenDialog(): boolean {
    return Boolean(this.#endDialog.value?.isOpen) || Boolean(this.#keysDialog.value?.isOpen);
  }

  /** A digit moves on to the part of that number, from 1; B is for being back after a question into the answer. */
  readonly pressDrillKey = (key: string, pressedAtMs: number): boolean => {
    if (this.view.phase !== 'listening' || this.isBetween) return false;
    const name = this.view.drill?.parts[Number(key) - 1]?.name;
    if (name !== undefined) this.dispatchEvent(new EnterPartEvent(name, pressedAtMs));
    const isBack = key === 'b' && canComeBack(this.asked);
    if (isBack) this.dispatchEvent(new BackEvent(pressedAtMs));
    return name !== undefined || isBack;
  };

  protected override willUpdate() {
    this.#saidBefore.take(this.view);
  }

  protected override updated(changed: PropertyValues<this>) {
    const isJustOver = this.view.phase === 'finished' && changed.get('view')?.phase !== 'finished';
    // The button that had the focus is gone; the end must be told to whoever does not see it.
    if (changed.has('view') && isJustOver) this.renderRoot.querySelector('h1')?.focus();
  }

  protected override render() {
    return html`${this.view.phase === 'finished' ? this.#renderFinished() : this.#renderRoom()}
      <p class="visually-hidden" role="status">${announce(this)}</p>`;
  }

  #renderRoom() {
    return html`<div class="room">
        ${this.#renderTop()}
        <div class="stage">${this.isBetween ? this.#renderTake() : this.#renderAnswer()}</div>
        ${renderRoomFoot(this, {
          act: (action, pressedAtMs) => this.#act(action, pressedAtMs),
          goOn: () => this.dispatchEvent(new GoOnEvent()),
        })}
      </div>
      ${this.#renderDialogs()}`;
  }

  #renderAnswer() {
    return renderStage(this, this.#saidBefore.words, {
      enterPart: ({ name, pressedAtMs }) => {
        if (this.view.phase === 'listening') this.dispatchEvent(new EnterPartEvent(name, pressedAtMs));
      },
      back: ({ pressedAtMs }) => this.dispatchEvent(new BackEvent(pressedAtMs)),
    });
  }

  #renderTake() {
    return html`<h1 class="take" tabindex="-1">Take ${this.takes.length}</h1>
      ${this.#renderCard(false)}`;
  }

  #renderCard(isWhole: boolean) {
    return html`<drill-take-card
      .drill=${this.view.drill}
      .takes=${this.takes}
      .isWhole=${isWhole}
      .hasSound=${this.hasSound}
      @guess=${({ answerId, guessMs }: GuessEvent) => this.dispatchEvent(new GuessEvent(answerId, guessMs))}
    ></drill-take-card>`;
  }

  #renderFinished() {
    const { sessionId, drill } = this.view;
    return drill === null
      ? renderInterviewOver(sessionId)
      : renderDrillOver(
          sessionId,
          drill,
          html`${this.#renderCard(true)}
            <drill-return
              .returns=${this.returns}
              .grade=${this.grade}
              @grade=${({ grade }: GradeEvent) => this.dispatchEvent(new GradeEvent(grade))}
            ></drill-return>`,
        );
  }

  #renderTop() {
    const { questionNumber, questionCount, title } = this.view;
    return html`<div class="top">
      <p class="place">
        <question-steps .number=${questionNumber} .count=${questionCount}></question-steps>
        <span><span class="visually-hidden">Question </span>${sayPlace(this.view)}</span>
      </p>
      <p class="wide-only">${title}</p>
    </div>`;
  }

  #renderDialogs() {
    return html`<confirm-dialog
        ${ref(this.#endDialog)}
        question="End the interview here? What you have said is kept."
        action="End the interview"
        keep="Go on with it"
        @confirmed=${() => this.dispatchEvent(new EndEvent())}
      ></confirm-dialog>
      <keys-dialog
        ${ref(this.#keysDialog)}
        .keys=${[...keysOf(this.view.drill), ...ROOM_KEYS]}
        .shortcuts=${this.shortcuts}
      ></keys-dialog>`;
  }

  #act(action: RoomAction, pressedAtMs: number) {
    if (this.isBetween && action === 'done') this.dispatchEvent(new GoOnEvent());
    if (this.isBetween || !isPossible(this, action)) return;
    if (action === 'keys') this.#keysDialog.value?.open();
    else if (action === 'end') this.#endDialog.value?.open();
    else this.dispatchEvent(makeEvent(action, this.view.phase, pressedAtMs));
  }
}

/** The keys that only this drill has. */
function keysOf(drill: Drill | null) {
  if (drill?.cuts !== undefined) return CUT_KEYS;
  return (drill?.parts.length ?? 0) > 0 ? PART_KEYS : [];
}
