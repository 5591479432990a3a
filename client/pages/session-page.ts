import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import type { AnswerRecord, SessionRecord } from '../../core/session/session-record.ts';
import '../components/answer-panel.ts';
import type { ChooseTakeEvent } from '../components/answer-panel-events.ts';
import '../components/confirm-dialog.ts';
import type { ConfirmDialog } from '../components/confirm-dialog.ts';
import { heardSpan } from '../components/heard-span.ts';
import '../components/load-problem.ts';
import '../components/pacing-figures.ts';
import '../components/session-map.ts';
import type { MapAnswer } from '../components/session-map.ts';
import type { SeekEvent, SpeedEvent } from '../components/timeline-events.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { deleteRecording, deleteSession, findSession, findTrack, recordingUrl } from '../session/api.ts';
import { Loading, messageOf } from '../session/loading.ts';
import { navigate } from '../session/navigate.ts';
import { RecordingPlayer } from '../session/recording-player.ts';
import { answerPath, chooseAnswer, takesOf } from './session-answers.ts';
import { renderHead } from './session-head.ts';
import { lengthOf, mapAnswers } from './session-map-answers.ts';
import { sessionPageStyles } from './session-page-styles.ts';
import { isOpen } from './session-words.ts';

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
  readonly #track = new Loading(this, async (signal) => {
    const answer = this.#answer;
    const track = answer?.pacing ? await findTrack(this.sessionId, answer.answerId, signal) : null;
    return track
      ? { answerId: answer?.answerId, levels: { bytes: track.level, hopMs: track.levelHopMs } }
      : null;
  });
  readonly #player = new RecordingPlayer(this);
  readonly #sessionDialog = createRef<ConfirmDialog>();
  readonly #recordingDialog = createRef<ConfirmDialog>();
  #answer: AnswerRecord | undefined;

  protected override willUpdate() {
    const session = this.#session.value;
    const answer = session ? chooseAnswer(session, this.answerId) : undefined;
    if (answer === this.#answer) return;
    const isOther = answer?.answerId !== this.#answer?.answerId;
    this.#answer = answer;
    const url = answer?.recording ? recordingUrl(this.sessionId, answer.answerId) : null;
    this.#player.take(url, this.#span?.startMs ?? 0);
    if (isOther) this.#track.reload();
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
        return html`${this.#renderSession(state.value)} ${this.#renderDialogs()}`;
    }
  }

  #renderSession(session: SessionRecord) {
    const onMap = mapAnswers(session);
    const hasMap = onMap.length > 1;
    const head = {
      hasTable: this.#span ? this.hasTable : null,
      onTable: () => (this.hasTable = !this.hasTable),
      onDelete: () => this.#sessionDialog.value?.open(),
    };
    return html`${renderHead(session, head)}
    ${this.problem === null ? nothing : html`<p role="alert">${this.problem}</p>`}
    ${hasMap ? this.#renderMap(session, onMap) : nothing}
    ${this.#answer ? this.#renderAnswer(session, this.#answer, hasMap) : renderUnanswered(session)}`;
  }

  #renderMap(session: SessionRecord, answers: readonly MapAnswer[]) {
    const chosen = answers.findLast(({ label }) => label === this.#answer?.label)?.answerId ?? '';
    return html`<session-map
      .answers=${answers}
      .durationMs=${lengthOf(session)}
      .chosenId=${chosen}
    ></session-map>`;
  }

  #renderAnswer(session: SessionRecord, answer: AnswerRecord, hangs: boolean) {
    const { isPlaying, atMs, speed } = this.#player;
    return html`<div class="grid">
      <answer-panel
        .answer=${answer}
        .takes=${takesOf(session, answer)}
        .levels=${this.#levels}
        .playback=${{ isPlaying, atMs, speed }}
        ?hasTable=${this.hasTable}
        ?hangs=${hangs}
        @seek=${(event: SeekEvent) => this.#player.seek(event.atMs)}
        @play=${this.#handlePlay}
        @speed=${(event: SpeedEvent) => (this.#player.speed = event.speed)}
        @choose-take=${(event: ChooseTakeEvent) => navigate(answerPath(this.sessionId, event.answerId))}
        @delete-recording=${() => this.#recordingDialog.value?.open()}
      ></answer-panel>
      ${this.#span ? renderFigures(answer) : nothing}
    </div>`;
  }

  #renderDialogs() {
    return html`<confirm-dialog
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

  /** The levels of the answer that is shown; those of another are still there until they have come. */
  get #levels() {
    const track = this.#track.value;
    return track?.answerId === this.#answer?.answerId ? (track?.levels ?? null) : null;
  }

  get #span() {
    return this.#answer?.pacing ? heardSpan(this.#answer.pacing) : null;
  }

  async #handlePlay() {
    const span = this.#span;
    const isAtEnd = span !== null && this.#player.atMs >= span.endMs;
    if (isAtEnd && !this.#player.isPlaying) this.#player.seek(span.startMs);
    await this.#attempt(() => this.#player.toggle());
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

function renderFigures({ kind, pacing }: AnswerRecord) {
  return html`<aside class="panel" aria-label="Figures">
    <pacing-figures .pacing=${pacing} ?isRecording=${kind === 'recording'}></pacing-figures>
  </aside>`;
}

function renderUnanswered(session: SessionRecord) {
  return isOpen(session)
    ? html`<p class="panel none">Nothing was answered yet. The interview waits where you left it.</p>`
    : html`<div class="panel none">
        <p>Nothing was said in this session, and nothing is counted of it.</p>
        <a class="btn" href="/">Choose an interview</a>
      </div>`;
}
