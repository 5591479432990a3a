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
  const ofNumber = draft.questions.find(
    (question) => question.i === numbered && question.i < line.i - 1 && isOpen(draft, question),
  );
  return ofNumber ?? questionOfWords(draft, line.folded);
}

function questionOfWords(draft: Draft, folded: string): DraftQuestion | undefined {
  const words = tellingWords(draft, folded);
  if (words.length === 0) return undefined;
  return draft.questions.find((question) => isListed(draft, question) && isMeant(draft, words, question));
}

function isMeant(draft: Draft, words: readonly string[], question: DraftQuestion): boolean {
  const asked = tellingWords(draft, foldText(question.text));
  const isNamed = words.every((word) => asked.some((other) => isOfStem(word, other)));
  return isNamed && !isAnswered(draft, question);
}

/** Listed with others and above them, with no answer so far. */
function isOpen(draft: Draft, question: DraftQuestion): boolean {
  return isListed(draft, question) && !isAnswered(draft, question);
}

function isListed(
  { homes, questions }: Draft,
  { i, isAlternateOf, hasInlineAnswer }: DraftQuestion,
): boolean {
  if (isAlternateOf !== null || hasInlineAnswer) return false;
  const isBeside = homes[i - 1] === 'question' || homes[i + 1] === 'question';
  return isBeside || questions.filter((other) => other.i === i).length > 1;
}

function isAnswered({ homes, questionOf }: Draft, { i }: DraftQuestion): boolean {
  return questionOf.some((owner, at) => owner === i && homes[at] === 'answer');
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
