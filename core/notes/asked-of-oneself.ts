import { topFrame, type Draft } from './draft.ts';
import { wordsOf } from './fold-text.ts';
import type { NoteLine } from './note-line.ts';

/** Nothing but a question ends so where it stands as a heading. */
export const ENDS_ASKED = /[?？]["”»')]*\s*$/u;

/** What a candidate asks herself, and nobody else would ask her: `what should I wear?` */
const WONDERS =
  /\b(?:should|can|could|may|must|shall) i\b|\bwhat if\b|\bdo i (?:need|have to|tell|say|mention|bring|wear|park|get|go|ask|really|even)\b|\b(?:soll|sollte|kann|darf|muss) ich\b|\b(?:debo|deberia|puedo|tengo que)\b|\b(?:dois|devrais|peux|puis) je\b|\bje (?:dois|devrais|peux)\b/;

/** `Where do I see myself in ten years?`, in a heading or among questions, is put down by who will be asked it. */
export function isAskedOfOneself(draft: Draft, { folded, text, block }: NoteLine): boolean {
  const { mode } = topFrame(draft);
  if (block.headingLevel === 0 && mode !== 'questions' && mode !== 'mock') return false;
  const { me, you } = draft.matcher;
  const words = wordsOf(folded);
  const isOfOneself = words.some((word) => me.has(word)) && !words.some((word) => you.has(word));
  return isOfOneself && ENDS_ASKED.test(text) && !WONDERS.test(folded);
}
