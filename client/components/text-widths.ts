/**
 * Remembers how wide words are in a font: a timeline that is panned writes the same ones frame after frame, and to
 * measure them costs more than to write them.
 */
export class TextWidths {
  readonly #context: CanvasRenderingContext2D;
  readonly #known = new Map<string, number>();

  constructor(context: CanvasRenderingContext2D) {
    this.#context = context;
  }

  /** @returns the width in the context's font, CSS pixels */
  of(words: string): number {
    const key = `${this.#context.font} ${words}`;
    const width = this.#known.get(key) ?? this.#context.measureText(words).width;
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    this.#known.set(key, width);
    return width;
  }

  /** For when fonts have come. */
  forget(): void {
    this.#known.clear();
  }
}

/** Words that are known at once: those of some thousand pauses. */
const MOST_KNOWN = 5000;
