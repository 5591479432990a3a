import { outputsBefore, rateRatio, type Ratio } from './rate-ratio.ts';
import { makeSincPhases, type SincPhases } from './sinc-phases.ts';

/**
 * Brings mono sound of any whole rate to 16 kHz without ever losing count: output sample n is the sound at n/16000 s
 * of the input, whatever the rate, however long, and wherever the input was cut into pieces.
 *
 * The rate is a ratio of whole numbers (44.1 kHz is 160/441), so positions are counted, never added up in fractions.
 */
export class Resampler {
  readonly #ratio: Ratio;
  readonly #phases: SincPhases;
  readonly #held: HeldSamples;
  /** Input sample at or just before the next output sample, and how far past it, in `ratio.up`ths. */
  #position = 0;
  #phase = 0;
  #samplesIn = 0;

  /** @throws {@link RangeError} when the rate is not a whole number from 8000 to 192000 */
  constructor(fromHz: number) {
    this.#ratio = rateRatio(fromHz);
    this.#phases = makeSincPhases(this.#ratio);
    this.#held = new HeldSamples(this.#phases.reach);
  }

  /** Input samples that an output sample needs on either side of it. */
  get reach(): number {
    return isIdentity(this.#ratio) ? 0 : this.#phases.reach;
  }

  /** The output samples that these input samples complete; some are held back until the filter has seen past them. */
  push(samples: Float32Array): Float32Array {
    this.#samplesIn += samples.length;
    if (isIdentity(this.#ratio)) return samples.slice();
    this.#held.add(samples);
    return this.#take(this.#samplesIn - this.#phases.reach);
  }

  /** The output samples still held back, as if silence followed; for the end of a file. Nothing may be pushed after. */
  flush(): Float32Array {
    if (isIdentity(this.#ratio)) return new Float32Array(0);
    this.#held.add(new Float32Array(this.#phases.reach));
    return this.#take(this.#samplesIn);
  }

  /** Output samples whose position in the input is before `end`. */
  #take(end: number): Float32Array {
    const { up, down } = this.#ratio;
    const output = new Float32Array(outputsBefore(end - this.#position, this.#phase, this.#ratio));
    for (let i = 0; i < output.length; i++) {
      output[i] = this.#phases.filter(this.#held.samples, this.#held.indexOf(this.#position), this.#phase);
      this.#phase += down;
      this.#position += Math.floor(this.#phase / up);
      this.#phase %= up;
    }
    this.#held.dropBefore(this.#position - this.#phases.reach);
    return output;
  }
}

function isIdentity({ up, down }: Ratio): boolean {
  return up === down;
}

/** Input samples that output samples to come still need; the sound before sample 0 is silence. */
class HeldSamples {
  samples: Float32Array;
  #from: number;
  #length: number;

  constructor(reach: number) {
    this.samples = new Float32Array(4 * reach);
    this.#from = -reach;
    this.#length = reach;
  }

  indexOf(position: number): number {
    return position - this.#from;
  }

  add(samples: Float32Array): void {
    const length = this.#length + samples.length;
    if (length > this.samples.length) {
      const grown = new Float32Array(2 * length);
      grown.set(this.samples.subarray(0, this.#length));
      this.samples = grown;
    }
    this.samples.set(samples, this.#length);
    this.#length = length;
  }

  dropBefore(position: number): void {
    const dropped = Math.min(this.#length, Math.max(0, position - this.#from));
    this.samples.copyWithin(0, dropped, this.#length);
    this.#length -= dropped;
    this.#from += dropped;
  }
}
