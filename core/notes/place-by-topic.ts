import type { Draft, Mode } from './draft.ts';
import type { NoteLine } from './note-line.ts';
import { isNestedInAnswer, placeQuestion } from './place-question.ts';
import type { Label } from './read-label.ts';
import { QUESTION_FROM, scoreQuestion } from './score-question.ts';
import { PLAIN_TOPICS } from './topic.ts';

/** `Strengths: calm, thorough` is a bare question and its answer. */
export function placeByTopic(draft: Draft, line: NoteLine, label: Label, mode: Mode): boolean {
  const isBelowPrivate = mode === 'private' && line.block.blanksBefore > 0;
  const isClosed = mode !== 'questions' && mode !== 'none' && mode !== 'mock' && !isBelowPrivate;
  if (isClosed || isNestedInAnswer(draft, line)) return false;
  const isAsked = scoreQuestion(label.text, draft.matcher) >= QUESTION_FROM || label.text.endsWith('?');
  const isTopic = label.topic !== null && (PLAIN_TOPICS.has(label.topic) || mode === 'questions');
  if (!isAsked && !isTopic) return false;
  if (line.isPrivate) return false;
  if (standsOverAnswer(draft, line) || isNumberedAbove(draft, line)) {
    placeQuestion(draft, line, line.text, true);
    return true;
  }
  placeQuestion(draft, line, label.text, true, { hasInlineAnswer: true });
  return true;
}

/** `safeguarding - a child left here at closing`, with the answer below it, further in, is all asked. */
function standsOverAnswer({ lines }: Draft, { i, block }: NoteLine): boolean {
  const next = lines[i + 1];
  return next !== undefined && next.block.indent > block.indent;
}

/** `10. Deadlines - two jobs on one day` over its answer, among other numbers. */
function isNumberedAbove({ lines }: Draft, { i, block }: NoteLine): boolean {
  const next = lines[i + 1];
  if (block.marker !== 'number' || next === undefined || next.text === '') return false;
  return next.block.marker !== 'number' && next.block.blanksBefore === 0;
}
