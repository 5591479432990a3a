/** Room between two labels. */
const APART_PX = 6;

/** Writes labels in a row of a drawing; one that would touch another, or leave the drawing, is left out. */
export class LabelRow {
  readonly #context: CanvasRenderingContext2D;
  readonly #halo: string;
  readonly #left: number;
  readonly #right: number;
  readonly #taken: [from: number, to: number][] = [];
  readonly #written = new Set<string>();

  /** @param halo the colour of the ground, drawn around the words */
  constructor(context: CanvasRenderingContext2D, halo: string, left: number, right: number) {
    this.#context = context;
    this.#halo = halo;
    this.#left = left;
    this.#right = right;
  }

  /** Writes `words`; what is written first stays. The same words asked for again at another place are not repeated. @returns whether there was room */
  write(words: string, x: number, baseline: number, align: 'left' | 'center' | 'right' = 'left'): boolean {
    const { width } = this.#context.measureText(words);
    const from = align === 'left' ? x : align === 'center' ? x - width / 2 : x - width;
    const isFree = this.#taken.every(
      ([start, end]) => from > end + APART_PX || from + width < start - APART_PX,
    );
    const isWithin = from >= this.#left - 1 && from + width <= this.#right + 1;
    if (!isFree || !isWithin || (align !== 'center' && this.#written.has(words))) return false;
    this.#context.textAlign = 'left';
    this.#context.lineWidth = 4;
    this.#context.strokeStyle = this.#halo;
    this.#context.strokeText(words, from, baseline);
    this.#context.fillText(words, from, baseline);
    this.#taken.push([from, from + width]);
    this.#written.add(words);
    return true;
  }
}
