import { FRAME_SAMPLES } from '../../core/pacing/sample-clock.ts';
import { startClock, stopClock } from './answer-clock.ts';
import { CaptureClock } from './capture-clock.ts';
import {
  AnswerSentEvent,
  CaptureFailedEvent,
  MicrophoneBackEvent,
  MicrophoneLostEvent,
  RoomEvent,
  StandstillEvent,
} from './capture-event.ts';
import type { AnswerOpening, CaptureOptions } from './capture-options.ts';
import { LiveMicrophone } from './live-microphone.ts';
import type { MicrophoneProblem } from './microphone-problem.ts';
import { openMicrophone, type Microphone } from './microphone.ts';
import { rememberMicrophone } from './remembered-microphone.ts';
import { endCapture, startCapture, type CaptureParts } from './start-capture.ts';
import { VoiceGain } from './voice-gain.ts';
import { WorkerLine } from './worker-line.ts';

export { prefetchVoiceModel } from './prefetch-voice-model.ts';

/** A kind of event, as its class. */
type EventKind<Kind extends Event> = { readonly type: string; new (...args: never[]): Kind };

/**
 * Listens: microphone, sound engine, voice model. All of it runs beside the page, which only asks and is told, so a page
 * that is busy or hidden changes no figure. One context serves for capture and playback: both have one clock.
 */
export class Capture extends EventTarget {
  readonly #parts: CaptureParts;
  readonly #microphone: LiveMicrophone;
  readonly #clock: CaptureClock;
  readonly #line: WorkerLine;
  readonly #lifetime = new AbortController();
  #gain: VoiceGain;
  #problem: MicrophoneProblem | null = null;

  private constructor(parts: CaptureParts, microphone: Microphone) {
    super();
    this.#parts = parts;
    this.#clock = new CaptureClock(parts.context);
    this.#gain = new VoiceGain(microphone.deviceId);
    const { signal } = this.#lifetime;
    const handlers = {
      onEvent: (event: Event) => this.dispatchEvent(event),
      onMuted: (isMuted: boolean) => this.#hearMuted(isMuted),
      onFailed: (error: Error) => this.dispatchEvent(new CaptureFailedEvent(error)),
    };
    this.#line = new WorkerLine(parts.worker, this.#clock, handlers, signal);
    this.on(RoomEvent, ({ gainDb }) => this.#gain.hearRoom(gainDb));
    this.on(AnswerSentEvent, ({ answerId, gainOffDb }) => this.#gain.endAnswer(answerId, gainOffDb));
    this.#microphone = new LiveMicrophone(microphone, parts.context, parts.node, {
      onGone: (problem, cause) => {
        this.#line.ask({ type: 'microphone-gone', cause });
        this.#setProblem(problem);
      },
      onBack: () => {
        this.#line.ask({ type: 'microphone-back' });
        this.#setProblem(null);
      },
    });
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
    const microphone = await openMicrophone(options.deviceId, options.cancelsEcho);
    if ('type' in microphone) return microphone;
    const { sampleRateHz, hearsRoom = false } = options;
    const context = new AudioContext(sampleRateHz === undefined ? {} : { sampleRate: sampleRateHz });
    try {
      const capture = new Capture(await startCapture(context, hearsRoom), microphone);
      await capture.#line.begun().catch(async (error: unknown) => {
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

  /** The gain to open the next answer with: from the sound check, then from the answer before. */
  get gainDb(): number {
    return this.#gain.gainDb;
  }

  /** The sample that is captured now. */
  get newestSample(): number {
    return this.#clock.newestSample;
  }

  /** How far wall time ran ahead of the counted samples; beyond 20 ms the machine lost sound on its way here. */
  get clockDriftMs(): number {
    return this.#clock.wall.driftMs;
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
    return this.#clock.sampleAt(contextTime);
  }

  /** The open answer's sample at a sample of the capture: pauses left out, lost time in. */
  answerSampleAt(sample: number): number {
    return this.#clock.answerSampleAt(sample);
  }

  /** When a sample was. */
  wallTimeAt(sample: number): Date {
    return this.#clock.wallTimeAt(sample);
  }

  /** The sound from a sample to before another, once it has been captured; forgotten samples are zeros. */
  soundBetween(from: number, to: number): Promise<Int16Array<ArrayBuffer>> {
    return this.#line.read(from, to);
  }

  /** Begins an answer; the one before must have been closed. */
  openAnswer({ answerId, atSample, gainDb, resumeAtFrame, wallGapMs = 0 }: AnswerOpening): void {
    const resume = resumeAtFrame === undefined ? null : { frame: resumeAtFrame, wallGapMs };
    this.#gain.openAnswer(answerId, gainDb);
    this.#clock.answer = startClock(atSample, (resumeAtFrame ?? 0) * FRAME_SAMPLES);
    this.#line.ask({ type: 'open', start: { answerId, atSample, resume }, gainDb });
  }

  /**
   * Ends the open answer at exactly this sample of its own; `AnswerSentEvent` follows when all of it is told. An end that
   * is past already cuts off what came after it.
   */
  closeAnswerAt(endSample: number): void {
    this.#line.ask({ type: 'close', endSample });
  }

  /** Has the answer's clock stand still. */
  pauseAnswer(atSample = this.newestSample): void {
    this.#clock.answer &&= stopClock(this.#clock.answer, atSample);
    this.#line.ask({ type: 'pause', atSample });
  }

  /** Has the answer's clock run again. */
  resumeAnswer(atSample = this.newestSample): void {
    this.#line.ask({ type: 'resume', atSample });
  }

  /** While the interviewer speaks in the sound check, that voice is not taken for the candidate's. */
  interviewerSpeaks(isSpeaking: boolean): void {
    this.#line.ask({ type: 'interviewer-speaks', isSpeaking });
  }

  /** Listens with another microphone from now on, and remembers it. */
  async switchMicrophone(deviceId: string): Promise<MicrophoneProblem | null> {
    const problem = await this.#microphone.switchTo(deviceId);
    if (problem !== null) return problem;
    rememberMicrophone(deviceId);
    this.#gain = new VoiceGain(deviceId);
    this.#line.ask({ type: 'forget-room' });
    return null;
  }

  /** Lets go of microphone, worker and context. What was not told by then is lost. */
  async close(): Promise<void> {
    this.#lifetime.abort();
    this.#microphone.close();
    await endCapture(this.#parts);
  }

  #hearMuted(isMuted: boolean): void {
    if (isMuted && this.#problem === null) this.#setProblem({ type: 'silent' });
    if (!isMuted && this.#problem?.type === 'silent') this.#setProblem(null);
  }

  #setProblem(problem: MicrophoneProblem | null): void {
    if (problem?.type === this.#problem?.type) return;
    this.#problem = problem;
    this.dispatchEvent(problem === null ? new MicrophoneBackEvent() : new MicrophoneLostEvent(problem));
  }

  #handleStateChange(): void {
    const { state } = this.context;
    if (state === 'closed') return;
    if (state !== 'running') this.#line.ask({ type: 'stood-still' });
    this.dispatchEvent(new StandstillEvent(state !== 'running'));
  }

  #goOnWhenVisible(): void {
    if (document.visibilityState === 'visible' && this.context.state !== 'running')
      void this.context.resume();
  }
}
