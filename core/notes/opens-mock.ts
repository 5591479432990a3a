import type { Draft } from './draft.ts';
import { wordsOf } from './fold-text.ts';
import type { NoteLine } from './note-line.ts';
import { isRemark } from './section-vote.ts';
import { sensesOf } from './senses.ts';

/** Longer lines tell a story; we chose it. */
const MAX_WORDS = 16;

/** `“you talk too fast”` and no more, or with who said it before it */
const QUOTED_WHOLE = /^(?:\p{Lu}\p{Ll}{0,14}\.?\s?[:：–—-]\s*)?["“„«»].{3,200}["”“»«]$/u;

/** Words that say that somebody listened: `Jens grilled me on Sunday`, `his words:` */
const OF_REMARKS =
  /\b(?:(?:his|her|their|his own|her own) (?:words|verdict|view)|(?:grill|quizz|drill)\w*|played|gegrillt|abgefragt|worte|sus palabras|ses mots|verdict|debrief|feedback)\b/;

/** Whether all of the next lines are quotations that ask nothing, below one that tells of a rehearsal or of what was said. */
export function standsOverQuotes({ lines }: Draft, { i, folded, text }: NoteLine): boolean {
  const below = [lines[i + 1], lines[i + 2]];
  const areQuotes = below.every(
    (line) => line !== undefined && QUOTED_WHOLE.test(line.text) && line.questionScore < MAX_REMARK_SCORE,
  );
  if (!areQuotes || text.endsWith('?')) return false;
  const isOfRehearsal = wordsOf(folded).some((word) => sensesOf(word).includes('rehearsal'));
  return isOfRehearsal || OF_REMARKS.test(folded);
}

/** What scores more is asked; we chose it. */
const MAX_REMARK_SCORE = 2;

/** `Jane did it with me on Sunday` */
const DONE_WITH =
  /\b(?:(?:did|done|ran|tried|practised|practiced|rehearsed) (?:it|this|them|that|all of it|(?:the |my )?(?:questions|answers|whole thing|interview|presentation|slides|pitch|talk)) (?:with|on|past) \w+|went (?:over|through) (?:it|this|them|that|everything|my answers|the (?:questions|answers)) with \w+|listened to (?:me|it|my answers|all of it))\b/;

/** Whether a line tells that somebody heard the answers, and the next ones are remarks. */
export function standsOverRemarks({ lines }: Draft, { i, folded, wordCount }: NoteLine): boolean {
  if (wordCount > MAX_WORDS || !DONE_WITH.test(folded)) return false;
  const below = [lines[i + 1], lines[i + 2]];
  return below.filter((line) => line !== undefined && isRemark(line)).length === below.length;
}

const ASKED_BY_THEM =
  /\b(?:(?:they|she|he|panel|someone|people) (?:\w+ ){0,2}(?:asked?|asks)|(?:got|was|were|been) asked|gefragt (?:wurde\w*|hat|haben)|(?:die|sie) (?:\w+ )?(?:fragen|gefragt)|(?:le|les|me|nos|te) pregunta(?:ron|n|ran|ban)|(?:lui|leur|m|nous) (?:a|ont) demande\w*|on demande)\b/;
const MAX_ANNOUNCING_WORDS = 26;

/** `I rang Nora, who worked there. They asked her:` over a list says whose questions it holds. */
export function announcesTheirQuestions(
  { lines }: Draft,
  { i, block, folded, wordCount }: NoteLine,
): boolean {
  const next = lines[i + 1]?.block;
  const isAbove = /[:：]\s*$/u.test(block.text) && next !== undefined && next.marker !== 'none';
  return isAbove && wordCount <= MAX_ANNOUNCING_WORDS && ASKED_BY_THEM.test(folded);
}
