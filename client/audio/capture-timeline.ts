import { toPcm16 } from '../../core/pacing/pcm16.ts';
import { Resampler } from '../../core/pacing/resampler.ts';
import { SAMPLE_RATE_HZ } from '../../core/pacing/sample-clock.ts';
import type { InterruptionCause } from '../../core/pacing/voice-track.ts';
import { MicrophoneWatch, type SilentStretch } from './microphone-watch.ts';
import type { NativeBlock } from './native-block.ts';
import { SoundRing } from './sound-ring.ts';
import { StandstillFinder, type HeardBlock } from './standstill-finder.ts';

/** How far back an answer can be opened. */
export const REMEMBERED_MS = 30_000;

/** The sound engine stood still before this sample; no samples were counted meanwhile. */
export type Standstill = { readonly atSample: number; readonly lengthMs: number };

/** A stretch of the capture in which nothing could be heard; `endSample` is null while it lasts. */
export type Lapse = {
  readonly cause: InterruptionCause;
  readonly startSample: number;
  readonly endSample: number | null;
};

/**
 * The microphone's sound on the one clock: 16 kHz samples, counted from the first that was captured. The count follows
 * the context's frames alone, so an instant of the audio clock is a sample, and no callback's lateness can enter.
 */
export class CaptureTimeline {
  /** In order; all of the capture. */
  readonly standstills: Standstill[] = [];
  readonly #ring = new SoundRing((REMEMBERED_MS * SAMPLE_RATE_HZ) / 1000);
  readonly #rateHz: number;
  readonly #resampler: Resampler;
  readonly #finder: StandstillFinder;
  readonly #watch: MicrophoneWatch;
  readonly #endedLapses: Lapse[] = [];
  #firstContextFrame: number | null = null;
  #nativeSamples = 0;

  /** @param rateHz the context's rate */
  constructor(rateHz: number) {
    this.#rateHz = rateHz;
    this.#resampler = new Resampler(rateHz);
    this.#finder = new StandstillFinder(rateHz);
    this.#watch = new MicrophoneWatch(rateHz);
  }

  /** The context's frame at sample 0, or null before the first sound. */
  get firstContextFrame(): number | null {
    return this.#firstContextFrame;
  }

  /** One past the newest sample. */
  get newestSample(): number {
    return this.#ring.end;
  }

  /** The oldest sample that can still be read. */
  get oldestSample(): number {
    return this.#ring.start;
  }

  /** All lapses, in order of their ends; one that lasts comes last. */
  get lapses(): readonly Lapse[] {
    const { silent } = this.#watch;
    return silent === null ? this.#endedLapses : [...this.#endedLapses, this.#lapseOf(silent)];
  }

  /** The microphone gives exact zeros, and the browser does not say why. */
  get isMuted(): boolean {
    return this.#watch.isMuted;
  }

  hear(block: NativeBlock): void {
    for (const heard of this.#finder.hear(block)) this.#take(heard);
    this.#endedLapses.push(...this.#watch.takeEnded().map((stretch) => this.#lapseOf(stretch)));
  }

  read(from: number, to: number): Int16Array<ArrayBuffer> {
    return this.#ring.read(from, to);
  }

  /** The wall time of the newest sample, ms since 1970, with the sample; null before the first sound. */
  wallAnchor(): { readonly sample: number; readonly wallMs: number } | null {
    if (this.#firstContextFrame === null) return null;
    const anchor = this.#finder.anchorAt(this.#firstContextFrame + this.#nativeSamples);
    return anchor && { sample: this.#sampleOf(this.#nativeSamples), wallMs: anchor.wallMs };
  }

  expectStandstill(): void {
    this.#finder.expectStandstill();
  }

  microphoneGone(cause: InterruptionCause): void {
    this.#watch.microphoneGone(cause);
  }

  microphoneBack(): void {
    this.#watch.microphoneBack();
  }

  #take({ block, standstillMs }: HeardBlock): void {
    this.#firstContextFrame ??= block.contextFrame;
    this.#fillLost(block.contextFrame - this.#firstContextFrame - this.#nativeSamples);
    if (standstillMs > 0) {
      this.standstills.push({ atSample: this.#sampleOf(this.#nativeSamples), lengthMs: standstillMs });
    }
    this.#watch.hear(block.samples, this.#nativeSamples);
    this.#push(block.samples);
  }

  /** The engine skipped samples: silence stands for them, so that all that follows keeps its time. */
  #fillLost(samples: number): void {
    if (samples <= 0) return;
    const startSample = this.#sampleOf(this.#nativeSamples);
    this.#push(new Float32Array(samples));
    const endSample = this.#sampleOf(this.#nativeSamples);
    this.#endedLapses.push({ cause: 'samples-lost', startSample, endSample });
  }

  #push(samples: Float32Array): void {
    this.#nativeSamples += samples.length;
    this.#ring.push(toPcm16(this.#resampler.push(samples)));
  }

  #lapseOf({ cause, startSample, endSample }: SilentStretch): Lapse {
    const end = endSample === null ? null : this.#sampleOf(endSample);
    return { cause, startSample: this.#sampleOf(startSample), endSample: end };
  }

  #sampleOf(nativeSample: number): number {
    return Math.round((nativeSample * SAMPLE_RATE_HZ) / this.#rateHz);
  }
}
