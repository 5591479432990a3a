import { SAMPLE_RATE_HZ } from './sample-clock.ts';

/** How sharply a second-order filter turns at its edge; two of these in a row make a Butterworth filter of fourth order. */
const FOURTH_ORDER_Q = [0.541_196_100_146_197, 1.306_562_964_876_376_6];

/** A filter that hears one sample and gives one. */
export type SampleFilter = { next(input: number): number };

/** Fourth-order Butterworth edges at both ends of a band, sample by sample; it starts in silence. */
export class BandPass implements SampleFilter {
  readonly #stages: readonly Biquad[];

  constructor(fromHz: number, toHz: number) {
    this.#stages = FOURTH_ORDER_Q.flatMap((q) => [
      new Biquad(fromHz, q, 'high-pass'),
      new Biquad(toHz, q, 'low-pass'),
    ]);
  }

  next(input: number): number {
    let output = input;
    for (const stage of this.#stages) output = stage.next(output);
    return output;
  }
}

/** A second-order filter. @see Bristow-Johnson, Cookbook formulae for audio EQ biquad filter coefficients */
class Biquad implements SampleFilter {
  readonly #outer: number;
  readonly #middle: number;
  readonly #feedback1: number;
  readonly #feedback2: number;
  #input1 = 0;
  #input2 = 0;
  #output1 = 0;
  #output2 = 0;

  constructor(edgeHz: number, q: number, kind: 'high-pass' | 'low-pass') {
    const angle = (2 * Math.PI * edgeHz) / SAMPLE_RATE_HZ;
    const alpha = Math.sin(angle) / (2 * q);
    const turn = kind === 'high-pass' ? -1 : 1;
    this.#middle = (turn * (1 - turn * Math.cos(angle))) / (1 + alpha);
    this.#outer = (turn * this.#middle) / 2;
    this.#feedback1 = (-2 * Math.cos(angle)) / (1 + alpha);
    this.#feedback2 = (1 - alpha) / (1 + alpha);
  }

  next(input: number): number {
    const heard = this.#outer * (input + this.#input2) + this.#middle * this.#input1;
    const output = heard - this.#feedback1 * this.#output1 - this.#feedback2 * this.#output2;
    this.#input2 = this.#input1;
    this.#input1 = input;
    this.#output2 = this.#output1;
    this.#output1 = output;
    return output;
  }
}
