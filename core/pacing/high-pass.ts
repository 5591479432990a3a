import { SAMPLE_RATE_HZ } from './sample-clock.ts';

/**
 * A second-order Butterworth high-pass, sample by sample: takes away rumble, hum and a microphone's constant offset.
 * It starts as if the first sample had always stood there, so an offset makes no step at the start.
 *
 * @see Bristow-Johnson, Cookbook formulae for audio EQ biquad filter coefficients
 */
export class HighPass {
  readonly #gain: number;
  readonly #feedback1: number;
  readonly #feedback2: number;
  #input1: number | null = null;
  #input2 = 0;
  #output1 = 0;
  #output2 = 0;

  constructor(cutoffHz: number) {
    const angle = (2 * Math.PI * cutoffHz) / SAMPLE_RATE_HZ;
    const alpha = Math.sin(angle) / Math.SQRT2;
    this.#gain = (1 + Math.cos(angle)) / 2 / (1 + alpha);
    this.#feedback1 = (-2 * Math.cos(angle)) / (1 + alpha);
    this.#feedback2 = (1 - alpha) / (1 + alpha);
  }

  /** The next sample of sound, filtered. */
  next(input: number): number {
    const input1 = this.#input1 ?? input;
    const input2 = this.#input1 === null ? input : this.#input2;
    const rise = this.#gain * (input - 2 * input1 + input2);
    const output = rise - this.#feedback1 * this.#output1 - this.#feedback2 * this.#output2;
    this.#input2 = input1;
    this.#input1 = input;
    this.#output2 = this.#output1;
    this.#output1 = output;
    return output;
  }
}
