import type { NoteLine } from './note-line.ts';

/** What stands over a paragraph is no longer than this; we chose it. */
const MAX_WORDS = 10;

/** Whether a plain line begins a block of lines behind a gap, as what the others are said to. */
export function isBlockHead(lines: readonly NoteLine[], { i, block, wordCount, text }: NoteLine): boolean {
  const next = lines[i + 1];
  if (next === undefined || next.text === '' || next.block.blanksBefore > 0) return false;
  const isShort = wordCount > 0 && wordCount <= MAX_WORDS && !/[.,;!:]$/.test(text);
  return isShort && block.marker === 'none' && block.blanksBefore > 0 && next.block.indent >= block.indent;
}
