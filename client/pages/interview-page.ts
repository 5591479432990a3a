import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { DrillGrade } from '../../core/drills/grade-drill.ts';
import type { DrillTake } from '../../core/drills/take.ts';
import { drillOutcome } from '../../core/session/drill-outcome.ts';
import { drillTakes } from '../../core/session/drill-takes.ts';
import type {
  BackEvent,
  EnterPartEvent,
  GradeEvent,
  GuessEvent,
  StoryToldEvent,
  HearMomentEvent,
  JudgeMomentEvent,
} from '../components/drill-events.ts';
import '../components/interview-room.ts';
import '../components/load-problem.ts';
import type { DoneEvent } from '../components/room-events.ts';
import type { RoomConnection } from '../components/room-words.ts';
import { sharedStyles } from '../look/shared-styles.ts';
import { addMark, findSession, readSettings, recordingUrl } from '../session/api.ts';
import { findReturns, type DrillReturn } from '../session/drills-api.ts';
import { CutIns } from '../session/cut-ins.ts';
import { InterviewController } from '../session/interview-controller.ts';
import type { InterviewLink } from '../session/interview-link.ts';
import { LiveParts } from '../session/live-parts.ts';
import { Loading } from '../session/loading.ts';
import { RecordingPlayer } from '../session/recording-player.ts';
import { TargetCues } from '../session/target-cues.ts';
import { sayInterruption } from './interruption-words.ts';

/** What became of a drill: its takes, how soon it comes back by which grade, and the grade it has. */
type DrillSoFar = {
  readonly takes: readonly DrillTake[];
  readonly returns: readonly DrillReturn[];
  readonly grade: DrillGrade | null;
  /** The sound of the newest take was kept. */
  readonly hasSound: boolean;
};

const NOTHING_YET: DrillSoFar = { takes: [], returns: [], grade: null, hasSound: false };

/** A moment is heard with so much around it: by itself an um is hardly known as one. We chose it. */
const AROUND_MS = 700;

/** A server that is away so long is told of. We chose it: most are back before. */
const TOLD_AFTER_MS = 1000;

/** The interview itself: gives the room what it draws, and the interview what was wished in it. */
@customElement('interview-page')
export class InterviewPage extends LitElement {
  static override styles = [
    sharedStyles,
    css`
      .gone {
        display: grid;
        gap: var(--space-4);
        padding: 20vh var(--space-4);
        justify-items: center;
      }
    `,
  ];

  @property() sessionId = '';
  @state() private interview: InterviewController | null = null;

