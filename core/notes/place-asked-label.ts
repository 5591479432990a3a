import { put, type Draft, type Mode } from './draft.ts';
import { foldText, wordsOf } from './fold-text.ts';
import type { NoteLine } from './note-line.ts';
import { placeQuestion } from './place-question.ts';
import { ENDS_AS_QUESTION, type Label } from './read-label.ts';
import { findReported } from './reported-question.ts';
import { scoreQuestion } from './score-question.ts';
import { sensesOf, type Sense } from './senses.ts';

/** `they might push: …` and `maths q – …` lead to a question with fewer signs than one needs alone; we chose it. */
const ASKED_FROM = 1;

/** `EDI question – always one` says no more of it; we chose it. */
const MAX_REMARK_WORDS = 3;

const ASKING: readonly Sense[] = ['ask', 'likely', 'learn', 'say'];

/** Reads a label that says that somebody may ask what follows it; gives back false for any other line. */
export function placeAskedLabel(
  draft: Draft,
  line: NoteLine,
  { text, folded, rest }: Label,
  mode: Mode,
): boolean {
  if (mode !== 'none' && mode !== 'questions' && mode !== 'mock') return false;
  const senses = wordsOf(folded).map(sensesOf);
  const has = (sense: Sense) => senses.some((own) => own.includes(sense));
  const isAnnounced = ENDS_AS_QUESTION.test(folded) || (has('they') && ASKING.some(has));
  if (!isAnnounced || has('not') || wordsOf(foldText(rest)).length < 2) return false;
  if (findReported(line.text, draft.matcher)?.isAlternate === true) return false;
  const isOfKind = ENDS_AS_QUESTION.test(folded) && !/^(?:q|question|frage|pregunta)$/.test(folded);
  if (!isOfKind && scoreQuestion(rest, draft.matcher) < ASKED_FROM) return false;
  const isRemark = wordsOf(foldText(rest)).length <= MAX_REMARK_WORDS && !rest.includes('?') && isOfKind;
  placeQuestion(draft, line, isRemark ? text : rest, true);
  return true;
}

/** `strength: calm` just below `strengths/weaknesses` answers it. */
export function placeAnsweredLabel(draft: Draft, line: NoteLine, { folded, topic, rest }: Label): boolean {
  const { question } = draft;
  const asked = draft.questions.findLast(({ i }) => i === question?.i);
  if (question === null || asked === undefined || draft.homes[line.i - 1] !== 'question') return false;
  const isOfTopic = topic !== null && topic === asked.topic;
  const isNamed = wordsOf(foldText(asked.text)).some((word) => word.startsWith(folded) && folded.length > 3);
  if (question.i !== line.i - 1 || rest === '' || line.isPrivate || !(isOfTopic || isNamed)) return false;
  if (scoreQuestion(rest, draft.matcher) >= 3) return false;
  put(draft, line, 'answer');
  draft.questionOf[line.i] = question.i;
  return true;
}
