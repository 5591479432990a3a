import { beginsAnswer } from './begins-answer.ts';
import { topFrame, type Draft } from './draft.ts';
import { announcesTheirQuestions } from './opens-mock.ts';
import { isCategory } from './is-category.ts';
import { RANK, type NoteLine } from './note-line.ts';
import { isUnderAskingHeading, scoreInPlace } from './place-question.ts';

/** Among questions, what stands as they stand, with something below it, is one too. */
export function isBareQuestion(draft: Draft, line: NoteLine): boolean {
  if (beginsAnswer(line.folded) || isUnderAskingHeading(draft, line)) return false;
  if (isAnnounced(draft, line)) return true;
  const isNext = continuesNumbers(draft, line);
  if (isNext) return line.wordCount <= 30;
  if (line.wordCount > 14 || isCategory(draft, line)) return false;
  if (isLikeQuestions(draft, line)) return true;
  if (topFrame(draft).mode !== 'questions') return false;
  const section = draft.frames.find(({ mode }) => mode === 'questions')?.i ?? -1;
  const last = draft.questions.findLast(({ i }) => i > section);
  const model = last === undefined ? undefined : draft.lines[last.i];
  const next = draft.lines[line.i + 1];
  if (next === undefined) return false;
  const isAnswered = next.block.isQuoted && !line.block.isQuoted;
  const hasChildren =
    isAnswered || next.block.indent > line.block.indent || (line.isHeading && !next.isHeading);
  if (model === undefined)
    return line.isHeading && line.rank < RANK.weak && hasChildren && line.wordCount <= 8;
  const isAlike =
    model.block.marker === line.block.marker &&
    model.block.indent === line.block.indent &&
    model.block.headingLevel === line.block.headingLevel &&
    (model.block.isBold === line.block.isBold || line.block.marker !== 'none');
  const isFormed = line.block.marker === 'number' || line.isHeading || line.block.isBold || hasChildren;
  return (
    isAlike && isFormed && (hasChildren || line.block.marker === 'number') && scoreInPlace(draft, line) > -2
  );
}

/** An item of the list below `They asked her:`. */
function isAnnounced(draft: Draft, { i, block, wordCount }: NoteLine): boolean {
  const { i: above } = topFrame(draft);
  const announcing = draft.lines[above];
  if (announcing === undefined || block.marker === 'none' || wordCount > MAX_ANNOUNCED_WORDS) return false;
  if (!announcesTheirQuestions(draft, announcing)) return false;
  const between = draft.lines.slice(above + 1, i);
  return (
    between.every((other) => other.block.marker !== 'none') &&
    block.indent <= (between[0] ?? { block }).block.indent
  );
}

/** A longer item tells how it was; we chose it. */
const MAX_ANNOUNCED_WORDS = 22;

/** Where most lines of one form are questions, the next of that form is one too. */
export function isLikeQuestions(draft: Draft, line: NoteLine): boolean {
  const { lines, homes } = draft;
  const form = keptForm(draft, line);
  const next = lines[line.i + 1];
  if (form === null || next === undefined || (next.isHeading && line.isHeading && next.questionScore < 2))
    return false;
  const alike = lines
    .slice(Math.max(0, line.i - MAX_LOOKED_BACK), line.i)
    .filter((other) => keptForm(draft, other) === form);
  const asked = alike.filter(({ i }) => homes[i] === 'question' || homes[i] === 'alternate').length;
  return asked >= MIN_ALIKE && asked / alike.length >= MIN_ALIKE_SHARE;
}

/** So many questions of one form, and such a share of that form's lines, make a pattern; we chose these. */
const MIN_ALIKE = 2;
const MIN_ALIKE_SHARE = 0.6;
const MAX_LOOKED_BACK = 150;

const QUOTED_WHOLE = /^["“„«»].{4,90}["”“»«]$/u;

/** Whether a line is all a quotation, as the interviewer's questions before it are. */
export function isQuotedLikeQuestions(draft: Draft, line: NoteLine): boolean {
  return QUOTED_WHOLE.test(line.text) && isLikeQuestions(draft, line);
}

/** How a line stands out, as one word: a heading's height, or a plain or listed line with a list below it; null for none. */
function formOf(lines: readonly NoteLine[], { isHeading, rank, block, i, text }: NoteLine): string | null {
  if (isHeading && rank < RANK.weak) return `heading ${rank} ${block.marker} ${block.isBold}`;
  if (block.marker === 'none' && QUOTED_WHOLE.test(text)) return `quoted ${block.indent}`;
  const next = lines[i + 1]?.block;
  if (next === undefined || text === '') return null;
  if (/[.,;!]$/.test(text) && next.indent <= block.indent) return null;
  const isAbove =
    next.indent > block.indent ||
    (next.isQuoted && !block.isQuoted) ||
    (block.marker === 'none' && next.marker === 'bullet');
  if (!isAbove) return null;
  return `line ${block.marker} ${block.indent} ${block.isQuoted} ${block.isBold} ${block.marker === 'none' && block.blanksBefore > 0}`;
}

/** `10.` after a question that is `9.`, at its height, is a question, whatever its words. */
export function continuesNumbers(draft: Draft, { block, isHeading }: NoteLine): boolean {
  const last = draft.questions.at(-1);
  const model = last === undefined ? undefined : draft.lines[last.i]?.block;
  if (model === undefined || draft.question?.i !== last?.i || isHeading) return false;
  const isHigh = block.indent === model.indent && block.marker === 'number' && model.marker === 'number';
  const [, prefix = '', step = ''] = /^(.*?)(\d+)$/.exec(block.number) ?? [];
  const [, modelPrefix = '', modelStep = ''] = /^(.*?)(\d+)$/.exec(model.number) ?? [];
  return isHigh && prefix === modelPrefix && Number(step) === Number(modelStep) + 1;
}

function keptForm({ forms, lines }: Draft, line: NoteLine): string | null {
  const known = forms[line.i];
  if (known !== undefined) return known;
  const form = formOf(lines, line);
  forms[line.i] = form;
  return form;
}
