import { foldText, wordsOf } from './fold-text.ts';
import type { Matcher } from './matcher.ts';
import { perText } from './per-text.ts';

/** A prepared sentence is rarely as short as a question, a question rarely as long as an answer; we chose it. */
const MANY_WORDS = 34;
const LONG_WORDS = 14;

/** From this score on, words are taken for a question of an interviewer. */
export const QUESTION_FROM = 3;

/** How much words, by themselves, are a question that an interviewer asks; from about -5 to 8. */
export const scoreQuestion = perText(score);

function score(written: string, matcher: Matcher): number {
  const folded = foldText(written);
  const text = written.replace(UNSURE, '');
  const words = wordsOf(folded);
  if (words.length === 0) return -5;
  const endsAsQuestion =
    /[?？]\s*[)\]"'”»*]*\s*(?:\([^()]*\)|\[[^\]]*\]|\p{Extended_Pictographic}|[x✓✔*!]+)?\s*$/u.test(text);
  const own = folded.replace(LEADS, '');
  const isOrder = matcher.order.test(folded) || matcher.order.test(own);
  const isStart = matcher.questionStart.test(folded) || matcher.questionStart.test(own) || IF_YOU.test(own);
  const speaksTo = words.some((word) => matcher.you.has(word));
  const speaksOf = words.some((word) => matcher.me.has(word));
  const last = afterLastComma(text);
  const ordersLast = last !== '' && ordersAnswer(last, matcher);
  const asksLast =
    !speaksOf &&
    ((last !== '' && asksOfDoing(last, text, matcher)) || (speaksTo && asksInside(words, matcher)));
  let sum = 0;
  if (endsAsQuestion) sum += 3;
  if (text.includes('¿')) sum += 2;
  if (isOrder || ordersLast || ordersAfterBreak(text, matcher)) sum += 3;
  else if (isStart) sum += speaksTo ? 2.5 : 2;
  else if (matcher.questionWord.test(own)) sum += speaksTo && !speaksOf ? 1.5 : 0.8;
  else if (asksLast) sum += 3;
  if (speaksTo && (endsAsQuestion || isOrder || isStart)) sum += 0.7;
  if (speaksOf && !isOrder && !ordersLast) sum -= speaksTo ? 1.2 : 2.6;
  if (BECAUSE.test(folded) && !speaksTo) sum -= 3;
  if (/^\[[^\]]*\]$/.test(text)) sum -= 3;
  if (words.length > MANY_WORDS) sum -= 3;
  if (sentencesBefore(text) > 1) sum -= 2.5;
  if (
    words.length > LONG_WORDS &&
    !isOrder &&
    !ordersLast &&
    !isStart &&
    !asksLast &&
    !endsInQuestion(text, matcher)
  )
    sum -= 1.5;
  if (/["“„«].*["”“»]/u.test(text) && endsAsQuestion) sum -= 0.3;
  return sum;
}

/** `with Mr Reed (Bill?)` is unsure of a name, and asks nothing. */
const UNSURE = /(?<=\S)\s*\(¿?[^\s()?]+(?:\s[^\s()?]+)?\?\)\s*$/u;

/** What somebody who asks says before the question. */
const LEADS =
  /^(?:(?:ok|okay|oh|right|so|next|now|then|and|well|first|after that|afterwards|danach|zuerst|despues|primero|ensuite|d abord|last one|one more|another one|scenario|und|dann|nun|y|bueno|ahora|luego|et|alors|puis) )+/;
/** `if you could change one thing` */
const IF_YOU =
  /^(?:if you (?:could|had|were)|wenn sie .{0,20}konnten|si (?:usted |tu )?(?:pudieras?|tuvieras?|fueras?)|si vous (?:pouviez|aviez|etiez)) /;

/** What begins so is an answer, though `porque` is half of a question in a hurry. */
const BECAUSE = /^(?:porque|because|bc|cos|weil|denn|parce que|car|perche|omdat) /;

/** A question and what is said to it, where both stand on one line: `heights ok? yes, did the climbing wall`. */
export type Lead = { readonly question: string; readonly answer: string };

