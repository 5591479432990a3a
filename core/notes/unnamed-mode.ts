import { topFrame, type Draft, type Mode } from './draft.ts';
import { standsAsHeading } from './heading-habits.ts';
import { leadsToValues } from './leads-to-values.ts';
import { RANK, type NoteLine } from './note-line.ts';
import { announcesTheirQuestions, standsOverQuotes } from './opens-mock.ts';
import { voteOnSection } from './section-vote.ts';

/** How many lines below a heading are looked into; we chose it. */
const LOOK_AHEAD = 25;

/** A line that stands as headings do here opens a section of its own, of what its lines show. */
export function unnamedMode(draft: Draft, line: NoteLine): Mode | null {
  const { mode } = topFrame(draft);
  if (isRemarked(draft, line) || standsOverQuotes(draft, line)) return 'feedback';
  if (leadsToValues(draft, line)) return 'values';
  if (announcesTheirQuestions(draft, line)) return 'questions';
  if (mode === 'to-ask' && isSubLabel(draft, line)) return 'to-ask';
  const isLabel = line.isHeading && line.label?.rest === '' && line.label.topic === null;
  if (isLabel && mode === 'none' && draft.question === null && draft.story === null)
    return voteOnSection(draft, listBelow(draft, line));
  const isApart = line.rank >= RANK.weak && mode !== 'questions' && mode !== 'stories';
  if (!standsAsHeading(draft, line) || draft.fixed.has(line.i)) return null;
  const voted = voteOnSection(draft, linesBelow(draft, line));
  return (
    voted ?? (isApart && draft.question === null && draft.story === null && mode !== 'none' ? 'none' : null)
  );
}

/** `mine:` over a list, among what is to be asked */
function isSubLabel({ lines }: Draft, { i, block, label, wordCount }: NoteLine): boolean {
  const next = lines[i + 1]?.block;
  const isAbove = next !== undefined && next.marker !== 'none' && next.blanksBefore === 0;
  return (
    isAbove &&
    block.headingLevel === 0 &&
    block.marker === 'none' &&
    label?.rest === '' &&
    wordCount <= MAX_LABEL_WORDS
  );
}

/** A longer line is no label; we chose it. */
const MAX_LABEL_WORDS = 6;

/** `## Mags, Sunday` over nothing but remarks, outside of the questions. */
function isRemarked(draft: Draft, { block, topic, concept, questionScore, i }: NoteLine): boolean {
  if (block.headingLevel === 0 || topic !== null || concept !== null || questionScore >= 2) return false;
  const ahead = draft.lines.slice(i + 1, i + 1 + LOOK_AHEAD);
  const end = ahead.findIndex((other) => other.block.headingLevel > 0);
  return voteOnSection(draft, end < 0 ? ahead : ahead.slice(0, end)) === 'feedback';
}

/** The items of the list that begins just below. */
function listBelow({ lines }: Draft, { i, block }: NoteLine): readonly NoteLine[] {
  const ahead = lines.slice(i + 1, i + 1 + LOOK_AHEAD).filter(({ text }) => text !== '');
  const end = ahead.findIndex((other) => other.block.marker === 'none' || other.block.indent < block.indent);
  return end < 0 ? ahead : ahead.slice(0, end);
}

/** The lines up to the next one that stands as headings do. */
function linesBelow(draft: Draft, { i }: NoteLine): readonly NoteLine[] {
  const ahead = draft.lines.slice(i + 1, i + 1 + LOOK_AHEAD);
  const end = ahead.findIndex(
    (line) => line.block.blanksBefore > 0 && (line.concept !== null || standsAsHeading(draft, line)),
  );
  return end < 0 ? ahead : ahead.slice(0, end);
}
