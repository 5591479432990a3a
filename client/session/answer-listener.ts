import type { AnswerOpened, ClientFact } from '../../core/interview/fact.ts';
import { FRAME_MS, FRAME_SAMPLES, msOfSample } from '../../core/pacing/sample-clock.ts';
import type { Stretch } from '../../core/pacing/stretch.ts';
import type { Interruption, InterruptionCause } from '../../core/pacing/voice-track.ts';
import type { CurrentAnswer } from '../../core/protocol/interview-view.ts';
import type { Capture } from '../audio/capture.ts';
import {
  AnswerSentEvent,
  InterruptedEvent,
  RecordingChunkEvent,
  RejudgedEvent,
  StretchEvent,
} from '../audio/capture-event.ts';
import { echoMsAfter } from '../audio/echo.ts';
import type { Spoken } from '../audio/interviewer-voice.ts';
import { HeardAnswer, type HeardBefore } from './heard-answer.ts';

/** Frames that lag further than this behind the sound were held up: patience is not to be decided on them. */
const BACKLOG_MS = 1000;

/** How long an interruption that is over is still shown: long enough to be read. One that lasts is told each second. */
const INTERRUPTION_SHOWN_MS = 4000;

/** Where the facts and the sound of answers go. */
export type ListenerOptions = {
  readonly capture: Capture;
  readonly send: (fact: ClientFact) => void;
  /** Keeps a second of sound; null while the person does not want sound kept. */
  readonly keepSound: ((answerId: string, chunk: number, pcm: Int16Array) => void) | null;
  /** Something that is drawn has changed. */
  readonly onChange: () => void;
  /** The pause threshold that the live line is drawn at. */
  readonly minPauseMs: number;
  readonly signal: AbortSignal;
};

/** Listens to answers: opens and closes them on the capture, and turns what it tells into facts. */
export class AnswerListener {
  readonly #options: ListenerOptions;
  #heard: HeardAnswer | null = null;
  #newest: HeardAnswer | null = null;
  #interruption: Interruption | null = null;
  /** Asked to close already; the server tells of an end more than once. */
  #closingId: string | null = null;

