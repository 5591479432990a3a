import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ClientFact } from '../../core/interview/fact.ts';
import { msOfSample } from '../../core/pacing/sample-clock.ts';
import type { CurrentAnswer, InterviewView } from '../../core/protocol/interview-view.ts';
import type { Settings } from '../../core/session/settings.ts';
import { InterviewLink, LinkEvent, ViewEvent } from './interview-link.ts';
import { asHeld, type LocalPhase } from './held-view.ts';
import { InterviewSound } from './interview-sound.ts';

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
  #local: LocalPhase = { isPaused: false, doneId: null };
  #clock: { readonly answerId: string; readonly elapsedMs: number } | null = null;
  #listeningSinceMs = 0;
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
    const { phase, answer } = this.view ?? {};
    if (answer === undefined || answer === null) return null;
    if (phase === 'listening') {
      const elapsedMs = this.#sound?.listener?.elapsedMs ?? performance.now() - this.#listeningSinceMs;
      this.#clock = { answerId: answer.answerId, elapsedMs };
    }
    return this.#clock?.answerId === answer.answerId ? this.#clock.elapsedMs : null;
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
    const listener = this.#sound?.listener ?? null;
    const atSample = listener?.answerSampleAtMs(pressedAtMs) ?? 0;
    this.#local = { ...this.#local, doneId: answerId };
    this.#send({ type: 'done', answerId, atSample });
    listener?.end(answerId, atSample);
  }

  /** The answer's clock at a moment of the page. */
  answerMsAt(pageTimeMs: number): number {
    const sample = this.#sound?.listener?.answerSampleAtMs(pageTimeMs);
    return sample === undefined ? (this.elapsedMs ?? 0) : msOfSample(sample);
  }

  /** Says a wish about the answer that the interview is at. */
  wish(type: 'skip' | 'ask-again' | 'take-again'): void {
    const answerId = this.#view?.answer?.answerId;
    if (answerId === undefined) return;
    this.#sound?.leave(answerId);
    this.#send({ type, answerId });
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
    this.#send({ type: 'end' });
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

  #handleLink(): void {
    // The other page has the microphone now.
    if (this.#link?.state === 'taken-over') void this.#sound?.close();
    this.#host.requestUpdate();
  }

  #handleView(view: InterviewView): void {
    const before = this.#view;
    this.#view = view;
    this.#firstView.resolve(view);
    if (!this.#isWaiting('pause', 'go-on'))
      this.#local = { ...this.#local, isPaused: view.phase === 'paused' };
    if (view.phase === 'listening' && before?.phase !== 'listening')
      this.#listeningSinceMs = performance.now();
    this.#host.requestUpdate();
    this.#follow();
  }

  /** Does what the view asks for: it is safe to do again, for a view may come twice. */
  #follow(): void {
    const view = this.#view;
    const sound = this.#sound;
    const isTold = this.#link?.state === 'connected' || this.#link?.state === 'no-room';
    if (view === null || sound === null || !isTold || this.isBetweenTakes) return;
    if (view.phase === 'ready') this.#send({ type: 'begun' });
    else sound.follow(view.answer === null ? view : { ...view, answer: this.#withWaiting(view.answer) });
  }

  #isWaiting(...types: readonly ClientFact['type'][]): boolean {
    return (this.#link?.waiting ?? []).some(({ fact }) => types.includes(fact.type));
  }

  /** Frames that the server has not acknowledged are on their way to it. */
  #withWaiting(answer: CurrentAnswer): CurrentAnswer {
    const frames = (this.#link?.waiting ?? []).flatMap(({ fact }) =>
      fact.type === 'frames' && fact.answerId === answer.answerId ? fact.firstFrame + fact.voice.length : [],
    );
    return { ...answer, framesReceived: Math.max(answer.framesReceived, ...frames) };
  }

  #send(fact: ClientFact): void {
    this.#link?.send(fact);
  }
}
