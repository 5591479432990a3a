import type { Draft } from './draft.ts';
import { RANK, type NoteLine } from './note-line.ts';
import { QUESTION_FROM } from './score-question.ts';

/** Of each form of line, how many opened a section that was understood, and how many there are. */
export type HeadingHabits = ReadonlyMap<string, { readonly opened: number; readonly all: number }>;

/** So many headings of one form, and such a share of its lines, make a habit; we chose these. */
const MIN_OPENED = 2;
const MIN_SHARE = 0.5;
const MAX_WORDS = 8;

/** Learns from a first reading how this writer sets headings apart. */
export function learnHeadings({ lines, homes }: Draft): HeadingHabits {
  const habits = new Map<string, { opened: number; all: number }>();
  for (const line of lines) {
    if (line.text === '') continue;
    const form = formOf(lines, line);
    const { opened, all } = habits.get(form) ?? { opened: 0, all: 0 };
    const isOpening = homes[line.i] === 'heading' && line.concept !== null;
    habits.set(form, { opened: opened + (isOpening ? 1 : 0), all: all + 1 });
  }
  return habits;
}

/** Whether a line stands as the sections' headings do, whatever its words. */
export function standsAsHeading({ headings, lines }: Draft, line: NoteLine): boolean {
  const { text, wordCount, questionScore, topic, block } = line;
  if (wordCount === 0 || wordCount > MAX_WORDS || block.cells.length > 1) return false;
  if (topic !== null || questionScore >= QUESTION_FROM - 0.5 || /[.,;?]$/.test(text)) return false;
  const { opened, all } = headings.get(formOf(lines, line)) ?? { opened: 0, all: 1 };
  return opened >= MIN_OPENED && opened / all >= MIN_SHARE;
}

/** How a line stands out, and how the next one differs from it, as one word. */
function formOf(lines: readonly NoteLine[], { block, i, text, isHeading, rank }: NoteLine): string {
  const next = lines[i + 1]?.block;
  const height = isHeading && rank < RANK.weak ? rank : 'line';
  const below =
    next === undefined
      ? 'end'
      : `${next.marker === block.marker} ${next.indent > block.indent} ${next.blanksBefore > 0}`;
  const isCut = /[:：]\s*$/u.test(text);
  return `${height} ${block.marker} ${block.indent} ${block.blanksBefore > 0} ${isCut} ${block.picture !== ''} ${below}`;
}
