import { SAMPLE_RATE_HZ, msOfSample } from '../../core/pacing/sample-clock.ts';
import { answerSampleOf, type AnswerClock } from './answer-clock.ts';
import { WallClock } from './wall-clock.ts';

/** The page's view of the one clock: which sample of the capture an instant is, of the answer, and when it was. */
export class CaptureClock {
  /** The wall times of samples, as the worker tells them. */
  readonly wall = new WallClock();
  /** The open answer's clock; null before the first answer. */
  answer: AnswerClock | null = null;
  /** The context's frame at sample 0. */
  firstContextFrame = 0;
  readonly #context: BaseAudioContext;

  constructor(context: BaseAudioContext) {
    this.#context = context;
  }

  /** The sample that is captured now. */
  get newestSample(): number {
    return this.sampleAt(this.#context.currentTime);
  }

  /** The capture's sample at a time of the context, in its own unit. */
  sampleAt(contextTime: number): number {
    const { sampleRate } = this.#context;
    const frame = contextTime * sampleRate - this.firstContextFrame;
    return Math.round((frame * SAMPLE_RATE_HZ) / sampleRate);
  }

  /** The open answer's sample at a sample of the capture: pauses left out, lost time in. */
  answerSampleAt(sample: number): number {
    return this.answer === null ? 0 : answerSampleOf(this.answer, sample);
  }

  /** When a sample of the capture was. */
  wallTimeAt(sample: number): Date {
    const agoMs = msOfSample(this.newestSample - sample);
    return this.wall.timeOf(sample) ?? new Date(Date.now() - agoMs);
  }
}
