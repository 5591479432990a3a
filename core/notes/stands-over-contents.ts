import type { NoteLine } from './note-line.ts';

/** A longer heading says more than `Contents`; we chose it. */
const MAX_WORDS = 3;

/** Whether a line is the heading of a table of contents, which opens nothing and names nobody. */
export function standsOverContents(
  lines: readonly NoteLine[],
  { i, isHeading, wordCount }: NoteLine,
): boolean {
  const next = lines[i + 1]?.block;
  return isHeading && wordCount <= MAX_WORDS && next?.isSilent === true && next.marker !== 'none';
}
