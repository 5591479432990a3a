import { LitElement, html, type PropertyValues, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import type { Run } from '../../core/pacing/pacing.ts';
import type { InterviewView } from '../../core/protocol/interview-view.ts';
import { formatClock } from '../format.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import './confirm-dialog.ts';
import type { ConfirmDialog } from './confirm-dialog.ts';
import { interviewRoomStyles } from './interview-room-styles.ts';
import './keys-dialog.ts';
import type { KeysDialog } from './keys-dialog.ts';
import './live-line.ts';
import './question-steps.ts';
import { isPossible, makeEvent } from './room-actions.ts';
import { EndEvent, GoOnEvent } from './room-events.ts';
import { renderRoomFoot } from './room-foot.ts';
import { RoomKeys, type RoomAction } from './room-keys.ts';
import { announce, sayClock, sayPlace, type RoomConnection } from './room-words.ts';

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
 */
@customElement('interview-room')
export class InterviewRoom extends LitElement {
  static override styles = [sharedStyles, interviewRoomStyles];

  @property({ attribute: false }) view!: InterviewView;
  /** Where the answer's clock is; null when it is not running. On screen the clock counts from the first word. */
  @property({ type: Number }) elapsedMs: number | null = null;
  /** What has been heard of the answer, in order; instants of its clock. */
  @property({ attribute: false }) runs: readonly Run[] = [];
  /** How far the answer has been heard. */
  @property({ type: Number }) heardMs = 0;
  /** Since the last speech; null before the first word. */
  @property({ type: Number }) silenceMs: number | null = null;
  /** Why nothing can be heard now, in words for the screen; null when all is well. */
  @property() interruption: string | null = null;
  @property() connection: RoomConnection = 'connected';
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

  /** What is said before the question. Its room is kept while one answers, so that the question does not move. */
  #before: { readonly answerId: string | undefined; readonly words: string } = {
    answerId: undefined,
    words: '',
  };

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

  get hasOpenDialog(): boolean {
    return Boolean(this.#endDialog.value?.isOpen) || Boolean(this.#keysDialog.value?.isOpen);
  }

  protected override willUpdate() {
    const { answer, lines, phase } = this.view;
    const isSame = this.#before.answerId === answer?.answerId && phase !== 'saying-goodbye';
    if (phase === 'asking') {
      const words = wordsOf(lines.filter((line) => line.text !== answer?.prompt));
      this.#before = { answerId: answer?.answerId, words };
    } else if (!isSame) this.#before = { answerId: undefined, words: '' };
  }

  protected override updated(changed: PropertyValues<this>) {
    const isJustOver = this.view.phase === 'finished' && changed.get('view')?.phase !== 'finished';
    // The button that had the focus is gone; the end must be told to whoever does not see it.
    if (changed.has('view') && isJustOver) this.renderRoot.querySelector('h1')?.focus();
  }

  protected override render() {
    return html`${this.view.phase === 'finished' ? renderFinished(this.view.sessionId) : this.#renderRoom()}
      <p class="visually-hidden" role="status">${announce(this)}</p>`;
  }

  #renderRoom() {
    const isSpeaking = this.view.phase === 'saying-goodbye' || this.view.phase === 'ready';
    return html`<div class="room">
        ${this.#renderTop()}
        <div class="stage">
          ${this.#renderQuestion()} ${isSpeaking ? nothing : this.#renderClock()}
          <p class="note">${sayClock(this)}</p>
          ${isSpeaking ? nothing : this.#renderLine()}
        </div>
        ${renderRoomFoot(this, {
          act: (action, pressedAtMs) => this.#act(action, pressedAtMs),
          goOn: () => this.dispatchEvent(new GoOnEvent()),
        })}
      </div>
      ${this.#renderDialogs()}`;
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

  #renderQuestion() {
    const { answer, lines, title, phase, language } = this.view;
    const prompt = phase === 'saying-goodbye' ? wordsOf(lines) : (answer?.prompt ?? title);
    return html`<div class="question" lang=${language}>
      ${this.#before.words === '' ? nothing : this.#renderBefore()}
      <h1 tabindex="-1">${prompt}</h1>
    </div>`;
  }

  #renderBefore() {
    const isSaid = this.view.phase !== 'asking' && this.view.phase !== 'paused';
    return html`<p class="before serif ${isSaid ? 'said' : ''}">${this.#before.words}</p>`;
  }

  #renderClock() {
    if (this.relaxedTiming) return nothing;
    const isRunning = this.view.phase === 'listening' && this.spokenMs !== null;
    return html`<p class="clock num ${isRunning ? '' : 'still'}" role="timer">
      ${formatClock(this.spokenMs ?? 0)}
    </p>`;
  }

  #renderLine() {
    const band = this.relaxedTiming ? null : (this.view.answer?.band ?? null);
    return html`<live-line .runs=${this.runs} .heardMs=${this.heardMs} .band=${band}></live-line>`;
  }

  #renderDialogs() {
    return html`<confirm-dialog
        ${ref(this.#endDialog)}
        question="End the interview here? What you have said is kept."
        action="End the interview"
        keep="Go on with it"
        @confirmed=${() => this.dispatchEvent(new EndEvent())}
      ></confirm-dialog>
      <keys-dialog ${ref(this.#keysDialog)} .shortcuts=${this.shortcuts}></keys-dialog>`;
  }

  #act(action: RoomAction, pressedAtMs: number) {
    if (!isPossible(this, action)) return;
    if (action === 'keys') this.#keysDialog.value?.open();
    else if (action === 'end') this.#endDialog.value?.open();
    else this.dispatchEvent(makeEvent(action, this.view.phase, pressedAtMs));
  }
}

function renderFinished(sessionId: string) {
  return html`<div class="closing">
    <h1 tabindex="-1">That was the interview.</h1>
    <p class="muted">What you said is kept on this machine, and drawn on a timeline.</p>
    <a class="btn primary big" href="/sessions/${sessionId}">See your timeline</a>
    <a class="link small" href="/">Choose another interview</a>
  </div>`;
}

function wordsOf(lines: InterviewView['lines']): string {
  return lines.map((line) => line.text).join(' ');
}
