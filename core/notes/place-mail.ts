import { put, type Draft } from './draft.ts';
import type { NoteLine } from './note-line.ts';

/** A field of a mail's head, and what a phone writes below one. */
const FIELD =
  /^(?:from|to|cc|bcc|date|sent|reply-to|von|an|datum|gesendet|de|para|fecha|enviado|à|envoyé|da|a|data|van|aan)\s?:\s+\S/iu;
const SIGNED =
  /^(?:(?:(?:kind|best|warm) )?regards,?|yours(?: sincerely)?,?|mit freundlichen grüßen,?|(?:un )?saludos?,?|cordialement,?|sent from my \w+|get outlook for \w+|von meinem \w+ gesendet|enviado desde mi \w+|envoyé de mon \w+)\.?$/iu;

/** What a program that wrote a list says to whoever asked for it. */
const OF_ASSISTANT =
  /\b(?:would you like me to|let me know if you(?:['’]d| would)? (?:like|want|need)|feel free to ask|i can also (?:help|generate|create|provide|draft))\b|^here are (?:\w+ ){0,3}(?:likely|common|possible|potential|sample|typical)\b.*\bquestions\b/iu;

/** The head and the foot of a mail to oneself end what stood before them; gives back false for any other line. */
export function placeMail(draft: Draft, line: NoteLine): boolean {
  const isSigned = SIGNED.test(line.text) || OF_ASSISTANT.test(line.text);
  if (!isSigned && !isOfHead(draft, line)) return false;
  draft.question = null;
  draft.story = null;
  put(draft, line, 'unplaced');
  return true;
}

/** One of two or more fields in a row; `To: bring` alone is none. */
function isOfHead({ lines }: Draft, { i, text }: NoteLine): boolean {
  if (!FIELD.test(text)) return false;
  const isField = (other: NoteLine | undefined) => other !== undefined && FIELD.test(other.text);
  return isField(lines[i - 1]) || isField(lines[i + 1]);
}
