import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import type { Mark } from '../../core/session/mark.ts';
import type { AnswerRecord, SessionRecord } from '../../core/session/session-record.ts';
import '../components/confirm-dialog.ts';
import type { ConfirmDialog } from '../components/confirm-dialog.ts';
import { heardSpan } from '../components/heard-span.ts';
import '../components/length-guesses.ts';
import type { GuessedEvent, LengthGuess } from '../components/length-guesses.ts';
import '../components/load-problem.ts';
import '../components/session-labels.ts';
import type { LabelEvent } from '../components/session-labels.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import {
  addMark,
  deleteRecording,
  deleteSession,
  findSession,
  findUsual,
  readSettings,
} from '../session/api.ts';
import { answersToGuess, rememberAsked } from '../session/guess-memory.ts';
import { Loading, messageOf } from '../session/loading.ts';
import { Marking } from '../session/marking.ts';
import { navigate } from '../session/navigate.ts';
import { onSettingsChanged } from '../session/settings-news.ts';
import './recording-question.ts';
import './seen-session.ts';
import type { SeenSession } from './seen-session.ts';
import './save-session.ts';
import './sent-back-bar.ts';
import type { SayEvent } from './session-remarks.ts';
import type { SaveSession } from './save-session.ts';
import { chooseAnswer } from './session-answers.ts';
import { renderHead } from './session-head.ts';
import { sessionPageStyles } from './session-page-styles.ts';
import { renderUnanswered } from './session-parts.ts';

/** A session to be seen and heard: its map, and under it one answer with its sound, figures and facts. */
@customElement('session-page')
export class SessionPage extends LitElement {
  static override styles = [sharedStyles, sessionPageStyles];

  @property({ attribute: false }) sessionId!: string;
  /** The answer that the address chooses; null for the first. */
  @property({ attribute: false }) answerId: string | null = null;

  @state() private hasTable = false;
  @state() private problem: string | null = null;

  readonly #session = new Loading(this, (signal) => findSession(this.sessionId, signal));
  readonly #usual = new Loading(this, (signal) => findUsual(this.sessionId, signal));
  readonly #settings = new Loading(this, readSettings);
  readonly #marking = new Marking(this, () => this.sessionId);
  readonly #seen = createRef<SeenSession>();
  readonly #sessionDialog = createRef<ConfirmDialog>();
  readonly #recordingDialog = createRef<ConfirmDialog>();
  readonly #save = createRef<SaveSession>();
  #lifetime = new AbortController();
  #answer: AnswerRecord | undefined;

  override connectedCallback() {
    super.connectedCallback();
    this.#lifetime = new AbortController();
    // A threshold that was moved on another page counts this one anew at once.
    onSettingsChanged(() => {
      this.#session.reload();
      this.#usual.reload();
    }, this.#lifetime.signal);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#lifetime.abort();
  }

  protected override willUpdate() {
    const session = this.#session.value;
    if (session) this.#marking.take(session.marks);
    this.#answer = session ? chooseAnswer(session, this.answerId) : undefined;
  }

  protected override updated() {
    if (this.#session.value) document.title = `${this.#session.value.title}, timeline · Pacenotes`;
  }

  protected override render() {
    const { state } = this.#session;
    switch (state.type) {
      case 'loading':
        return html`<div aria-busy="true"></div>`;
      case 'failed':
        return html`<h1 tabindex="-1">Timeline</h1>
          <load-problem .message=${state.message} @retry=${() => this.#session.reload()}></load-problem>`;
      case 'loaded':
        return html`${this.#renderSession(state.value)} ${this.#renderDialogs(state.value)}`;
    }
  }

  #renderSession(session: SessionRecord) {
    const toGuess = this.#toGuess(session);
    const head = {
      hasTable: this.#isHeard && toGuess.length === 0 ? this.hasTable : null,
      onTable: () => (this.hasTable = !this.hasTable),
      onSave: () => this.#save.value?.open(),
      onDelete: () => this.#sessionDialog.value?.open(),
    };
    return html`${renderHead(session, head)}
      <session-labels
        .name=${session.title}
        .tags=${this.#marking.marks.tags}
        @label=${this.#handleLabel}
      ></session-labels>
      ${this.problem === null ? nothing : html`<p role="alert">${this.problem}</p>`}
      ${this.#renderQuestion(session)}
      <sent-back-bar .session=${{ ...session, marks: this.#marking.marks }}></sent-back-bar>
      ${toGuess.length > 0 ? this.#renderGuesses(toGuess) : this.#renderSeen(session)}`;
  }

  /** Nobody asked it, so only a person knows. */
  #renderQuestion(session: SessionRecord) {
    if (session.kind !== 'recording' || session.isShared || !this.#answer) return nothing;
    return html`<recording-question
      .session=${session}
      .answer=${this.#answer}
      @question-named=${this.#handleNamed}
    ></recording-question>`;
  }

  /** Until it is known whether lengths are guessed, they are not shown. */
  #toGuess(session: SessionRecord): readonly AnswerRecord[] {
    const { state } = this.#settings;
    const isOff = state.type === 'failed' || (state.type === 'loaded' && !state.value.guessFirst);
    return isOff ? [] : answersToGuess(session, Date.now());
  }

