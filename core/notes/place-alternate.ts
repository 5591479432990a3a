import { put, type Draft } from './draft.ts';
import type { NoteLine } from './note-line.ts';
import { addAlternate, placeQuestion } from './place-question.ts';
import { findReported } from './reported-question.ts';
import { scoreQuestion } from './score-question.ts';

const ASK_HIM =
  /^(?:and |also |then |ok |\d )*(?:to )?ask (?:him|her|them|the (?:manager|panel|interviewer|boss|team)|mr \w+|mrs \w+|ms \w+) (?:about |if |whether )?/;

/** `ask him how many are on nights` is a question to ask. */
export function placeAskHim(draft: Draft, line: NoteLine): boolean {
  const start = ASK_HIM.exec(line.folded)?.[0] ?? '';
  const isAnswer = draft.question !== null && draft.question.i === line.i - 1;
  if (start === '' || line.wordCount > 25 || isAnswer) return false;
  put(draft, line, 'question-to-ask', line.text.split(/\s+/).slice(start.trim().split(' ').length).join(' '));
  return true;
}

const BRACKETED = /^\((?:[^()]*[:：]\s*)?([^()]+\?)\)?$/u;

/** `or he might ask how you know` is the question before it in other words. */
export function placeAlternate(draft: Draft, { folded, ...line }: NoteLine): boolean {
  const bracketed = BRACKETED.exec(line.text)?.[1];
  if (bracketed !== undefined && draft.question !== null) {
    addAlternate(draft, { folded, ...line }, bracketed, draft.question.i);
    draft.questionOf[line.i] = draft.question.i;
    return true;
  }
  const reported = findReported(line.text, draft.matcher);
  if (reported !== null) {
    if (reported.isAlternate && draft.question !== null) {
      addAlternate(draft, { folded, ...line }, reported.text, draft.question.i);
      draft.questionOf[line.i] = draft.question.i;
    } else placeQuestion(draft, { folded, ...line }, reported.text, false);
    return true;
  }
  const lead = draft.matcher.alternateStart.exec(folded)?.[0] ?? '';
  if (lead === '' || draft.question === null || line.wordCount > 25) return false;
  const words = lead.split(' ').length;
  const rest = line.text.split(/\s+/).slice(words).join(' ');
  if (scoreQuestion(rest, draft.matcher) < 2.5) return false;
  addAlternate(draft, { folded, ...line }, rest, draft.question.i);
  draft.questionOf[line.i] = draft.question.i;
  return true;
}
