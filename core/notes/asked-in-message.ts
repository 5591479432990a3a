import { expectedQuestion } from './expected-question.ts';
import { perText } from './per-text.ts';
import { QUESTION_FROM, scoreQuestion } from './score-question.ts';
import { sentencesOf } from './sentences.ts';

/** `so Tunde tell me …`, `next. describe …` */
const LED =
  /^(?:(?:so|ok(?:ay)?|right|next|last one)[.,]?\s+)*(?:\p{L}+,?\s+(?=(?:tell|describe|walk|explain)\s))?/iu;
const GO = /\s+go[.!]*$/iu;
const WHY = /^(?:why|warum|wieso|por qu[eé]|pourquoi)\s+\S+/iu;

/** Behind a sentence that sets the scene less is needed; we chose it. */
const ASKED_LAST_FROM = 2;

/** What somebody asks in a message, or null: in it, behind what leads to it, or in its last sentence. */
export const askedInMessage = perText((written, matcher): string | null => {
  const rest = withoutLead(written);
  const expected = expectedQuestion(rest, matcher);
  if (expected !== null) return expected.text;
  if (scoreQuestion(rest, matcher) >= QUESTION_FROM) return afterLead(rest);
  const sentences = sentencesOf(rest, matcher);
  const asksLast = sentences.length > 1 && scoreQuestion(sentences.at(-1) ?? '', matcher) >= ASKED_LAST_FROM;
  return asksLast || WHY.test(rest) ? rest : null;
});

/** A message without what leads to its question: `so Tom tell me …`, `… go`. */
export function withoutLead(written: string): string {
  return written
    .replace(/^[^\p{L}\p{N}"“„«]+/u, '')
    .replace(LED, '')
    .replace(GO, '');
}

/** `last one. Why should we hire you` asks behind its first sentence. */
function afterLead(rest: string): string {
  const [, asked = rest] = /^(?:[^.!?]{2,40}[.!:]\s+)(.{10,})$/u.exec(rest) ?? [];
  return asked;
}
