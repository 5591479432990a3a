import type { NoteLine } from './note-line.ts';

/** A longer head is no head; we chose it. */
const MAX_LINES = 25;
const ENTRY = /^[\w-]+:|^-\s|^\S+$/;

/** How many lines at the beginning are a notebook's own head, between two rules; 0 for none. */
export function frontMatterEnd(lines: readonly NoteLine[]): number {
  if (lines[0]?.text !== '' || lines[0].block.line !== 1) return 0;
  const end = lines.findIndex(({ text, i }) => i > 0 && text === '');
  if (end < 2 || end > MAX_LINES) return 0;
  const head = lines.slice(1, end);
  const isHead = head.every(
    ({ text, block }) => block.headingLevel === 0 && (block.marker === 'bullet' || ENTRY.test(text)),
  );
  return isHead && /^[\w-]+:/.test(head[0]?.text ?? '') ? end : 0;
}
