import type { Draft } from './draft.ts';
import type { NoteLine } from './note-line.ts';

/** Whether a line has others below it, further in: then it stands over them, and is no name. */
export function hasItems({ lines }: Draft, { i, block }: NoteLine): boolean {
  return (lines[i + 1]?.block.indent ?? 0) > block.indent;
}