  readonly #settings = new Loading(this, readSettings);
  /** What became of a drill so far; null of an interview. */
  readonly #became = new Loading(this, (signal) => this.#loadDrill(signal));
  readonly #player = new RecordingPlayer(this);
  readonly #parts = new LiveParts(this, () => this.sessionId);
  readonly #cuts = new CutIns(
    this,
    () => this.interview,
    () => this.sessionId,
  );
  /** The take that was over when they were loaded. */
  #takesUntil = 0;

  constructor() {
    super();
    new TargetCues(this, () => this.interview);
  }

  protected override willUpdate() {
    const settings = this.#settings.value;
    if (settings !== null && this.interview === null) {
      this.interview = new InterviewController(this, this.sessionId, settings);
    }
  }

  protected override updated() {
    const { view, isBetweenTakes = false } = this.interview ?? {};
    const isOver = isBetweenTakes || view?.phase === 'finished';
    const until = view?.questionNumber ?? 0;
    const place = view?.phase === 'finished' ? until + 1 : until;
    if ((view?.drill ?? null) === null || !isOver || place === this.#takesUntil) return;
    this.#takesUntil = place;
    this.#became.reload();
  }

  protected override render() {
    const { state } = this.#settings;
    if (state.type === 'failed') {
      return html`<load-problem
        .message=${state.message}
        @retry=${() => this.#settings.reload()}
      ></load-problem>`;
    }
    if (this.interview?.view) return this.#renderRoom(this.interview);
    return this.interview?.link?.state === 'refused' ? this.#renderGone() : nothing;
  }

  async #loadDrill(signal: AbortSignal): Promise<DrillSoFar> {
    if (this.#takesUntil === 0) return NOTHING_YET;
    await Promise.all([this.#parts.kept(), this.#cuts.kept()]);
    const session = await findSession(this.sessionId, signal);
    const returns = session.isFinished ? await findReturns(this.sessionId, signal) : [];
    const takes = drillTakes(session);
    const newest = session.answers.find(({ answerId }) => answerId === takes.at(-1)?.answerId);
    const grade = drillOutcome(session)?.grade ?? null;
    return { takes, returns, grade, hasSound: (newest?.recording ?? null) !== null };
  }

  async #keepGuess({ answerId, guessMs }: GuessEvent) {
    await addMark(this.sessionId, { type: 'length-guessed', answerId, guessMs });
    this.#became.reload();
  }

  async #keepStory({ answerId, story }: StoryToldEvent) {
    await addMark(this.sessionId, { type: 'story-told', answerId, story });
    this.#became.reload();
  }

  async #keepGrade({ grade }: GradeEvent) {
    await addMark(this.sessionId, { type: 'graded', grade });
    this.#became.reload();
  }

  async #hear({ answerId, moment }: HearMomentEvent) {
    this.#player.take(recordingUrl(this.sessionId, answerId), 0);
    await this.#player.hear(moment.startMs - AROUND_MS, moment.endMs + AROUND_MS);
  }

  async #judge({ answerId, moment, isKept }: JudgeMomentEvent) {
    const { startMs, endMs } = moment;
    await addMark(this.sessionId, { type: 'hesitation-heard', answerId, startMs, endMs, isKept });
    this.#became.reload();
  }

  #enterPart({ name, pressedAtMs }: EnterPartEvent) {
    const { answer, drill } = this.interview?.view ?? {};
    if (!answer || !drill || !this.interview) return;
    const names = drill.parts.map((part) => part.name);
    this.#parts.enter(answer.answerId, names, name, this.interview.answerMsAt(pressedAtMs));
  }

  #comeBack({ pressedAtMs }: BackEvent) {
    const { answer } = this.interview?.view ?? {};
    if (answer && this.interview) this.#cuts.back(answer.answerId, this.interview.answerMsAt(pressedAtMs));
  }

  #renderGone() {
    return html`<div class="gone">
      <h1 tabindex="-1">This interview is not here any more.</h1>
      <a class="link" href="/">Choose another interview</a>
    </div>`;
  }

  #renderRoom(interview: InterviewController) {
    const { sound, link } = interview;
    const listener = sound?.listener ?? null;
    // What was heard stays while an answer that has ended is on its way.
    const newest = listener?.newest ?? null;
    const heard = newest?.answerId === interview.view?.answer?.answerId ? newest : null;
    const cause = listener?.interruption ?? null;
    const settings = this.#settings.value;
    const { takes, returns, grade, hasSound } = this.#became.value ?? NOTHING_YET;
    return html`<interview-room
      .view=${interview.view}
      .takes=${takes}
      .returns=${returns}
      .grade=${grade}
      .hasSound=${hasSound}
      .isBetween=${interview.isBetweenTakes}
      .partStarts=${this.#parts.startsOf(interview.view?.answer?.answerId)}
      .elapsedMs=${interview.elapsedMs}
      .runs=${heard?.runs ?? []}
      .heardMs=${heard?.heardMs ?? 0}
      .asked=${this.#cuts.of(interview.view?.answer?.answerId)}
      .pace=${interview.view?.drill?.paceBand ? (heard?.pace ?? null) : null}
      .silenceMs=${heard?.silenceMs ?? null}
      .interruption=${cause === null ? null : sayInterruption(cause)}
      .connection=${link === null ? 'connected' : asConnection(link)}
      .leftBy=${interview.leftBy}
      .captionsOnly=${sound?.isCaptionsOnly ?? false}
      .relaxedTiming=${interview.view?.drill?.isRelaxed === true || (settings?.relaxedTiming ?? false)}
      .shortcuts=${settings?.shortcuts ?? true}
      .nudge=${interview.isNudging}
      .backlog=${link?.isCatchingUp ?? false}
      .needsGesture=${interview.needsGesture}
      .microphone=${sound?.problem ? 'none' : 'open'}
      @done=${({ pressedAtMs }: DoneEvent) => interview.done(pressedAtMs)}
      @skip=${() => interview.wish('skip')}
      @ask-again=${() => interview.wish('ask-again')}
      @take-again=${() => interview.wish('take-again')}
      @pause=${() => interview.pause()}
      @go-on=${() => void interview.goOn()}
      @end=${() => interview.end()}
      @back=${(event: BackEvent) => this.#comeBack(event)}
      @enter-part=${(event: EnterPartEvent) => this.#enterPart(event)}
      @grade=${(event: GradeEvent) => void this.#keepGrade(event)}
      @hear-moment=${(event: HearMomentEvent) => void this.#hear(event)}
      @judge-moment=${(event: JudgeMomentEvent) => void this.#judge(event)}
      @guess=${(event: GuessEvent) => void this.#keepGuess(event)}
      @story-told=${(event: StoryToldEvent) => void this.#keepStory(event)}
    ></interview-room>`;
  }
}

/** A server that is away for a moment is not told of: it would be read when it is no longer true. */
function asConnection({ state, awayMs }: InterviewLink): RoomConnection {
  switch (state) {
    case 'connecting':
    case 'connected':
      return 'connected';
    case 'reconnecting':
      return awayMs < TOLD_AFTER_MS ? 'connected' : 'reconnecting';
    case 'no-room':
      return 'no-room';
    case 'taken-over':
      return 'taken-over';
    case 'refused':
      return 'lost';
  }
}
