import { HighPass } from './high-pass.ts';
import { LEVEL_HOP_SAMPLES } from './sample-clock.ts';
import { levelByte } from './voice-track.ts';

/** Below this there is rumble and hum, and hardly a voice. */
const HIGH_PASS_HZ = 100;

/** Length of the window that a level is taken over: 25 ms. */
const WINDOW_SAMPLES = 400;

/** Samples of the window that lie before its hop, and after it: the hop is in its middle. */
const REACH_SAMPLES = (WINDOW_SAMPLES - LEVEL_HOP_SAMPLES) / 2;

const WINDOW = Float64Array.from(
  { length: WINDOW_SAMPLES },
  (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * (i + 0.5)) / WINDOW_SAMPLES),
);

/**
 * Measures the level of sound each 10 ms, in bytes of the voice track.
 *
 * Level i belongs to the samples from 160 i to 160 i + 159; its Hann window is centred on them and reaches 120 samples
 * beyond either end. Where the window reaches past the sound's start or end, only the part over the sound counts.
 * 0 dBFS is the mean square of a full-scale square wave, so a full-scale sine is at -3.01 dBFS; byte 0 is reached by
 * exact zeros only.
 */
export class LevelMeter {
  readonly #highPass = new HighPass(HIGH_PASS_HZ);
  /** Squares of the samples that levels to come need, from {@link #from} on. */
  readonly #squares: number[] = [];
  #from = 0;
  #samples = 0;
  #levels = 0;

  /** Takes one sample, -1 to 1. */
  add(sample: number): void {
    this.#squares.push(this.#highPass.next(sample) ** 2);
    this.#samples++;
  }

  /** The levels whose windows are complete, and that were not taken yet. */
  take(): number[] {
    return this.#takeUntil(Math.floor((this.#samples - REACH_SAMPLES) / LEVEL_HOP_SAMPLES));
  }

  /** The levels still held back when the sound has ended; a last hop that is not full is dropped. */
  finish(): number[] {
    return this.#takeUntil(Math.floor(this.#samples / LEVEL_HOP_SAMPLES));
  }

  #takeUntil(end: number): number[] {
    const levels: number[] = [];
    for (; this.#levels < end; this.#levels++) levels.push(this.#levelAt(this.#levels * LEVEL_HOP_SAMPLES));
    const needed = Math.max(0, this.#levels * LEVEL_HOP_SAMPLES - REACH_SAMPLES);
    this.#squares.splice(0, needed - this.#from);
    this.#from = needed;
    return levels;
  }

  #levelAt(hopStart: number): number {
    const windowStart = hopStart - REACH_SAMPLES;
    const first = Math.max(windowStart, 0);
    const end = Math.min(windowStart + WINDOW_SAMPLES, this.#samples);
    let energy = 0;
    let weight = 0;
    for (let i = first; i < end; i++) {
      const share = WINDOW[i - windowStart] ?? 0;
      energy += share * (this.#squares[i - this.#from] ?? 0);
      weight += share;
    }
    return levelByte(10 * Math.log10(energy / weight));
  }
}
