import type { Concept } from './lexicon.ts';
import { RANK, type NoteLine } from './note-line.ts';

/** What a heading's label may open, whatever follows it. */
const OPENED: ReadonlySet<Concept | null> = new Set<Concept | null>([
  'feedback',
  'mock',
  'private',
  'points',
  'to-ask',
  'to-dos',
  'questions',
  'stories',
  'values',
]);

/** `## Feedback – Jonas, Sunday` opens a section by the words before its dash. */
export function opensByLabel({ block, label, rank, isHeading }: NoteLine): boolean {
  const isHigh = block.headingLevel > 1 || (isHeading && block.isBold && rank < RANK.weak);
  return isHigh && OPENED.has(label?.concept ?? null);
}
