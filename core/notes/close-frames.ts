import type { Draft, Frame, Owner } from './draft.ts';
import { topFrame } from './draft.ts';
import { hasItems } from './has-items.ts';
import { isAnswerWord } from './is-answer-word.ts';
import { leadsToValues } from './leads-to-values.ts';
import type { Concept } from './lexicon.ts';
import { partNamed } from './part-named.ts';
import { RANK, type NoteLine } from './note-line.ts';

/** Sections that are over when their list is over; the others go on until a heading. */
const LISTS: ReadonlySet<Concept | 'none'> = new Set<Concept | 'none'>([
  'points',
  'feedback',
  'mock',
  'private',
  'to-dos',
  'links',
  'values',
]);

/** Closes the sections, the question and the story that a line no longer stands in. */
export function closeFrames(draft: Draft, line: NoteLine): void {
  while (draft.frames.length > 1 && !holds(draft, topFrame(draft), line)) draft.frames.pop();
  if (draft.question && endsOwner(draft, draft.question, line) && !goesOn(draft, draft.question, line))
    draft.question = null;
  if (draft.story && endsOwner(draft, draft.story, line) && !namesPart(draft, line)) draft.story = null;
}

/** `**What I did**:` with nothing behind it is of the story, and ends none. */
function namesPart({ matcher }: Draft, { block, label, text }: NoteLine): boolean {
  return (
    block.headingLevel === 0 && partNamed(label?.text ?? text.replace(/[\s:：.]+$/u, ''), matcher) !== null
  );
}

function holds(draft: Draft, frame: Frame, line: NoteLine): boolean {
  const { block } = line;
  if (leavesOutline(draft, frame.i, line) || standsBesideHeading(draft, frame.i, line)) return false;
  // What is quoted in bold below `Principles from their page:` is of it, and what is not quoted any more is not.
  if (frame.mode === 'values' && draft.lines[frame.i]?.block.isQuoted === false) {
    if (block.isQuoted) return true;
    if (frame.count > 0 && draft.lines[line.i - 1]?.block.isQuoted === true) return false;
  }
  if (line.isHeading && line.rank < RANK.plain) return line.rank > frame.rank;
  if (frame.mode === 'values' && frame.count > 0 && block.blanksBefore > 0 && isLedTo(draft, frame))
    return false;
  if (frame.isList)
    return block.indent > frame.indent || (block.marker === 'none' && block.blanksBefore === 0);
  if (LISTS.has(frame.mode) && frame.hasList && block.marker === 'none' && !GOES_ON.test(line.text))
    return block.indent > frame.indent;
  return true;
}

/** Values that a line leads to without being their heading are over at the next gap. */
function isLedTo(draft: Draft, { i, rank }: Frame): boolean {
  const opening = draft.lines[i];
  return rank >= RANK.plain || (opening !== undefined && leadsToValues(draft, opening));
}

/** An arrow, or somebody's words. */
const GOES_ON = /^(?:→|->|=>|(?:\p{Lu}\.?|\p{Lu}\p{Ll}{1,14})\s?[:：]\s+["“„«»])/u;

/** `A:` goes on with its question; so does a bold line that names no section, where questions are labelled `Q:`. */
function goesOn({ lines, matcher }: Draft, question: Owner, line: NoteLine): boolean {
  const isLabelled = lines[question.i]?.label?.concept === 'question';
  return (
    isAnswerWord(matcher, line) || (isLabelled && line.block.headingLevel === 0 && line.concept === null)
  );
}

/** Where indents alone make an outline, a line further out than something is of it no more, whatever its words. */
function leavesOutline(draft: Draft, i: number, line: NoteLine): boolean {
  const { block } = line;
  const owner = draft.lines[i]?.block;
  if (owner?.marker !== 'none' || block.marker !== 'none') return false;
  return block.indent < owner.indent && hasItems(draft, line);
}

/** Where a section's lines stand further in than its heading, one at the heading's column with others further in is the next. */
function standsBesideHeading(draft: Draft, i: number, line: NoteLine): boolean {
  const { block } = line;
  const [heading, first] = [draft.lines[i]?.block, draft.lines[i + 1]?.block];
  if (heading?.marker !== 'none' || block.marker !== 'none' || heading.indent !== block.indent) return false;
  return (first?.indent ?? 0) > heading.indent && hasItems(draft, line);
}

/** A heading ends what stands at its height or below; a list's question ends where its list is left for a heading. */
function endsOwner(draft: Draft, owner: Owner, line: NoteLine): boolean {
  if (leavesOutline(draft, owner.i, line)) return true;
  if (!line.isHeading) return false;
  // A label that ends in a colon, such as `Points:`, may stand under a plain question of its own height.
  if (line.rank >= RANK.weak && line.rank < RANK.plain)
    return owner.rank >= RANK.list && line.block.blanksBefore > 0;
  return line.rank <= owner.rank;
}
