/** How much room is made at a time: one minute at 16 kHz. */
const GROWTH_SAMPLES = 960_000;

/** Sound that grows at its end, by sample index; it may begin at another sample than 0. */
export class GrowingSound {
  /** The first sample that is kept. */
  readonly start: number;
  #samples = new Int16Array(GROWTH_SAMPLES);
  #length = 0;

  constructor(start: number) {
    this.start = start;
  }

  /** One past the last sample. */
  get end(): number {
    return this.start + this.#length;
  }

  push(samples: Int16Array): void {
    const length = this.#length + samples.length;
    if (length > this.#samples.length) {
      const grown = new Int16Array(length + Math.max(GROWTH_SAMPLES, length / 2));
      grown.set(this.#samples.subarray(0, this.#length));
      this.#samples = grown;
    }
    this.#samples.set(samples, this.#length);
    this.#length = length;
  }

  /** Drops what is not before `end`. */
  cutAt(end: number): void {
    this.#length = Math.max(0, Math.min(this.#length, end - this.start));
  }

  /** A copy of the samples from `from` to before `to`, as far as there are any. */
  read(from: number, to: number): Int16Array<ArrayBuffer> {
    return this.#samples.slice(Math.max(0, from - this.start), Math.min(this.#length, to - this.start));
  }
}