  #renderGuesses(answers: readonly AnswerRecord[]) {
    return html`<length-guesses
      .answers=${answers}
      @guessed=${({ guesses }: GuessedEvent) => this.#handleGuessed(guesses)}
    ></length-guesses>`;
  }

  #renderSeen(session: SessionRecord) {
    const answer = this.#answer;
    if (!answer) return renderUnanswered(session);
    return html`<seen-session
      ${ref(this.#seen)}
      .session=${session}
      .answer=${answer}
      .marks=${this.#marking.marks}
      .usual=${this.#usual.value}
      ?canUndo=${this.#marking.canUndo(answer.answerId)}
      ?hasTable=${this.hasTable}
      .shortcuts=${this.#settings.value?.shortcuts ?? true}
      @say=${(event: SayEvent) => void this.#say(event.mark)}
      @undo=${() => this.#attempt(() => this.#marking.undo(answer.answerId))}
      @delete-recording=${() => this.#recordingDialog.value?.open()}
    ></seen-session>`;
  }

  #renderDialogs(session: SessionRecord) {
    return html`<save-session
        ${ref(this.#save)}
        .session=${session}
        .answer=${this.#answer ?? null}
      ></save-session>
      <confirm-dialog
        ${ref(this.#sessionDialog)}
        question="Delete this session? Its answers, figures and recordings go with it."
        action="Delete the session"
        @confirmed=${this.#handleDeleteSession}
      ></confirm-dialog>
      <confirm-dialog
        ${ref(this.#recordingDialog)}
        question="Delete this recording? Its timeline and figures stay."
        action="Delete the recording"
        @confirmed=${this.#handleDeleteRecording}
      ></confirm-dialog>`;
  }

  get #isHeard(): boolean {
    return this.#answer?.pacing ? heardSpan(this.#answer.pacing) !== null : false;
  }

  /** Asked once: whoever guesses nothing is not asked again. */
  async #handleGuessed(guesses: readonly LengthGuess[]) {
    rememberAsked(this.sessionId);
    await this.#attempt(async () => {
      for (const guess of guesses) await addMark(this.sessionId, { type: 'length-guessed', ...guess });
    });
    this.#session.reload();
  }

  async #say(mark: Mark) {
    await this.#attempt(() => this.#marking.say(mark));
    // The figures of its parts are counted by the server.
    if (mark.type === 'parts-marked') this.#session.reload();
  }

  async #handleLabel({ marks }: LabelEvent) {
    for (const mark of marks) await this.#say(mark);
    this.#session.reload();
  }

  /** It is held against another target now, and has other takes beside it. */
  #handleNamed() {
    this.#seen.value?.forgetGhost();
    this.#session.reload();
    this.#usual.reload();
  }

  async #handleDeleteSession() {
    await this.#attempt(async () => {
      await deleteSession(this.sessionId);
      navigate('/sessions');
    });
  }

  async #handleDeleteRecording() {
    const { answerId } = this.#answer ?? {};
    if (answerId === undefined) return;
    await this.#attempt(async () => {
      await deleteRecording(this.sessionId, answerId);
      this.#session.reload();
    });
  }

  async #attempt(deed: () => Promise<void>) {
    try {
      this.problem = null;
      await deed();
    } catch (error) {
      this.problem = messageOf(error);
    }
  }
}
