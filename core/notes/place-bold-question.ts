import type { Draft, Mode } from './draft.ts';
import { foldText, wordsOf } from './fold-text.ts';
import type { NoteLine } from './note-line.ts';
import { isNestedInAnswer, placeQuestion } from './place-question.ts';
import { QUESTION_FROM, scoreQuestion } from './score-question.ts';

/** `**Tell us about yourself.** I trained in …`: the bold words ask, and the rest answers. */
export function placeBoldQuestion(draft: Draft, line: NoteLine, mode: Mode): boolean {
  const { boldLead } = line.block;
  const isOpen = mode === 'none' || mode === 'questions' || mode === 'mock';
  if (boldLead === '' || !isOpen || isNestedInAnswer(draft, line)) return false;
  const isAsked = /[?.]$/.test(boldLead) && scoreQuestion(boldLead, draft.matcher) >= QUESTION_FROM - 0.2;
  if (!isAsked || wordsOf(foldText(boldLead)).length < 3) return false;
  placeQuestion(draft, line, boldLead, true, { hasInlineAnswer: true });
  return true;
}
