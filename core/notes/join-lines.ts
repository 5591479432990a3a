import type { LineRange } from './proposal.ts';

/** Ranges of line numbers that follow each other but for blank lines, given the place of each line that is not blank. */
export function joinLines(numbers: Iterable<number>, places: ReadonlyMap<number, number>): LineRange[] {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const line of sorted) {
    const last = ranges.at(-1);
    const follows = last !== undefined && (places.get(line) ?? -9) - (places.get(last[1]) ?? -9) === 1;
    if (follows) last[1] = line;
    else ranges.push([line, line]);
  }
  return ranges;
}