const ASKED_LEAD = /^([^?]{3,90}\?+)\s*[-–—:]?\s*([\p{L}\p{N}"“(].*)$/u;
const DASHED_LEAD = /^(.{3,70}?)\s+[-–—]+>?\s+(.+)$/u;

/** Cuts a line into the question that it begins with and an answer; null for a line that is one thing. */
export const cutLead = perText(readLead);

function readLead(text: string, matcher: Matcher): Lead | null {
  const [, asked = '', answer = ''] = ASKED_LEAD.exec(text) ?? [];
  if (asked !== '' && !answer.includes('?')) {
    const isBracket = answer.startsWith('(');
    const isShort = wordsOf(foldText(answer)).length < 2 || wordsOf(foldText(asked)).length < 2;
    return isBracket || isShort ? null : { question: asked, answer };
  }
  const [, dashed = '', rest = ''] = DASHED_LEAD.exec(text) ?? [];
  if (dashed === '' || /\?\s*$/.test(text)) return null;
  return scoreQuestion(dashed, matcher) >= 2.5 ? { question: dashed, answer: rest } : null;
}

/** The words after the last comma, folded, where they are few; else empty. */
function afterLastComma(text: string): string {
  const comma = text.lastIndexOf(',');
  if (comma < 0 || !/\s/u.test(text.charAt(comma + 1))) return '';
  const folded = foldText(text.slice(comma + 1));
  const count = wordsOf(folded).length;
  return count >= 2 && count <= 6 ? folded : '';
}

/** `the oven fails, what do you do` */
function asksOfDoing(last: string, text: string, matcher: Matcher): boolean {
  const words = wordsOf(last);
  const isOfDoing =
    words.some((word) => matcher.you.has(word)) ||
    /^(?:tun|hacer|faire|fare|doen|fazer)$/.test(words.at(-1) ?? '');
  const before = text.slice(0, text.lastIndexOf(','));
  return isOfDoing && matcher.questionWord.test(last) && wordsOf(foldText(before)).length > 1;
}

/** `the last couple walks in, talk me through it` */
function ordersAnswer(last: string, matcher: Matcher): boolean {
  return matcher.order.test(last) && /\b(?:me|us|mir|uns|nos|nous)\b/.test(last);
}

/** `health n safety whats it mean to u`: behind a few words of what it is about, the question. */
function asksInside(words: readonly string[], matcher: Matcher): boolean {
  if (words.length > MAX_TOPIC_WORDS * 3 || TELLS.test(words[0] ?? '')) return false;
  const at = words.findIndex((word) => ASKS.test(word));
  const tail = words.slice(at);
  return (
    at > 0 &&
    at <= MAX_TOPIC_WORDS &&
    tail.length > 2 &&
    tail.some((word) => matcher.you.has(word)) &&
    (matcher.questionStart.test(tail.join(' ')) || matcher.order.test(tail.join(' ')))
  );
}

const MAX_TOPIC_WORDS = 5;
const ASKS =
  /^(?:tell|describe|walk|cuentame|hablame|parlez|racontez|erzahlen|beschreiben|whats?|hows?|why|was|wie|warum|que|como|cual|por|comment|pourquoi|quel(?:le)?s?)$/;
const TELLS =
  /^(?:ask|say|tell|explain|show|mention|know|fragen|sagen|erklaren|zeigen|preguntar|decir|explicar|demander|dire|expliquer)$/;

/** An order after one sentence, or after a dash. */
function ordersAfterBreak(text: string, matcher: Matcher): boolean {
  const breaks = sentencesBefore(text) + (/\s+[-–—:]+\s+/u.test(text) ? 1 : 0);
  return breaks === 1 && ordersAtEnd(text, matcher);
}

/** `Sales fell by half. Walk me through what you do.` */
function ordersAtEnd(text: string, matcher: Matcher): boolean {
  const last = foldText(text.split(/[.!?]\s+(?=\p{Lu})|\s+[-–—:]+\s+/u).at(-1) ?? '');
  const speaksTo = wordsOf(last).some((word) => matcher.you.has(word));
  return matcher.order.test(last) || (speaksTo && matcher.questionStart.test(last));
}

/** Whether the last sentence begins as a question does. */
function endsInQuestion(text: string, matcher: Matcher): boolean {
  const last = foldText(text.split(/[.!?]\s+(?=\p{Lu})/u).at(-1) ?? '');
  return matcher.order.test(last) || matcher.questionStart.test(last) || matcher.questionWord.test(last);
}

/** How many sentences end before the last one. */
function sentencesBefore(text: string): number {
  return (text.match(/(?:[.!;]|(?<=\p{L}{4})[.])\s+\p{Lu}|(?<=\p{L}{4})[.!]\s+\p{L}/gu) ?? []).length;
}
