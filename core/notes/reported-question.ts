import { beginsAnswer } from './begins-answer.ts';
import { foldText, wordsOf } from './fold-text.ts';
import type { Matcher } from './matcher.ts';
import { scoreQuestion } from './score-question.ts';
import { perText } from './per-text.ts';

/** A question that a line tells of, and whether it is the one before it in other words. */
export type Reported = { readonly text: string; readonly isAlternate: boolean };

const ASKS =
  'ask|asks|asked|gefragt|gefragt wurde|preguntaron|say|says|said|want to know|fragen|fragt|fragte|sagen|wissen|preguntar\\w*|pregunt\\w+|start|starts|begin|begins|anfangen|beginnen|empiezan|empezar\\w*|empieza|commenc\\w+|decir\\w*|demander\\w*|demandent|demande|disent|chiede\\w*|vragen|pergunt\\w*';
const OTHER =
  'also|auch|other wording|another way|other way|in other words|otra forma|otra manera|tambien|autre\\w*|aussi|ou bien|oder|same (?:thing|question)|alt(?:ernative)?|rephrased|phrased|wording|version|anders|igual|anche|oppure|ook|ou|or';

/** What leads to a question: words with one of those above, then a colon or a quotation mark. */
const LEAD =
  /^[([]?\s*([^:"“„«?]{2,70}?)\s*(?:[:：,]?\s*["“„«]|[:：])\s*([^"”“»]{6,}?)["”“»]?[.\s]*(?:[-–—].*|same.*)?[)\]]?\.?$/iu;
/** `Ann got asked “how would you …” at hers` */
const ASKED_IN = /^(.{3,60}?)[:：,]?\s*["“„«]([^"”“»]{8,})["”“»]/u;
const HAS_ASKS = new RegExp(`\\b(?:${ASKS})\\b`);
const HAS_OTHER = new RegExp(`\\b(?:${OTHER})\\b`);
/** Dictated, without any sign: `then she will ask tell me about your cooking`. */
const DICTATED = new RegExp(
  '^(?:(?:and|so|ok|then|also|first|next|maybe|probably|very|possible|one|um|now|well|last|a|another) )*(?:(?:he|she|they|theyre|hes|shes|the \\w+)(?: is| are)? )?(?:(?:will|might|may|could|going to|gonna|would|ll) )?(?:also )?(?:question|asks?|asked|says)(?: me)?(?: also)?(?: is)?(?: and| that)? ',
);

/** `they also ask about breastfeeding` */
const ASKED_ABOUT =
  /^(?:(?:they|she|he|sie|ellos|ils|on|and|y|et|und|also|auch|tambien|aussi|always|often|might|may|will|ll|siempre|suelen|fragen|immer|gern|oft|souvent|toujours|bestimmt|possibly|probably)\s+){1,5}?(?:ask|asks|asked|fragen|fragt|preguntan|preguntar[aá]n|demandent)?\s*(?:about|nach|por|sobre|sur)\s+(?:the\s+|my\s+)?(\p{L}.{2,60})$/iu;

/** Finds the question that a line reports, or null. */
export const findReported = perText(readReported);

function readReported(text: string, matcher: Matcher): Reported | null {
  if (beginsAnswer(foldText(text))) return null;
  const [, lead = '', asked = ''] = LEAD.exec(text) ?? [];
  const folded = foldText(lead);
  if (asked !== '' && wordsOf(folded).length <= 12) {
    const isOther =
      HAS_OTHER.test(folded) && !/^(?:and )?(?:also|auch|tambien|aussi|anche|ook)\b/.test(folded);
    if ((isOther || HAS_ASKS.test(folded)) && isAsked(asked, matcher))
      return { text: asked.trim(), isAlternate: isOther };
  }
  const [, told = '', said = ''] = ASKED_IN.exec(text) ?? [];
  if (said !== '' && HAS_ASKS.test(foldText(told)) && isAsked(said, matcher, 2.5))
    return { text: said, isAlternate: false };
  const about = ASKED_ABOUT.exec(text)?.[1];
  if (about !== undefined && HAS_ASKS.test(foldText(text))) return { text: about, isAlternate: false };
  const dictated = DICTATED.exec(foldText(text))?.[0] ?? '';
  if (dictated === '' || /[:?]|^\p{L}+,/u.test(text)) return null;
  const rest = text.split(/\s+/).slice(dictated.trim().split(' ').length).join(' ');
  const cut = rest.replace(
    /\s+(?:and|so|ok|um)\s+(?:so |then )?i (?:say|start|tell|go|will|would)\b.*$/iu,
    '',
  );
  const isLabelled = dictated.trim() === 'question' && wordsOf(foldText(cut)).length > 2;
  return isLabelled || isAsked(cut, matcher, 1.5) ? { text: cut, isAlternate: false } : null;
}

function isAsked(text: string, matcher: Matcher, from = 2): boolean {
  return scoreQuestion(text, matcher) >= from;
}
