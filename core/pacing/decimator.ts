import { HighPass } from './high-pass.ts';
import { SAMPLE_RATE_HZ } from './sample-clock.ts';

/** Of so many samples one is kept: 4 kHz. */
export const DECIMATION = 4;

/** What is kept: the fundamental and the harmonics next to it, and no rumble. */
const FROM_HZ = 100;
const TO_HZ = 900;

/** Samples of the low-pass on either side of the one it is centred on; with these nothing folds back below 1.5 kHz. */
const REACH = 24;

const TAPS = lowPassTaps();

/** Lets the low part of a voice through, at a quarter of the samples: sample k of it is centred on sample 4 k. */
export class Decimator {
  readonly #highPass = new HighPass(FROM_HZ);
  /** The newest samples, twice over, so that the low-pass never wraps around. */
  readonly #ring = new Float64Array(2 * TAPS.length);
  #samples = 0;

  /** Takes one sample. @returns the sample that it completed, or null */
  add(sample: number): number | null {
    const at = this.#samples % TAPS.length;
    const heard = this.#highPass.next(sample);
    this.#ring[at] = heard;
    this.#ring[at + TAPS.length] = heard;
    this.#samples++;
    const centre = this.#samples - 1 - REACH;
    return centre >= 0 && centre % DECIMATION === 0 ? this.#filtered(at + 1) : null;
  }

  #filtered(first: number): number {
    let sum = 0;
    for (let i = 0; i < TAPS.length; i++) sum += (TAPS[i] ?? 0) * (this.#ring[first + i] ?? 0);
    return sum;
  }
}

/** A sinc under a Hann window. */
function lowPassTaps(): Float64Array {
  return Float64Array.from({ length: 2 * REACH + 1 }, (_, i) => {
    const x = (2 * TO_HZ * (i - REACH)) / SAMPLE_RATE_HZ;
    const sinc = x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
    return sinc * (0.5 + 0.5 * Math.cos((Math.PI * (i - REACH)) / (REACH + 1)));
  });
}
