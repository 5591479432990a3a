import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import type { Pacing } from '../../core/pacing/pacing.ts';
import type { AnswerRecord, SessionRecord } from '../../core/session/session-record.ts';
import '../components/answer-timeline.ts';
import type { AnswerTimeline } from '../components/answer-timeline.ts';
import '../components/answer-transport.ts';
import type { SpeedEvent } from '../components/answer-transport.ts';
import '../components/confirm-dialog.ts';
import type { ConfirmDialog } from '../components/confirm-dialog.ts';
import '../components/icon-mark.ts';
import '../components/load-problem.ts';
import { factsOf, type PacingFact } from '../components/pacing-facts.ts';
import '../components/pacing-figures.ts';
import '../components/pacing-table.ts';
import '../components/session-map.ts';
import type { SeekEvent } from '../components/timeline-events.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { deleteRecording, deleteSession, findSession, findTrack, recordingUrl } from '../session/api.ts';
import { Loading, messageOf } from '../session/loading.ts';
import { navigate } from '../session/navigate.ts';
import { RecordingPlayer } from '../session/recording-player.ts';
import { sessionPageStyles } from './session-page-styles.ts';
import {
  answerPath,
  chooseAnswer,
  lengthOf,
  mapAnswers,
  sayNothingHeard,
  saySession,
  takesOf,
} from './session-words.ts';

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
  readonly #timeline = createRef<AnswerTimeline>();
  readonly #sessionDialog = createRef<ConfirmDialog>();
  readonly #recordingDialog = createRef<ConfirmDialog>();
  #answer: AnswerRecord | undefined;
  #facts: readonly PacingFact[] = [];

  protected override willUpdate() {
    const session = this.#session.value;
    const answer = session ? chooseAnswer(session, this.answerId) : undefined;
    if (answer === this.#answer) return;
    const isOther = answer?.answerId !== this.#answer?.answerId;
    this.#answer = answer;
    this.#facts = answer?.pacing ? factsOf(answer.pacing) : [];
    const url = answer?.recording ? recordingUrl(this.sessionId, answer.answerId) : null;
    this.#player.take(url, answer?.pacing?.speechOnsetMs ?? 0);
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
        return this.#renderSession(state.value);
    }
  }

  #renderSession(session: SessionRecord) {
    return html`${this.#renderHead(session)}
      ${this.problem === null ? nothing : html`<p role="alert">${this.problem}</p>`}
      ${session.answers.length > 1 ? this.#renderMap(session) : nothing}
      ${this.#answer ? this.#renderAnswer(session, this.#answer) : html`<p class="panel none">Nothing was answered yet.</p>`}
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

  #renderHead(session: SessionRecord) {
    const isOpen = session.kind === 'interview' && !session.isFinished;
    return html`<div class="head">
      <div class="what">
        <h1 tabindex="-1">${session.title}</h1>
        ${session.isSample ? html`<span class="chip">sample</span>` : nothing}
        <p class="small muted">${saySession(session)}</p>
      </div>
      <div class="acts">
        ${isOpen ? html`<a class="btn" href="/interview/${session.id}">Go on with the interview</a>` : nothing}
        <button
          class="btn quiet"
          aria-expanded=${this.hasTable ? 'true' : 'false'}
          @click=${() => (this.hasTable = !this.hasTable)}
        >
          <icon-mark name="table-2" small></icon-mark>Table
        </button>
        <button class="btn quiet" @click=${() => this.#sessionDialog.value?.open()}>
          <icon-mark name="trash-2" small></icon-mark>Delete session
        </button>
      </div>
    </div>`;
  }

  #renderMap(session: SessionRecord) {
    const answers = mapAnswers(session);
    const chosen = answers.findLast(({ label }) => label === this.#answer?.label)?.answerId ?? '';
    return html`<session-map
      .answers=${answers}
      .durationMs=${lengthOf(session)}
      .chosenId=${chosen}
    ></session-map>`;
  }

  #renderAnswer(session: SessionRecord, answer: AnswerRecord) {
    const { pacing, prompt, label } = answer;
    const isHeard = pacing !== null && pacing.answerMs !== null;
    return html`<div class="grid">
      <section class="panel ${session.answers.length > 1 ? 'hangs' : ''}" aria-labelledby="prompt">
        <div class="answer-head">
          ${session.kind === 'recording' ? nothing : html`<span class="small muted number">${label}</span>`}
          <h2 id="prompt">${prompt}</h2>
          <div class="transport">
            ${isHeard && answer.recording ? this.#renderTransport(pacing) : nothing}
            ${this.#renderTakes(session, answer)}
          </div>
        </div>
        ${isHeard ? this.#renderTimeline(answer, pacing) : html`<p class="none muted">${sayNothingHeard(answer)}</p>`}
      </section>
      ${
        isHeard
          ? html`<aside class="panel" aria-label="Figures">
              <pacing-figures .pacing=${pacing}></pacing-figures>
            </aside>`
          : nothing
      }
    </div>`;
  }

  #renderTransport({ speechOnsetMs, answerMs }: Pacing) {
    return html`<answer-transport
      ?isPlaying=${this.#player.isPlaying}
      .positionMs=${Math.max(0, this.#player.atMs - (speechOnsetMs ?? 0))}
      .answerMs=${answerMs ?? 0}
      .speed=${this.#player.speed}
      @play=${this.#handlePlay}
      @speed=${(event: SpeedEvent) => (this.#player.speed = event.speed)}
    ></answer-transport>`;
  }

  #renderTakes(session: SessionRecord, answer: AnswerRecord) {
    const takes = takesOf(session, answer);
    if (takes.length < 2) return nothing;
    return html`<select aria-label="Take" @change=${this.#handleTake}>
      ${takes.map(
        ({ answerId }, i) =>
          html`<option value=${answerId} ?selected=${answerId === answer.answerId}>
            Take ${i + 1} of ${takes.length}
          </option>`,
      )}
    </select>`;
  }

  #renderTimeline(answer: AnswerRecord, pacing: Pacing) {
    return html`<answer-timeline
        ${ref(this.#timeline)}
        .pacing=${pacing}
        .levels=${this.#levels}
        .pins=${this.#facts.map(({ atMs }, i) => ({ number: i + 1, atMs }))}
        .playheadMs=${answer.recording ? this.#player.atMs : null}
        @seek=${(event: SeekEvent) => this.#player.seek(event.atMs)}
        @play=${this.#handlePlay}
      ></answer-timeline>
      ${this.#renderFoot(answer)}
      ${this.hasTable ? html`<pacing-table .pacing=${pacing}></pacing-table>` : nothing}
      ${this.#facts.length > 0 ? this.#renderFacts() : nothing}`;
  }

  #renderFoot({ recording }: AnswerRecord) {
    return html`<div class="foot">
      <div>
        <button class="btn quiet" @click=${() => this.#timeline.value?.zoom('closer')}>Closer</button>
        <button class="btn quiet" @click=${() => this.#timeline.value?.zoom('wider')}>Wider</button>
      </div>
      ${
        recording
          ? html`<button class="btn quiet" @click=${() => this.#recordingDialog.value?.open()}>
              Delete recording
            </button>`
          : html`<p class="tiny muted">No sound is kept of this answer.</p>`
      }
    </div>`;
  }

  #renderFacts() {
    return html`<ol class="facts">
      ${this.#facts.map(
        ({ words, tryNext }, i) =>
          html`<li>
            <p><span class="pin" aria-hidden="true">${i + 1}</span>${words}</p>
            <p class="try">${tryNext}</p>
          </li>`,
      )}
    </ol>`;
  }

  /** The levels of the answer that is shown; those of another are still there until they have come. */
  get #levels() {
    const track = this.#track.value;
    return track?.answerId === this.#answer?.answerId ? track?.levels : null;
  }

  #handleTake(event: Event) {
    if (event.target instanceof HTMLSelectElement) navigate(answerPath(this.sessionId, event.target.value));
  }

  async #handlePlay() {
    const { speechOnsetMs = null, speechOffsetMs = null } = this.#answer?.pacing ?? {};
    const isAtEnd = speechOffsetMs !== null && this.#player.atMs >= speechOffsetMs;
    if (isAtEnd && !this.#player.isPlaying) this.#player.seek(speechOnsetMs ?? 0);
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
