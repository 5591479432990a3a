import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ClientFact } from '../../core/interview/fact.ts';
import { msOfSample } from '../../core/pacing/sample-clock.ts';
import type { CurrentAnswer, InterviewView } from '../../core/protocol/interview-view.ts';
import type { Settings } from '../../core/session/settings.ts';
import { InterviewLink, LinkEvent, ViewEvent } from './interview-link.ts';
import type { LeftBy } from '../components/room-words.ts';
import { asHeld, heldWith, isLeft, type LocalPhase } from './held-view.ts';
import { InterviewSound } from './interview-sound.ts';
import { ShownClock } from './shown-clock.ts';

/** How often what moves with time is drawn anew: the clock shows seconds, the ring a share. */
const DRAW_MS = 100;

/**
 * One interview, held by a page: it follows the server's views, speaks, listens, and tells facts. It never decides the
 * phase, and never measures time but by the capture's samples.
 */
export class InterviewController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #sessionId: string;
  readonly #settings: Settings;
  #lifetime = new AbortController();
  #link: InterviewLink | null = null;
  #sound: InterviewSound | null = null;
  #view: InterviewView | null = null;
  readonly #firstView = Promise.withResolvers<InterviewView>();
  #isOpening = false;
  /** What the candidate did that the server may not know yet: the room shows it at once. */
  #local: LocalPhase = { isPaused: false, left: null };
  readonly #clock = new ShownClock();
  /** In a drill, the question that was gone on to: the next waits until what became of the take has been seen. */
  #goneOnTo = 1;

  constructor(host: ReactiveControllerHost, sessionId: string, settings: Settings) {
    this.#host = host;
    this.#sessionId = sessionId;
    this.#settings = settings;
    host.addController(this);
    this.hostConnected();
  }

  hostConnected(): void {
    if (this.#link !== null) return;
    this.#lifetime = new AbortController();
    const { signal } = this.#lifetime;
    const scheme = location.protocol === 'https:' ? 'wss:' : 'ws:';
    const link = new InterviewLink(
      this.#sessionId,
      `${scheme}//${location.host}/api/interview`,
      localStorage,
    );
    link.addEventListener('view', (event) => event instanceof ViewEvent && this.#handleView(event.view), {
      signal,
    });
    link.addEventListener('link', (event) => event instanceof LinkEvent && this.#handleLink(), { signal });
    this.#link = link;
    link.connect();
    const timer = setInterval(() => this.#host.requestUpdate(), DRAW_MS);
    signal.addEventListener('abort', () => clearInterval(timer));
    // The browser lets sound run once the page has been clicked; after a reload it has not.
    if (navigator.userActivation.hasBeenActive) void this.openSound();
  }

  hostDisconnected(): void {
    this.#lifetime.abort();
    this.#link?.close();
    this.#link = null;
    void this.#sound?.close();
    this.#sound = null;
  }

  /** Where the interview stands for the person in it; null before the server has told. */
  get view(): InterviewView | null {
    const openId = this.#sound?.listener?.heard?.answerId ?? null;
    return this.#view === null ? null : asHeld(this.#view, this.#local, openId);
  }

  /** How the answer that the interview is at was left; null while it was not. */
  get leftBy(): LeftBy | null {
    return this.#view !== null && isLeft(this.#view, this.#local) ? (this.#local.left?.by ?? null) : null;
  }

  /** Null until sound was opened, or found to be impossible. */
  get sound(): InterviewSound | null {
    return this.#sound;
  }

  get link(): InterviewLink | null {
    return this.#link;
  }

  /** The browser wants a click before it lets sound run. */
  get needsGesture(): boolean {
    const isOver = this.#view?.phase === 'finished' || this.#link?.state === 'taken-over';
    return this.#sound === null && !this.#isOpening && !isOver;
  }

  /** The answer's clock; it keeps its last time while it stands still, and is null before it runs. */
  get elapsedMs(): number | null {
    return this.#clock.elapsedMs(this.view, this.#sound?.listener?.elapsedMs);
  }

  /** In a drill: a take is over, and the next waits. */
  get isBetweenTakes(): boolean {
    const { drill = null, phase, questionNumber = 1 } = this.#view ?? {};
    return drill !== null && phase === 'asking' && questionNumber > this.#goneOnTo;
  }

  /** The first word is long in coming. */
  get isNudging(): boolean {
    const { nudgeAfterMs } = this.#settings;
    const hasSpoken = this.#sound?.listener?.heard?.hasSpoken ?? false;
    const thinkMs = this.view?.answer?.thinkMs ?? 0;
    return nudgeAfterMs !== null && !hasSpoken && (this.elapsedMs ?? 0) >= thinkMs + nudgeAfterMs;
  }

  /** Opens microphone and voice; on a click, where the browser asks for one. */
  async openSound(): Promise<void> {
    if (this.#sound !== null || this.#isOpening) return;
    this.#isOpening = true;
    try {
      await this.#open(this.#lifetime.signal);
    } catch (error) {
      // The room then offers Go on again: the browser wants a click, or the voice model did not come.
      console.error(error);
    } finally {
      this.#isOpening = false;
      this.#host.requestUpdate();
    }
  }

  /** Ends the answer at the moment of the key press. */
  done(pressedAtMs: number): void {
    const answerId = this.#view?.answer?.answerId;
    if (answerId === undefined) return;
    const atSample = this.#sound?.listener?.answerSampleAtMs(pressedAtMs) ?? 0;
    this.#send({ type: 'done', answerId, atSample });
    this.#leave(answerId, 'done', atSample);
  }

  /** The answer's clock at a moment of the page. */
  answerMsAt(pageTimeMs: number): number {
    const sample = this.#sound?.listener?.answerSampleAtMs(pageTimeMs);
    return sample === undefined ? (this.elapsedMs ?? 0) : msOfSample(sample);
  }

  /** Leaves the answer that the interview is at: at once here, and once on the server when it is there. */
  wish(type: 'skip' | 'ask-again' | 'take-again'): void {
    const answerId = this.#view?.answer?.answerId;
    if (answerId === undefined) return;
    this.#send({ type, answerId });
    this.#leave(answerId, type);
  }

  pause(): void {
    this.#sound?.pause();
    this.#local = { ...this.#local, isPaused: true };
    this.#send({ type: 'pause' });
  }

  /** Goes on after a pause, to a drill's next take, or opens the sound that the browser held back. */
  async goOn(): Promise<void> {
    await this.openSound();
    if (this.isBetweenTakes) {
      this.#goneOnTo = this.#view?.questionNumber ?? 1;
      this.#follow();
      this.#host.requestUpdate();
    }
    if (this.view?.phase !== 'paused') return;
    this.#sound?.listener?.resume();
    this.#local = { ...this.#local, isPaused: false };
    this.#send({ type: 'go-on' });
  }

  end(): void {
    const answerId = this.#view?.answer?.answerId;
    this.#send({ type: 'end' });
    if (answerId !== undefined) this.#leave(answerId, 'end');
  }

  async #open(signal: AbortSignal): Promise<void> {
    // Only the view tells how the microphone is to be opened.
    const { drill } = await this.#firstView.promise;
    const sound = await InterviewSound.open({
      sessionId: this.#sessionId,
      settings: this.#settings,
      send: (fact) => this.#link?.send(fact),
      onChange: () => this.#host.requestUpdate(),
      cancelsEcho: drill?.cuts !== undefined,
      signal,
    });
    if (signal.aborted) return sound.close();
    this.#sound = sound;
    this.#follow();
  }

  /** Nothing of it is said or heard any longer. Where there is one take, only the server knows if it can be begun anew. */
  #leave(answerId: string, by: LeftBy, atSample?: number): void {
    const listener = this.#sound?.listener ?? null;
    const isSure = by === 'skip' || by === 'done' || by === 'end' || this.#view?.isOneTake !== true;
    this.#local = { ...this.#local, left: { answerId, by } };
    this.#sound?.leave(answerId);
    if (isSure) listener?.end(answerId, atSample ?? listener.answerSampleAtMs(performance.now()));
    this.#host.requestUpdate();
  }

  #handleLink(): void {
    // Of what cannot be begun anew no view tells.
    if (this.#view?.isOneTake === true) this.#local = heldWith(this.#view, this.#waiting, this.#local);
    // The other page has the microphone now.
    if (this.#link?.state === 'taken-over') void this.#sound?.close();
    this.#host.requestUpdate();
  }

  #handleView(view: InterviewView): void {
    const before = this.#view;
    this.#view = view;
    this.#firstView.resolve(view);
    this.#local = heldWith(view, this.#waiting, this.#local);
    this.#clock.take(view, before);
    this.#host.requestUpdate();
    this.#follow();
  }

  /** Does what the view asks for: it is safe to do again, for a view may come twice. */
  #follow(): void {
    const view = this.#view;
    const sound = this.#sound;
    const isTold = this.#link?.state === 'connected' || this.#link?.state === 'no-room';
    if (view === null || sound === null || !isTold || this.isBetweenTakes) return;
    // What was left is neither asked nor listened to again; how it ended is told when the server closes it.
    if (isLeft(view, this.#local) && view.phase !== 'closing') return;
    if (view.phase === 'ready') this.#send({ type: 'begun' });
    else sound.follow(view.answer === null ? view : { ...view, answer: this.#withWaiting(view.answer) });
  }

  /** What the server does not know yet. */
  get #waiting(): ClientFact[] {
    return (this.#link?.waiting ?? []).map(({ fact }) => fact);
  }

  /** Frames that the server has not acknowledged are on their way to it. */
  #withWaiting(answer: CurrentAnswer): CurrentAnswer {
    const frames = this.#waiting.flatMap((fact) =>
      fact.type === 'frames' && fact.answerId === answer.answerId ? fact.firstFrame + fact.voice.length : [],
    );
    return { ...answer, framesReceived: Math.max(answer.framesReceived, ...frames) };
  }

  #send(fact: ClientFact): void {
    this.#link?.send(fact);
  }
}
