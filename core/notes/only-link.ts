import type { NoteLine } from './note-line.ts';

/** Whether a line is an address with at most a name beside it. */
export function isOnlyLink({ block, wordCount }: NoteLine): boolean {
  return block.urls.length > 0 && wordCount <= 8;
}
