import { FRAME_SAMPLES, SAMPLE_RATE_HZ } from '../../core/pacing/sample-clock.ts';
import { answerSampleOf, startClock, stopClock, type AnswerClock } from './answer-clock.ts';
import {
  CaptureFailedEvent,
  MicrophoneBackEvent,
  MicrophoneLostEvent,
  StandstillEvent,
} from './capture-event.ts';
import { eventOfMessage } from './event-of-message.ts';
import { LiveMicrophone } from './live-microphone.ts';
import type { MicrophoneProblem } from './microphone-problem.ts';
import { openMicrophone, type Microphone } from './microphone.ts';
import { rememberMicrophone } from './remembered-microphone.ts';
import { endCapture, startCapture, type CaptureParts } from './start-capture.ts';
import { VoiceGain } from './voice-gain.ts';
import { WallClock } from './wall-clock.ts';
import type { FromWorker, ToWorker } from './worker-message.ts';

export { prefetchVoiceModel } from './prefetch-voice-model.ts';

/** How a capture is opened. */
export type CaptureOptions = {
  /** Another microphone than the remembered one. */
  readonly deviceId?: string;
  /** Judge the room between answers, for {@link RoomEvent}. */
  readonly hearsRoom?: boolean;
  /** The context's rate; the device's own when it is left out, which alone works in every browser. */
  readonly sampleRateHz?: number;
};

/** How an answer is opened. Samples are those of the capture, up to 30 s in the past. */
export type AnswerOpening = {
  readonly answerId: string;
  /** The answer's sample 0; after a reload, where it goes on. */
  readonly atSample: number;
  readonly gainDb: number;
  /** After a reload: the frame at which it goes on. */
  readonly resumeAtFrame?: number;
  /** After a reload: how long nobody listened. */
  readonly wallGapMs?: number;
};

/** The first sound comes within 0.1 s where sound may run at all. */
const FIRST_SOUND_MS = 5000;

/** A kind of event, as its class. */
type EventKind<Kind extends Event> = { readonly type: string; new (...args: never[]): Kind };

/**
 * Listens: microphone, sound engine, voice model. All of it runs beside the page, which only asks and is told, so a page
 * that is busy or hidden changes no figure. One context serves for capture and playback: both have one clock.
 */
export class Capture extends EventTarget {
  readonly #parts: CaptureParts;
  readonly #microphone: LiveMicrophone;
  readonly #wallClock = new WallClock();
  readonly #readings: ((pcm: Int16Array<ArrayBuffer>) => void)[] = [];
  readonly #lifetime = new AbortController();
  readonly #isReady = Promise.withResolvers<null>();
  readonly #hasStarted = Promise.withResolvers<null>();
  #firstContextFrame = 0;
  #gain: VoiceGain;
  #clock: AnswerClock | null = null;
  #problem: MicrophoneProblem | null = null;

