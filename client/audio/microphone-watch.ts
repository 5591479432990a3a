import type { InterruptionCause } from '../../core/pacing/voice-track.ts';

/** Exact zeros for longer than this are a muted microphone: a live one has noise. */
const MUTED_MS = 3000;

/** Exact zeros between sounds, at least this long and so often, show a gated microphone: its pauses are exact zeros. */
const GATED_MS = 150;
const GATED_TIMES = 2;

/**
 * The browser's word that a microphone is back outruns its sound: what comes sooner than this may be of the one before,
 * or the silence between them. We chose it.
 */
const BACK_MS = 300;

/** A stretch in which the microphone gave nothing; `endSample` is null while it lasts. Native samples of the capture. */
export type SilentStretch = {
  readonly cause: InterruptionCause;
  readonly startSample: number;
  readonly endSample: number | null;
};

/**
 * Finds where the microphone gave nothing: told by the browser (ended, muted), or seen as exact zeros. It looks before
 * sound is rounded to 16 bits, for a quiet room may well round to zeros. A word of the browser may come late; the
 * stretch begins where the zeros did.
 */
export class MicrophoneWatch {
  readonly #mutedSamples: number;
  readonly #gatedSamples: number;
  readonly #backSamples: number;
  #newest = 0;
  #zerosFrom: number | null = null;
  #lastZerosEnd = 0;
  #gatedTimes = 0;
  #isGone = false;
  /** From this sample on, sound shows that the microphone is back. */
  #backFrom = 0;
  #silent: SilentStretch | null = null;
  /** The browser said so of the stretch that lasts. */
  #isTold = false;
  readonly #ended: SilentStretch[] = [];

  constructor(rateHz: number) {
    this.#mutedSamples = (MUTED_MS * rateHz) / 1000;
    this.#gatedSamples = (GATED_MS * rateHz) / 1000;
    this.#backSamples = (BACK_MS * rateHz) / 1000;
  }

  /** The stretch that lasts now, or null. */
  get silent(): SilentStretch | null {
    return this.#silent;
  }

  /** It is open for all that the browser says, and gives exact zeros. */
  get isMuted(): boolean {
    return this.#silent !== null && !this.#isTold;
  }

  /** The stretches that ended since they were last taken. */
  takeEnded(): SilentStretch[] {
    return this.#ended.splice(0);
  }

  /** Hears samples, the first of which is sample `from` of the capture. */
  hear(samples: Float32Array, from: number): void {
    for (let i = 0; i < samples.length; i++) {
      const isZero = samples[i] === 0;
      if (isZero) this.#zerosFrom ??= from + i;
      else if (this.#zerosFrom !== null) this.#endZeros(this.#zerosFrom, from + i);
    }
    this.#newest = from + samples.length;
    this.#endWhenBack();
    if (this.#silent !== null || this.#zerosFrom === null || this.#gatedTimes >= GATED_TIMES) return;
    if (this.#newest - this.#zerosFrom > this.#mutedSamples) this.#begin('microphone-muted', this.#zerosFrom);
  }

  /** The browser said that the microphone gives nothing from about now on. */
  microphoneGone(cause: InterruptionCause): void {
    this.#isGone = true;
    this.#isTold = true;
    if (this.#silent === null) this.#begin(cause, this.#zerosFrom ?? this.#newest);
  }

  /** The browser said that the microphone is back; the stretch lasts until it is heard. */
  microphoneBack(): void {
    this.#isGone = false;
    this.#backFrom = this.#newest + this.#backSamples;
  }

  #endZeros(start: number, end: number): void {
    this.#zerosFrom = null;
    this.#lastZerosEnd = end;
    const isGate = this.#silent === null && start > 0 && end - start >= this.#gatedSamples;
    if (isGate) this.#gatedTimes++;
    // Muted, and heard again: the browser has no word in it.
    if (this.isMuted) this.#end(end);
  }

  #endWhenBack(): void {
    if (this.#silent === null || this.#isGone || this.#zerosFrom !== null) return;
    if (this.#newest < this.#backFrom) return;
    const hadZeros = this.#lastZerosEnd > this.#silent.startSample;
    this.#end(hadZeros ? this.#lastZerosEnd : this.#backFrom);
  }

  #begin(cause: InterruptionCause, startSample: number): void {
    this.#silent = { cause, startSample, endSample: null };
  }

  #end(endSample: number): void {
    if (this.#silent === null) return;
    this.#ended.push({ ...this.#silent, endSample });
    this.#silent = null;
    this.#isTold = this.#isGone;
  }
}