  constructor(options: ListenerOptions) {
    this.#options = options;
    const { capture, signal, keepSound } = options;
    capture.on(StretchEvent, (event) => this.#handleStretch(event), { signal });
    capture.on(InterruptedEvent, (event) => this.#handleInterrupted(event), { signal });
    capture.on(
      RejudgedEvent,
      ({ answerId, gainDb, firstFrame, voice }) =>
        this.#send({ type: 'rejudged', answerId, gainDb, firstFrame, voice: [...voice] }),
      { signal },
    );
    capture.on(RecordingChunkEvent, ({ answerId, chunk, pcm }) => keepSound?.(answerId, chunk, pcm), {
      signal,
    });
    capture.on(AnswerSentEvent, (event) => this.#handleSent(event), { signal });
  }

  /** What has been heard of the open answer; null when none is open. */
  get heard(): HeardAnswer | null {
    return this.#heard;
  }

  /** As {@link heard}, and still there when that answer has ended. */
  get newest(): HeardAnswer | null {
    return this.#newest;
  }

  /** Why the newest sound could not be heard; null while it can. A pause that was asked for is no interruption. */
  get interruption(): InterruptionCause | null {
    const { cause, endMs } = this.#interruption ?? { cause: 'paused', endMs: 0 };
    const isOver = this.elapsedMs - endMs > INTERRUPTION_SHOWN_MS;
    return cause === 'paused' || isOver ? null : cause;
  }

  /** The answer's clock now. */
  get elapsedMs(): number {
    const { capture } = this.#options;
    return capture.answerSampleAt(capture.newestSample) / (FRAME_SAMPLES / FRAME_MS);
  }

  /** Begins an answer at the end of its question. */
  open(answerId: string, spoken: Spoken): void {
    const { capture } = this.#options;
    const atSample = capture.sampleAt(spoken.endedAt);
    const { gainDb } = capture;
    const opened: AnswerOpened = {
      type: 'answer-opened',
      answerId,
      askedBy: spoken.askedBy,
      askedAt: capture.wallTimeAt(capture.sampleAt(spoken.firstSoundAt)).toISOString(),
      startedAt: capture.wallTimeAt(atSample).toISOString(),
      responseLatencyErrorMs: spoken.responseLatencyErrorMs,
      gainDb,
    };
    this.#send(opened);
    this.#begin(answerId);
    capture.openAnswer({ answerId, atSample, gainDb });
    if (spoken.tail !== null) void this.#findEcho(answerId, atSample, spoken.tail);
  }

  /** Goes on with an answer that another page of this session had begun. */
  goOn({ answerId, framesReceived, speechOnsetMs, startedAt }: CurrentAnswer): void {
    const { capture } = this.#options;
    const heardMs = framesReceived * FRAME_MS;
    const sinceStartMs = startedAt === null ? heardMs : Date.now() - Date.parse(startedAt);
    this.#begin(answerId, { frames: framesReceived, speechOnsetMs });
    capture.openAnswer({
      answerId,
      atSample: capture.newestSample,
      gainDb: capture.gainDb,
      resumeAtFrame: framesReceived,
      wallGapMs: Math.max(0, sinceStartMs - heardMs),
    });
  }

  /** The answer's sample at which something happened on the page. */
  answerSampleAtMs(pageTimeMs: number): number {
    const { capture } = this.#options;
    const agoMs = Math.max(0, performance.now() - pageTimeMs);
    return capture.answerSampleAt(capture.sampleAt(capture.context.currentTime - agoMs / 1000));
  }

  /** Where something that was played lay on the answer's clock. @param at times of the sound's own clock, seconds */
  stretchOf(at: { readonly firstSoundAt: number; readonly endedAt: number }): Stretch {
    const { capture } = this.#options;
    const msOf = (seconds: number) => msOfSample(capture.answerSampleAt(capture.sampleAt(seconds)));
    return { startMs: Math.max(0, msOf(at.firstSoundAt)), endMs: Math.max(0, msOf(at.endedAt)) };
  }

  /** Ends the answer where the candidate did: what is said after it is not heard, also while the server is away. */
  end(answerId: string, atSample: number): void {
    if (this.#heard?.answerId !== answerId || this.#closingId === answerId) return;
    this.#closingId = answerId;
    this.#options.capture.closeAnswerAt(atSample);
  }

  /** Whether that answer was ended here, though the server may not know yet. */
  hasEnded(answerId: string): boolean {
    return this.#closingId === answerId;
  }

  /** Ends the answer where the server says; one that this page never heard has nothing more to send. */
  close({ answerId, framesReceived, endSample }: CurrentAnswer): void {
    if (this.#closingId === answerId || endSample === null) return;
    this.#closingId = answerId;
    if (this.#heard?.answerId === answerId) this.#options.capture.closeAnswerAt(endSample);
    else this.#send({ type: 'answer-sent', answerId, frames: framesReceived, clippedSamples: 0 });
  }

  pause(): void {
    if (this.#heard !== null) this.#options.capture.pauseAnswer();
  }

  resume(): void {
    if (this.#heard !== null) this.#options.capture.resumeAnswer();
  }

  #begin(answerId: string, before?: HeardBefore): void {
    this.#heard = this.#newest = new HeardAnswer(answerId, this.#options.minPauseMs, before);
    this.#interruption = null;
    this.#options.onChange();
  }

  async #findEcho(answerId: string, atSample: number, tail: Float32Array): Promise<void> {
    const echoMs = await echoMsAfter(this.#options.capture, atSample, tail);
    if (echoMs > 0) this.#send({ type: 'echoed', answerId, echoMs });
  }

  #handleStretch({ answerId, firstFrame, voice, firstLevel, ...hops }: StretchEvent): void {
    if (this.#heard?.answerId === answerId) this.#heard.hear(firstFrame, voice, { firstLevel, ...hops });
    const lagMs = this.elapsedMs - (firstFrame + voice.length) * FRAME_MS;
    const isBacklog = lagMs > BACKLOG_MS;
    this.#send({
      type: 'frames',
      answerId,
      firstFrame,
      voice: [...voice],
      firstLevel,
      level: [...hops.level],
      voicing: [...hops.voicing],
      envelope: [...hops.envelope],
      isBacklog,
    });
    this.#options.onChange();
  }

  #handleInterrupted({ answerId, interruption }: InterruptedEvent): void {
    this.#interruption = interruption;
    this.#send({ type: 'interrupted', answerId, interruption });
    this.#options.onChange();
  }

  #handleSent({ answerId, frames, clippedSamples }: AnswerSentEvent): void {
    if (this.#heard?.answerId === answerId) this.#heard = null;
    this.#send({ type: 'answer-sent', answerId, frames, clippedSamples });
    this.#options.onChange();
  }

  #send(fact: ClientFact): void {
    this.#options.send(fact);
  }
}
