import type { Stretch } from './stretch.ts';

/** How many instants lie in a stretch, its end left out. @param nuclei in order */
export function countNuclei(nuclei: readonly number[], { startMs, endMs }: Stretch): number {
  return Math.max(0, firstFrom(nuclei, endMs) - firstFrom(nuclei, startMs));
}

/** The place of the first instant that is not before another. */
function firstFrom(nuclei: readonly number[], atMs: number): number {
  let [from, to] = [0, nuclei.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((nuclei[middle] ?? Infinity) < atMs) from = middle + 1;
    else to = middle;
  }
  return from;
}
