import { foldText, wordsOf } from './fold-text.ts';
import type { Matcher } from './matcher.ts';
import { scoreQuestion } from './score-question.ts';
import { sensesOf } from './senses.ts';
import { perText } from './per-text.ts';

const QUOTED = /["“„«]\s?([^"“”„«»]{8,120}?)\s?["”“»]/gu;
const MIN_QUOTED = 2;
const ASKED_FROM = 2;
const EXPECTING = /\b(?:expect|prepare for|ready for|rechnen|rechne|esperar|attendre|attends)\b/;

/** The questions that a sentence quotes, two or more: `expect "why us" and "how would others describe you"`. */
export const quotedQuestions = perText(readQuoted);

function readQuoted(text: string, matcher: Matcher): readonly string[] {
  const quoted = [...text.matchAll(QUOTED)].map(([, words = '']) => words);
  if (quoted.length < MIN_QUOTED) return [];
  const around = foldText(text.replace(QUOTED, ' '));
  const isAsked = EXPECTING.test(around) || wordsOf(around).some((word) => sensesOf(word).includes('ask'));
  if (!isAsked) return [];
  const asked = quoted.filter((words) => scoreQuestion(words, matcher) >= ASKED_FROM);
  return asked.length === quoted.length ? asked : [];
}
