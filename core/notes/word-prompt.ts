import type { KnownQuestion } from './known-question.ts';
import type { Matcher } from './matcher.ts';
import { foldText, wordsOf } from './fold-text.ts';
import { toCandidate } from './to-candidate.ts';
import type { Topic } from './topic.ts';

const TIME =
  /^(?:(?:an? |the |any |another )?(?:recent )?(?:time|times|example|instance|situation|occasion))\b/i;
const SHORTHAND: readonly (readonly [RegExp, string])[] = [
  [/\bu\b/gi, 'you'],
  [/\bur\b/gi, 'your'],
  [/\br\b/g, 'are'],
  [/\bw\/\s*/g, 'with '],
  [/\bb\/c\b/g, 'because'],
];
const WHY_NAME: Readonly<Record<string, (name: string) => string>> = {
  en: (name) => `Why do you want to work at ${name}?`,
  de: (name) => `Warum möchten Sie bei ${name} arbeiten?`,
  es: (name) => `¿Por qué quieres trabajar en ${name}?`,
  fr: (name) => `Pourquoi voulez-vous travailler chez ${name} ?`,
};
const WHY = /^(?:why|warum|wieso|por qu[eé]|pourquoi)\s+(.+?)\s*\?*$/i;

/** Puts a question as written into the words of somebody who asks it. */
export function wordPrompt(
  written: string,
  topic: Topic | null,
  isBare: boolean,
  known: KnownQuestion | null,
  company: string | null,
  matcher: Matcher,
): string {
  const [, why = ''] = WHY.exec(written) ?? [];
  if (company !== null && why !== '' && isCompany(why, company)) {
    const ask = WHY_NAME[matcher.language];
    if (ask) return ask(company);
  }
  if (isBare && !written.endsWith('?') && !isWhole(written, matcher)) {
    const own = topic === null ? undefined : matcher.prompts[topic];
    if (own !== undefined) return own;
    if (known?.language.startsWith(matcher.language) === true) return known.question.prompt;
  }
  return finish(written, matcher);
}

/** A shorter order may be a note of one: `walk me thru cv`. We chose it. */
const MIN_ORDER_WORDS = 7;

/** `Tell me about a time you decided with half of the data` is asked as it stands. */
function isWhole(written: string, matcher: Matcher): boolean {
  return wordsOf(foldText(written)).length >= MIN_ORDER_WORDS && orders(written, matcher);
}

/** `Why Lumen?` asks about Lumen Health. */
function isCompany(written: string, company: string): boolean {
  const [why, whole] = [foldText(written), foldText(company)];
  return why === whole || whole.startsWith(`${why} `) || why.startsWith(`${whole} `);
}

function finish(written: string, matcher: Matcher): string {
  const isEnglish = matcher.language === 'en';
  const words = isEnglish
    ? SHORTHAND.reduce((text, [short, long]) => text.replace(short, long), written)
    : written;
  const bare = words.replace(/\s*\([^()]*\)\s*$/u, '').replace(/[\s.:;,]+$/u, '') || words;
  const whole =
    isEnglish && TIME.test(bare)
      ? `Tell me about ${/^(?:an?|the|any|another)\b/i.test(bare) ? '' : 'a '}${lowerFirst(bare)}`
      : bare;
  const said = isEnglish && !orders(whole, matcher) ? toCandidate(whole) : whole;
  const capital = said.replace(
    /^([¿¡"“„«]*)(\p{Ll})/u,
    (_, lead: string, letter: string) => lead + letter.toUpperCase(),
  );
  if (/[?!.…]$/u.test(capital)) return capital;
  if (/\.\s*$/.test(written)) return `${capital}.`;
  return orders(capital, matcher) ? `${capital}.` : `${capital}?`;
}

/** Whether words order an answer, or do so in the end: `the last guests walk in, talk me through it`. */
function orders(text: string, matcher: Matcher): boolean {
  const clauses = [text, text.split(/[,;:–—]\s+/u).at(-1) ?? ''].map(foldText);
  return clauses.some((folded) => matcher.order.test(folded) && !matcher.questionWord.test(folded));
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
