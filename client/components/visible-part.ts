import type { Stretch } from '../../core/pacing/stretch.ts';

/** What is shown of an answer's clock. */
type Shown = { readonly fromMs: number; readonly toMs: number };

/**
 * The part of a list that can be seen, found by halves: what is drawn costs the same in an hour as in a minute.
 *
 * @param sorted in order, not overlapping
 */
export function visiblePart<Kind extends Stretch>(
  sorted: readonly Kind[],
  { fromMs, toMs }: Shown,
): readonly Kind[] {
  const from = countWhile(sorted, ({ endMs }) => endMs < fromMs);
  const to = countWhile(sorted, ({ startMs }) => startMs <= toMs);
  return from === 0 && to === sorted.length ? sorted : sorted.slice(from, to);
}

/** How many of the first ones it is true of; of none after the first that it is not true of. */
export function countWhile<Kind>(sorted: readonly Kind[], isTrue: (one: Kind) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = sorted[middle];
    if (one !== undefined && isTrue(one)) low = middle + 1;
    else high = middle;
  }
  return low;
}
