import type { SampleFilter } from './biquad.ts';
import { LEVEL_HOP_SAMPLES } from './sample-clock.ts';
import { levelByte } from './voice-track.ts';

/**
 * Measures the power of filtered sound each 10 ms, in level bytes of the voice track.
 *
 * Level i belongs to the samples from 160 i to 160 i + 159; its window is centred on them. Where the window reaches past
 * the sound's start or end, only the part over the sound counts. 0 dBFS is the mean square of a full-scale square wave,
 * so a full-scale sine is at -3.01 dBFS.
 */
export class PowerMeter {
  readonly #filter: SampleFilter;
  readonly #window: Float64Array;
  /** Samples of the window that lie before its hop, and after it. */
  readonly #reach: number;
  /** Squares of the samples that levels to come need, from {@link #from} on. */
  readonly #squares: number[] = [];
  #from = 0;
  #samples = 0;
  #levels = 0;

  /** @param window weights; as many more than a hop's samples on one side as on the other */
  constructor(filter: SampleFilter, window: Float64Array) {
    this.#filter = filter;
    this.#window = window;
    this.#reach = (window.length - LEVEL_HOP_SAMPLES) / 2;
  }

  /** Levels whose windows are complete, of all since the start. */
  get complete(): number {
    return Math.max(0, Math.floor((this.#samples - this.#reach) / LEVEL_HOP_SAMPLES));
  }

  /** Takes one sample, -1 to 1. */
  add(sample: number): void {
    this.#squares.push(this.#filter.next(sample) ** 2);
    this.#samples++;
  }

  /** The levels whose windows are complete, and that were not taken yet. */
  take(): number[] {
    return this.takeUntil(this.complete);
  }

  /** The levels still held back when the sound has ended; a last hop that is not full is dropped. */
  finish(): number[] {
    return this.takeUntil(Math.floor(this.#samples / LEVEL_HOP_SAMPLES));
  }

  /** The levels before `end` that were not taken yet. */
  takeUntil(end: number): number[] {
    const levels: number[] = [];
    for (; this.#levels < end; this.#levels++) levels.push(this.#levelAt(this.#levels * LEVEL_HOP_SAMPLES));
    const needed = Math.max(0, this.#levels * LEVEL_HOP_SAMPLES - this.#reach);
    this.#squares.splice(0, needed - this.#from);
    this.#from = needed;
    return levels;
  }

  #levelAt(hopStart: number): number {
    const windowStart = hopStart - this.#reach;
    const first = Math.max(windowStart, 0);
    const end = Math.min(windowStart + this.#window.length, this.#samples);
    let energy = 0;
    let weight = 0;
    for (let i = first; i < end; i++) {
      const share = this.#window[i - windowStart] ?? 0;
      energy += share * (this.#squares[i - this.#from] ?? 0);
      weight += share;
    }
    return levelByte(10 * Math.log10(energy / weight));
  }
}
