import { topFrame, type Draft, type Mode } from './draft.ts';
import { plainRank } from './heading-rank.ts';
import { MODES_OF_FACTS } from './modes-of-facts.ts';
import { RANK, type NoteLine } from './note-line.ts';

/** A line as it is read where it stands: amid other bare lines of a section, none is a heading for its words alone. */
export function readInPlace(draft: Draft, line: NoteLine): NoteLine {
  if (
    !line.isHeading ||
    standsOverValues(draft, line) ||
    !(isAmidList(draft, line) || isBetweenQuestions(draft, line))
  )
    return line;
  return { ...line, concept: null, isHeading: false, rank: plainRank(line.block) };
}

/** `Values (from the site)` amid facts, with a few words on each of the next lines, stands over them though no gap says so. */
function standsOverValues(draft: Draft, { concept, i, label }: NoteLine): boolean {
  const isOfFacts = FACTS.has(topFrame(draft).mode);
  if (concept !== 'values' || !isOfFacts || (label !== null && label.rest !== '')) return false;
  return [1, 2].every((ahead) => {
    const below = draft.lines[i + ahead];
    return below !== undefined && below.wordCount > 0 && below.wordCount <= MAX_VALUE_WORDS;
  });
}

const FACTS: ReadonlySet<Mode> = new Set<Mode>(MODES_OF_FACTS);

/** A longer line is a sentence about them; we chose it. */
const MAX_VALUE_WORDS = 7;

/** Where sections begin behind a gap, a bare line without one, with more like it below, begins none. */
function isAmidList(draft: Draft, { block, rank, label, i }: NoteLine): boolean {
  if (rank < RANK.weak || block.marker !== 'none' || block.blanksBefore > 0 || label?.rest === '')
    return false;
  const section = draft.lines[topFrame(draft).i]?.block;
  const next = draft.lines[i + 1]?.block;
  const isSetApart = section !== undefined && section.blanksBefore > 0;
  return isSetApart && next?.marker === 'none' && next.indent === block.indent && next.blanksBefore === 0;
}

/** Between two questions, without a gap, a plain line answers the first. */
function isBetweenQuestions({ lines, homes }: Draft, { block, rank, label, i }: NoteLine): boolean {
  const next = lines[i + 1];
  const isPlain =
    rank >= RANK.weak && block.marker === 'none' && block.blanksBefore === 0 && label?.rest !== '';
  const isNumbered = lines[i - 1]?.block.number !== '' && next?.block.number !== '';
  return isPlain && isNumbered && homes[i - 1] === 'question' && next?.block.blanksBefore === 0;
}
