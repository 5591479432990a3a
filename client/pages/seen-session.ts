import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { marksOf } from '../../core/session/fold-marks.ts';
import type { Mark, SessionMarks } from '../../core/session/mark.ts';
import type { AnswerRecord, SessionRecord } from '../../core/session/session-record.ts';
import type { SessionUsual } from '../../core/session/session-usual.ts';
import { answerGridStyles } from '../components/answer-grid-styles.ts';
import '../components/answer-panel.ts';
import type { AnswerPanel } from '../components/answer-panel.ts';
import type {
  ChooseTakeEvent,
  MarkPartsEvent,
  NextQuestionEvent,
  SayPauseEvent,
} from '../components/answer-panel-events.ts';
import type { Ghost } from '../components/draw-ghost.ts';
import { heardSpan } from '../components/heard-span.ts';
import '../components/session-map.ts';
import type { SessionMap } from '../components/session-map.ts';
import type {
  ChooseAnswerEvent,
  HearEvent,
  SeekEvent,
  ShowTimeEvent,
  SpeedEvent,
} from '../components/timeline-events.ts';
import { shownOf } from '../components/timeline-session.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { recordingUrl } from '../session/api.ts';
import { messageOf } from '../session/loading.ts';
import { navigate } from '../session/navigate.ts';
import { RecordingPlayer } from '../session/recording-player.ts';
import { SessionLevels } from '../session/session-levels.ts';
import { answerPath, nextAnswer, takesOf } from './session-answers.ts';
import { renderFigures, renderHistory, renderPreparation, renderSummary, usualOf } from './session-parts.ts';
import './session-remarks.ts';
import { SayEvent } from './session-remarks.ts';
import { SessionViewer, type SessionView } from './session-view.ts';
import { partNamesOf, remarksOf } from './timeline-answers.ts';

/**
 * Shows a session over time: its map, and under it one answer with its sound, figures and remarks.
 *
 * @fires say - {@link SayEvent}, something is said of the session
 * @fires undo - Event, what was said last of the answer is taken back
 * @fires delete-recording - Event, the wish to delete the answer's sound
 */
@customElement('seen-session')
export class SeenSession extends LitElement {
  static override styles = [
    sharedStyles,
    answerGridStyles,
    css`
      :host {
        display: block;
      }
      .summary {
        margin-block-start: var(--space-5);
      }
    `,
  ];

  @property({ attribute: false }) session!: SessionRecord;
  @property({ attribute: false }) answer!: AnswerRecord;
  /** All that holds of it now, kept or on its way. */
  @property({ attribute: false }) marks!: SessionMarks;
  @property({ attribute: false }) usual: SessionUsual | null = null;
  @property({ type: Boolean }) canUndo = false;
  @property({ type: Boolean }) hasTable = false;
  @property({ attribute: false }) shortcuts = true;

  @state() private problem: string | null = null;
  /** The best earlier take, of the answer that it belongs to. */
  @state() private ghost: { readonly answerId: string; readonly ghost: Ghost } | null = null;

  readonly #levels = new SessionLevels(this, () => this.session.id);
  readonly #viewer = new SessionViewer(this.#levels);
  readonly #player = new RecordingPlayer(this);
  readonly #map = createRef<SessionMap>();
  readonly #panel = createRef<AnswerPanel>();
  #answer: AnswerRecord | undefined;

  /** It has other takes beside it now. */
  forgetGhost(): void {
    this.ghost = null;
  }

  protected override willUpdate() {
    const { answer, session } = this;
    if (answer === this.#answer) return;
    this.#answer = answer;
    const url = answer.recording ? recordingUrl(session.id, answer.answerId) : null;
    this.#player.take(url, this.#span?.startMs ?? 0);
    if (answer.pacing) this.#levels.want(answer.answerId);
  }

  protected override render() {
    const view = this.#viewer.view(this.session, this.marks);
    return html`${this.problem === null ? nothing : html`<p role="alert">${this.problem}</p>`}
    ${view.map.length > 0 ? this.#renderMap(view) : nothing} ${this.#renderAnswer(view)}`;
  }

  #renderMap({ map, durationMs }: SessionView) {
    const chosen = map.findLast(({ label }) => label === this.answer.label)?.answerId ?? '';
    return html`<session-map
      ${ref(this.#map)}
      .answers=${map}
      .durationMs=${durationMs}
      .chosenId=${chosen}
      .hasLinks=${map.length > 1}
      @show-time=${this.#handleFrame}
    ></session-map>`;
  }

