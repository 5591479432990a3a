import { put, type Draft, type DraftQuestion } from './draft.ts';
import { foldText, wordsOf } from './fold-text.ts';
import type { NoteLine } from './note-line.ts';
import { addAlternate } from './place-question.ts';
import { questionNumbered } from './question-numbered.ts';

/** A longer line is an answer; we chose it. */
const MAX_WORDS = 6;

/** Words are of one stem from so many letters on: `plan`, `planning`. */
const MIN_STEM = 4;

/** Where questions were listed first, a short line over others names one of them again, and its answer stands below. */
export function placeEcho(draft: Draft, line: NoteLine): boolean {
  const asked = standsOverAnswer(draft, line) ? questionMeant(draft, line) : undefined;
  if (asked === undefined) return false;
  addAlternate(draft, line, line.text, asked.i);
  draft.questionOf[line.i] = asked.i;
  const { rank, block } = line;
  draft.question = { i: asked.i, rank, indent: block.indent, isList: false };
  draft.story = null;
  if (draft.homes[line.i] !== 'alternate') put(draft, line, 'alternate');
  return true;
}

/** Turns to the question that a label names again, whose answer follows on its line: `1. envy: a Scottish company`. */
export function turnToNamed(draft: Draft, { block, label, i, rank }: NoteLine): boolean {
  const isItem = block.marker !== 'bullet' && (block.number !== '' || block.blanksBefore > 0);
  if (label === null || label.rest === '' || label.concept !== null || !isItem) return false;
  const asked = wordsOf(label.folded).length > MAX_WORDS ? undefined : questionOfWords(draft, label.folded);
  if (asked === undefined || asked.i === i - 1) return false;
  draft.question = { i: asked.i, rank, indent: block.indent, isList: false };
  draft.story = null;
  return true;
}

function standsOverAnswer({ lines }: Draft, { i, block, wordCount, text, label }: NoteLine): boolean {
  const next = lines[i + 1];
  if (next === undefined || next.text === '' || next.block.blanksBefore > 0) return false;
  const isShort = wordCount > 0 && wordCount <= MAX_WORDS && !/[.,;!?]$/.test(text);
  const isApart = block.blanksBefore > 0 || block.headingLevel > 0;
  const isBare = label === null || label.rest === '';
  return isShort && isApart && isBare && (block.marker === 'none' || block.marker === 'number');
}

/** The question of its number, or the one of its words, that nothing was prepared for yet. */
function questionMeant(draft: Draft, line: NoteLine): DraftQuestion | undefined {
  const numbered = line.block.number === '' ? undefined : questionNumbered(draft, line.block.number);
  return (
    openQuestions(draft).find(({ i }) => i === numbered && i < line.i - 1) ??
    questionOfWords(draft, line.folded)
  );
}

function questionOfWords(draft: Draft, folded: string): DraftQuestion | undefined {
  const words = tellingWords(draft, folded);
  if (words.length === 0) return undefined;
  return openQuestions(draft).find(({ text }) => {
    const asked = tellingWords(draft, foldText(text));
    return words.every((word) => asked.some((other) => isOfStem(word, other)));
  });
}

function openQuestions(draft: Draft): readonly DraftQuestion[] {
  const answered = new Set(draft.questionOf.filter((_, i) => draft.homes[i] === 'answer'));
  return draft.questions.filter((question) => isOpen(draft, question, answered));
}

/** Listed with others and above them, with no answer so far. */
function isOpen(
  { homes, questions }: Draft,
  { i, isAlternateOf, hasInlineAnswer }: DraftQuestion,
  answered: ReadonlySet<number | null>,
): boolean {
  const quoted = (at: number) => questions.filter((other) => other.i === at).length > 1;
  if (isAlternateOf !== null || hasInlineAnswer) return false;
  const isListed = [i - 1, i + 1].some((beside) => homes[beside] === 'question') || quoted(i);
  return isListed && !answered.has(i);
}

const ENDING = /(?:ing|ungen|ung|en|es|ed|er|e|s|t)$/;

function stemOf(word: string): string {
  const cut = word.replace(ENDING, '');
  return cut.length > 2 ? cut : word;
}

function tellingWords({ matcher }: Draft, folded: string): string[] {
  return wordsOf(folded).filter((word) => word.length > 2 && !matcher.smallWords.has(word));
}

function isOfStem(one: string, other: string): boolean {
  if (stemOf(one) === stemOf(other)) return true;
  const shared = Math.min(one.length, other.length, MIN_STEM + 1);
  return shared >= MIN_STEM && one.slice(0, MIN_STEM) === other.slice(0, MIN_STEM);
}
