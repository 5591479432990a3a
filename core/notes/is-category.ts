import type { Draft } from './draft.ts';
import { isAdvice } from './is-advice.ts';
import type { NoteBlock } from './note-block.ts';
import { RANK, type NoteLine } from './note-line.ts';
import { QUESTION_FROM } from './score-question.ts';
import { PLAIN_TOPICS } from './topic.ts';

/** How far ahead the lines under a heading are looked at; we chose it. */
const LOOK_AHEAD = 40;

/** Whether a line is no question but stands over several, as `Leadership` over two that are written out. */
export function isCategory({ lines }: Draft, line: NoteLine): boolean {
  const isListed = isOutlined(lines, line);
  if (!line.isHeading && !isListed) return false;
  if (line.questionScore >= QUESTION_FROM) return false;
  const isPlain = line.topic !== null && PLAIN_TOPICS.has(line.topic);
  const below = blockOf(line, linesBelow(lines, line));
  const first = below.find(({ text }) => text !== '');
  if (first === undefined) return false;
  const children = below.filter(({ rank, text }) => text !== '' && rank <= first.rank);
  const asked = children.filter((child) => child.questionScore >= QUESTION_FROM && !isAdvice(child));
  if (asked.length > 1) return true;
  if (isPlain) return false;
  return children.some((child) => isAsked(child) && hasChild(lines, child));
}

/** An item of a list, or a plain line with others further in. */
function isOutlined(lines: readonly NoteLine[], { i, rank, block }: NoteLine): boolean {
  const next = lines[i + 1]?.block;
  const hasDeeper = next?.blanksBefore === 0 && next.indent > block.indent;
  return rank >= RANK.weak && (block.marker !== 'none' || hasDeeper);
}

/** Where a plain line's block goes on without a gap, what comes behind the gap is not below it any more. */
function blockOf({ rank }: NoteLine, below: readonly NoteLine[]): readonly NoteLine[] {
  if (rank < RANK.weak || below[0] === undefined || below[0].block.blanksBefore > 0) return below;
  const end = below.findIndex(({ block }) => block.blanksBefore > 0);
  return end < 0 ? below : below.slice(0, end);
}

function isAsked({ questionScore, topic, block, text }: NoteLine): boolean {
  return (questionScore >= QUESTION_FROM && /\?\s*$|^\p{Lu}/u.test(text)) || (topic !== null && block.isBold);
}

function hasChild(lines: readonly NoteLine[], { i, block }: NoteLine): boolean {
  const next = lines[i + 1];
  return next !== undefined && next.block.indent > block.indent;
}

/** Bullets at a number's own column are of it. */
export function isBelowNumber(owner: NoteBlock | undefined, { marker, indent }: NoteBlock): boolean {
  return owner?.marker === 'number' && marker === 'bullet' && indent === owner.indent;
}

/** The lines that stand under a heading or further in than a list's item. */
function linesBelow(lines: readonly NoteLine[], line: NoteLine): readonly NoteLine[] {
  const ahead = lines.slice(line.i + 1, line.i + 1 + LOOK_AHEAD);
  const isListed = isOutlined(lines, line);
  const end = ahead.findIndex((other) =>
    isListed
      ? other.text !== '' &&
        other.block.indent <= line.block.indent &&
        !isBelowNumber(line.block, other.block)
      : other.isHeading && other.rank <= line.rank,
  );
  return end < 0 ? ahead : ahead.slice(0, end);
}
