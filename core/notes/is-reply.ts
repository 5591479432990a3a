import type { Draft } from './draft.ts';
import type { NoteLine } from './note-line.ts';
import { findPart } from './find-part.ts';

/** `R:` after `P:` is an answer too. */
export function isAfterAction(draft: Draft, { i }: NoteLine): boolean {
  for (let at = i - 1; at > Math.max(-1, i - 12); at -= 1) {
    const other = draft.lines[at];
    if (other === undefined || draft.homes[at] === 'question') return false;
    if (draft.homes[at] === 'part' && findPart(draft, other) !== null) return true;
  }
  return false;
}

const REPLY = /^(?:r|a|rep|resp) ?\d{0,2}$/;

/** `R1 : …` under `Q1 : …` */
export function isReply(draft: Draft, { label }: NoteLine): boolean {
  const asked = draft.lines[draft.question?.i ?? -1]?.label?.concept;
  return asked === 'question' && REPLY.test(label?.folded ?? '');
}
