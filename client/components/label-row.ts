import type { Brush } from './canvas-drawing.ts';

/** Room between two labels. */
const APART_PX = 6;

/** What lies behind words is covered so far around them: to their sides, above and below their baseline. */
const COVER = { sidePx: 2, abovePx: 10, belowPx: 3 };

/** Writes labels in a row of a drawing; one that would touch another, or leave the drawing, is left out. */
export class LabelRow {
  readonly #brush: Brush;
  readonly #left: number;
  readonly #right: number;
  readonly #taken: [from: number, to: number][] = [];
  readonly #written = new Set<string>();

  constructor(brush: Brush, left: number, right: number) {
    this.#brush = brush;
    this.#left = left;
    this.#right = right;
  }

  /** Writes `words`; what is written first stays. The same words asked for again at another place are not repeated. @returns whether there was room */
  write(words: string, x: number, baseline: number, align: 'left' | 'center' | 'right' = 'left'): boolean {
    const width = this.#brush.widthOf(words);
    const from = align === 'left' ? x : align === 'center' ? x - width / 2 : x - width;
    const isFree = this.#taken.every(
      ([start, end]) => from > end + APART_PX || from + width < start - APART_PX,
    );
    const isWithin = from >= this.#left - 1 && from + width <= this.#right + 1;
    if (!isFree || !isWithin || (align !== 'center' && this.#written.has(words))) return false;
    this.#cover(from, width, baseline);
    this.#brush.context.textAlign = 'left';
    this.#brush.context.fillText(words, from, baseline);
    this.#taken.push([from, from + width]);
    this.#written.add(words);
    return true;
  }

  /** The lines that words are written over would be read as strokes of their letters. */
  #cover(from: number, width: number, baseline: number): void {
    const { context, colour } = this.#brush;
    const { fillStyle } = context;
    const { sidePx, abovePx, belowPx } = COVER;
    context.fillStyle = colour('raised');
    context.fillRect(from - sidePx, baseline - abovePx, width + 2 * sidePx, abovePx + belowPx);
    context.fillStyle = fillStyle;
  }
}