  #renderAnswer({ map, timeline }: SessionView) {
    const { session, answer, marks } = this;
    const { isPlaying, atMs, speed } = this.#player;
    const { answerId } = answer;
    return html`<div class="grid">
        <div class="column">
          <answer-panel
            ${ref(this.#panel)}
            .answer=${answer}
            .takes=${takesOf(session, answer)}
            .levels=${this.#levels.of(answerId)}
            .ghost=${this.ghost?.answerId === `${session.id}/${answerId}` ? this.ghost.ghost : null}
            .playback=${{ isPlaying, atMs, speed }}
            ?hasTable=${this.hasTable}
            ?hangs=${map.length > 0}
            .marks=${marksOf(marks, answerId)}
            .partNames=${partNamesOf(session, answer)}
            .usual=${usualOf(this.usual, answer)}
            .remarksMs=${remarksOf(marks, answerId)}
            .session=${timeline}
            ?canUndo=${this.canUndo}
            .shortcuts=${this.shortcuts}
            @show-time=${(event: ShowTimeEvent) => this.#handleShown(event, timeline)}
            @say-pause=${this.#handleSayPause}
            @mark-parts=${this.#handleMarkParts}
            @undo=${() => this.dispatchEvent(new Event('undo'))}
            @hear=${(event: HearEvent) => this.#attempt(() => this.#player.hear(event.startMs, event.endMs))}
            @choose-answer=${(event: ChooseAnswerEvent) => navigate(answerPath(session.id, event.answerId))}
            @next-question=${this.#handleNextQuestion}
            @seek=${(event: SeekEvent) => this.#player.seek(event.atMs)}
            @play=${this.#handlePlay}
            @speed=${(event: SpeedEvent) => (this.#player.speed = event.speed)}
            @choose-take=${(event: ChooseTakeEvent) => navigate(answerPath(session.id, event.answerId))}
            @delete-recording=${() => this.dispatchEvent(new Event('delete-recording'))}
          ></answer-panel>
          <session-remarks
            .session=${session}
            .answer=${answer}
            .marks=${marks}
            .atMs=${atMs}
            @seek=${(event: SeekEvent) => this.#player.seek(event.atMs)}
            @say=${(event: SayEvent) => this.#say(event.mark)}
          ></session-remarks>
          ${renderHistory(session, answer, (event) => (this.ghost = event))}
          ${renderPreparation(session, answer)}
        </div>
        ${this.#span ? renderFigures(answer, usualOf(this.usual, answer), marks) : nothing}
      </div>
      ${renderSummary(session, this.usual)}`;
  }

  get #span() {
    return this.answer.pacing ? heardSpan(this.answer.pacing) : null;
  }

  async #handlePlay() {
    const span = this.#span;
    const isAtEnd = span !== null && this.#player.atMs >= span.endMs;
    if (isAtEnd && !this.#player.isPlaying) this.#player.seek(span.startMs);
    await this.#attempt(() => this.#player.toggle());
  }

  /** The map frames what the timeline shows, whose sound is wanted. */
  #handleShown({ fromMs, toMs }: ShowTimeEvent, timeline: SessionView['timeline']) {
    const { startMs = 0 } = shownOf(timeline, this.answer.answerId) ?? {};
    const shown = { fromMs: startMs + fromMs, toMs: startMs + toMs };
    if (this.#map.value) this.#map.value.shown = shown;
    const isSeen = (one: { readonly askedMs: number }, i: number) =>
      one.askedMs < shown.toMs && (timeline.answers[i + 1]?.askedMs ?? Infinity) > shown.fromMs;
    for (const one of timeline.answers.filter(isSeen)) if (one.pacing) this.#levels.want(one.answerId);
  }

  /** The frame was moved, on the session's clock. */
  #handleFrame({ fromMs, toMs }: ShowTimeEvent) {
    const { timeline } = this.#viewer.view(this.session, this.marks);
    const { startMs = 0 } = shownOf(timeline, this.answer.answerId) ?? {};
    this.#panel.value?.show({ fromMs: fromMs - startMs, toMs: toMs - startMs });
  }

  #handleNextQuestion({ direction }: NextQuestionEvent) {
    const next = nextAnswer(this.session, this.answer, direction);
    if (next) navigate(answerPath(this.session.id, next.answerId));
  }

  #handleSayPause({ pause: { startMs, endMs }, cause }: SayPauseEvent) {
    this.#say({ type: 'pause-said', answerId: this.answer.answerId, startMs, endMs, cause });
  }

  #handleMarkParts({ parts }: MarkPartsEvent) {
    this.#say({ type: 'parts-marked', answerId: this.answer.answerId, parts: [...parts] });
  }

  #say(mark: Mark) {
    this.dispatchEvent(new SayEvent(mark));
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
