import { foldText, wordsOf } from './fold-text.ts';
import type { Matcher } from './matcher.ts';
import { scoreQuestion } from './score-question.ts';
import { perText } from './per-text.ts';

const WANTS_TO_KNOW =
  /^(?:(?:and|also|then|i think|oh|y|und|et)\s+)*(?:I(?:'d|’d|’m|'m|'ll)?|ich|yo|je|j['’])\s*(?:would|will|want|wanna|really|also|going|need|möchte|würde|will|quiero|quisiera|aimerais|voudrais|veux|me gustaría|like|love|gern(?:e)?|to|auch|noch|aussi|también|\s)*\s(?:ask|know|find out|hear|understand|fragen|wissen|erfahren|preguntar(?:les)?|saber|demander|savoir)(?:\s+(?:them|him|her|you|about|sie|les|leur))?,?\s+(?=\S+\s+\S+\s+\S)/iu;
const LINKED = /^(?:and|also|then|oh|plus|y|und|et)\s+/iu;
const AFTERTHOUGHT = /,?\s+(?:which|that'?s|lo cual|was ich|ce qui)\s+(?:I|is|yo|ich|je)\b.*$/iu;
const COUNTED =
  /^(?:(?:number )?(?:one|two|three|four|five|six)|first(?:ly)?|second(?:ly)?|third(?:ly)?|uno|dos|tres|eins|zwei|drei|erstens|zweitens|drittens|un|deux|trois|\d)[.:,)]?\s+/iu;

/** One of the candidate's own questions without what leads to it: `I'd also like to know who …`. */
export function ownQuestion(sentence: string): string {
  const led = sentence.replace(WANTS_TO_KNOW, '');
  return led.replace(LINKED, '').replace(AFTERTHOUGHT, '').trim();
}

/** Whether a sentence asks, or says what the candidate would like to know. */
export const asksThem = perText((sentence: string, matcher: Matcher): boolean => {
  if (/[?？]\s*$/u.test(sentence) || WANTS_TO_KNOW.test(sentence)) return true;
  const folded = foldText(sentence.replace(LINKED, ''));
  if (wordsOf(folded).length < MIN_ASKING_WORDS) return false;
  return (
    YES_OR_NO.test(folded) ||
    scoreQuestion(sentence, matcher) >= ASKED_FROM ||
    matcher.questionWord.test(folded)
  );
});

const YES_OR_NO =
  /^(?:(?:can|could|may|will|would|do|does|is|are|did|has|have) (?:i|we|you|they|the|there|anyone|it)|(?:kann|darf|konnte|gibt|ist|sind|haben|hat) (?:ich|es|sie|die|der|das)|puedo|podria|hay|est ce que|puis je|y a t il)\b/;
const ASKED_FROM = 0.8;
const MIN_ASKING_WORDS = 3;

/** A point without the number that it is counted by. */
export function countedPoint(sentence: string): string {
  return sentence.replace(COUNTED, '').trim();
}
