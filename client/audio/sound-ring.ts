/** The newest samples of an endless sound, by their index in it. */
export class SoundRing {
  readonly #samples: Int16Array;
  #end = 0;

  /** @param capacity samples that are remembered */
  constructor(capacity: number) {
    this.#samples = new Int16Array(capacity);
  }

  /** One past the newest sample. */
  get end(): number {
    return this.#end;
  }

  /** The oldest sample that is still known. */
  get start(): number {
    return Math.max(0, this.#end - this.#samples.length);
  }

  push(samples: Int16Array): void {
    for (const sample of samples) this.#samples[this.#end++ % this.#samples.length] = sample;
  }

  /** The samples from `from` to before `to`; those that are forgotten, or not there yet, are zeros. */
  read(from: number, to: number): Int16Array<ArrayBuffer> {
    const read = new Int16Array(Math.max(0, to - from));
    for (let i = Math.max(from, this.start); i < Math.min(to, this.#end); i++)
      read[i - from] = this.#samples[i % this.#samples.length] ?? 0;
    return read;
  }
}
