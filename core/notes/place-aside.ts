import { put, type Draft } from './draft.ts';
import { foldText } from './fold-text.ts';
import type { NoteLine } from './note-line.ts';
import { isRemark } from './section-vote.ts';

/** `(Jo: bit short, put the dog one in)` */
const ASIDE =
  /^[([]\s*(\p{Lu}[\p{L}'’-]{0,14}|[Mm]e)(?:\s(?:said|says|thinks|reckons|meint|meinte|sagt|sagte|dice|dijo|dit|trouve))?\s?(?:[:：]|\s[–—-])\s+([^()[\]]{4,}?)\s*[)\]]$/u;

/** Reads what stands in brackets under an answer and was said of it by somebody who heard it; gives back false for any other line. */
export function placeAside(draft: Draft, line: NoteLine): boolean {
  const [, name = '', said = ''] = ASIDE.exec(line.text) ?? [];
  if (name === '') return false;
  const isCoach = draft.coaches.has(foldText(name));
  if (!isCoach && !(draft.question !== null && isRemark({ folded: foldText(said), text: said })))
    return false;
  put(draft, line, 'feedback', said);
  draft.questionOf[line.i] = draft.question?.i ?? null;
  return true;
}