  private constructor(parts: CaptureParts, microphone: Microphone) {
    super();
    this.#parts = parts;
    this.#gain = new VoiceGain(microphone.deviceId);
    this.#microphone = new LiveMicrophone(microphone, parts.context, parts.node, {
      onGone: (problem, cause) => {
        this.#ask({ type: 'microphone-gone', cause });
        this.#setProblem(problem);
      },
      onBack: () => {
        this.#ask({ type: 'microphone-back' });
        this.#setProblem(null);
      },
    });
    const { signal } = this.#lifetime;
    parts.worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => this.#hear(data), {
      signal,
    });
    parts.worker.addEventListener('error', (event) => this.#fail(event.message), { signal });
    parts.context.addEventListener('statechange', () => this.#handleStateChange(), { signal });
    document.addEventListener('visibilitychange', () => this.#goOnWhenVisible(), { signal });
  }

  /**
   * Asks for the microphone and listens; settles when sound has come and the voice model is ready.
   *
   * @throws when the voice model cannot be loaded, or the browser does not let sound run
   */
  static async open(options: CaptureOptions = {}): Promise<Capture | MicrophoneProblem> {
    // Before the context: with Bluetooth, opening the microphone changes the rate of the whole headset.
    const microphone = await openMicrophone(options.deviceId);
    if ('type' in microphone) return microphone;
    const { sampleRateHz, hearsRoom = false } = options;
    const context = new AudioContext(sampleRateHz === undefined ? {} : { sampleRate: sampleRateHz });
    try {
      const capture = new Capture(await startCapture(context, hearsRoom), microphone);
      await capture.#begin().catch(async (error: unknown) => {
        await capture.close();
        throw error;
      });
      return capture;
    } catch (error) {
      microphone.track.stop();
      if (context.state !== 'closed') await context.close();
      throw error;
    }
  }

  /** Plays what is heard on the same clock. */
  get context(): AudioContext {
    return this.#parts.context;
  }

  /** The microphone that is listened to. */
  get microphone(): Microphone {
    return this.#microphone.microphone;
  }

  /** Why the microphone gives nothing now; null while it does. */
  get problem(): MicrophoneProblem | null {
    return this.#problem;
  }

  /** The gain to open the next answer with: from the sound check, then from the answer before. */
  get gainDb(): number {
    return this.#gain.gainDb;
  }

  /** The sample that is captured now. */
  get newestSample(): number {
    return this.sampleAt(this.context.currentTime);
  }

  /** How far wall time ran ahead of the counted samples; beyond 20 ms the machine lost sound on its way here. */
  get clockDriftMs(): number {
    return this.#wallClock.driftMs;
  }

  /** Hears events of one kind. */
  on<Kind extends Event>(
    kind: EventKind<Kind>,
    handle: (event: Kind) => void,
    options?: AddEventListenerOptions,
  ): void {
    this.addEventListener(kind.type, (event) => event instanceof kind && handle(event), options);
  }

  /** The capture's sample at a time of the context, in its own unit. */
  sampleAt(contextTime: number): number {
    const { sampleRate } = this.context;
    const frame = contextTime * sampleRate - this.#firstContextFrame;
    return Math.round((frame * SAMPLE_RATE_HZ) / sampleRate);
  }

  /** The capture's sample when something happened on the page, however late the page was told. */
  sampleAtEvent({ timeStamp }: Event): number {
    const agoMs = Math.max(0, performance.now() - timeStamp);
    return this.sampleAt(this.context.currentTime - agoMs / 1000);
  }

  /** The open answer's sample at a sample of the capture: pauses left out, lost time in. */
  answerSampleAt(sample: number): number {
    return this.#clock === null ? 0 : answerSampleOf(this.#clock, sample);
  }

  /** When a sample was. */
  wallTimeAt(sample: number): Date {
    const agoMs = ((this.newestSample - sample) * 1000) / SAMPLE_RATE_HZ;
    return this.#wallClock.timeOf(sample) ?? new Date(Date.now() - agoMs);
  }

  /** The sound from a sample to before another, once it has been captured; forgotten samples are zeros. */
  soundBetween(from: number, to: number): Promise<Int16Array<ArrayBuffer>> {
    return new Promise((resolve) => {
      const id = this.#readings.push(resolve) - 1;
      this.#ask({ type: 'read', id, from, to });
    });
  }

  /** Begins an answer; the one before must have been closed. */
  openAnswer({ answerId, atSample, gainDb, resumeAtFrame, wallGapMs = 0 }: AnswerOpening): void {
    const resume = resumeAtFrame === undefined ? null : { frame: resumeAtFrame, wallGapMs };
    this.#gain.openAnswer(answerId, gainDb);
    this.#clock = startClock(atSample, (resumeAtFrame ?? 0) * FRAME_SAMPLES);
    this.#ask({ type: 'open', start: { answerId, atSample, resume }, gainDb });
  }

  /**
   * Ends the open answer at exactly this sample of its own; `AnswerSentEvent` follows when all of it is told. An end that
   * is past already cuts off what came after it.
   */
  closeAnswerAt(endSample: number): void {
    this.#ask({ type: 'close', endSample });
  }

  /** Has the answer's clock stand still. */
  pauseAnswer(atSample = this.newestSample): void {
    this.#clock &&= stopClock(this.#clock, atSample);
    this.#ask({ type: 'pause', atSample });
  }

  /** Has the answer's clock run again. */
  resumeAnswer(atSample = this.newestSample): void {
    this.#ask({ type: 'resume', atSample });
  }

  /** While the interviewer speaks in the sound check, that voice is not taken for the candidate's. */
  interviewerSpeaks(isSpeaking: boolean): void {
    this.#ask({ type: 'interviewer-speaks', isSpeaking });
  }

  /** Listens with another microphone from now on, and remembers it. */
  async switchMicrophone(deviceId: string): Promise<MicrophoneProblem | null> {
    const problem = await this.#microphone.switchTo(deviceId);
    if (problem !== null) return problem;
    rememberMicrophone(deviceId);
    this.#gain = new VoiceGain(deviceId);
    this.#ask({ type: 'forget-room' });
    return null;
  }

  /** Lets go of microphone, worker and context. What was not told by then is lost. */
  async close(): Promise<void> {
    this.#lifetime.abort();
    this.#microphone.close();
    await endCapture(this.#parts);
  }

  async #begin(): Promise<void> {
    const tooLate = new Promise<never>((_, reject) =>
      setTimeout(() => reject(new Error('The browser does not let sound run.')), FIRST_SOUND_MS),
    );
    await Promise.all([Promise.race([this.#hasStarted.promise, tooLate]), this.#isReady.promise]);
  }

  #ask(message: ToWorker): void {
    this.#parts.worker.postMessage(message);
  }

  #hear(message: FromWorker): void {
    const event = eventOfMessage(message);
    switch (message.type) {
      case 'ready':
        this.#isReady.resolve(null);
        break;
      case 'started':
        this.#firstContextFrame = message.firstContextFrame;
        this.#hasStarted.resolve(null);
        break;
      case 'anchor':
        this.#wallClock.add(message);
        break;
      case 'room':
        this.#gain.hearRoom(message.room.gainDb);
        break;
      case 'answer-sent':
        this.#gain.endAnswer(message.answerId, message.gainOffDb);
        break;
      case 'clock':
        this.#clock = message.clock;
        break;
      case 'silent':
        this.#hearSilence(message.isSilent);
        break;
      case 'sound':
        this.#readings[message.id]?.(message.pcm);
        break;
      case 'failed':
        this.#fail(message.message);
        break;
      case 'stretch':
      case 'interrupted':
      case 'chunk':
      case 'rejudged':
    }
    if (event !== null) this.dispatchEvent(event);
  }

  #hearSilence(isSilent: boolean): void {
    if (isSilent && this.#problem === null) this.#setProblem({ type: 'silent' });
    if (!isSilent && this.#problem?.type === 'silent') this.#setProblem(null);
  }

  #setProblem(problem: MicrophoneProblem | null): void {
    if (problem?.type === this.#problem?.type) return;
    this.#problem = problem;
    this.dispatchEvent(problem === null ? new MicrophoneBackEvent() : new MicrophoneLostEvent(problem));
  }

  #handleStateChange(): void {
    const { state } = this.context;
    if (state === 'closed') return;
    if (state !== 'running') this.#ask({ type: 'stood-still' });
    this.dispatchEvent(new StandstillEvent(state !== 'running'));
  }

  #goOnWhenVisible(): void {
    if (document.visibilityState === 'visible' && this.context.state !== 'running')
      void this.context.resume();
  }

  #fail(message: string): void {
    const error = new Error(`The voice model failed: ${message}`);
    this.#isReady.reject(error);
    this.dispatchEvent(new CaptureFailedEvent(error));
  }
}
