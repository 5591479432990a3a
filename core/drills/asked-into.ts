import type { Cut } from './take.ts';

/** A question that the interviewer cut into an answer with; its places are null until it has been asked to its end. */
export type AskedInto = { readonly text: string; readonly cut: Cut | null };

/** Whether the candidate can say that they are back: once, after the question's last sound. */
export function canComeBack(asked: AskedInto | null): boolean {
  return asked !== null && asked.cut !== null && asked.cut.backAtMs === null;
}

/** When the candidate is back. @param atMs on the answer's clock; the question's end is the earliest that it can be */
export function comeBack({ text, cut }: AskedInto, atMs: number): AskedInto {
  return { text, cut: cut && { ...cut, backAtMs: Math.max(cut.endMs, atMs) } };
}
