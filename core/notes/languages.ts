import { ENGLISH } from './lexicon-en.ts';
import { FRENCH } from './lexicon-fr.ts';
import { GERMAN } from './lexicon-de.ts';
import { ITALIAN, DUTCH, PORTUGUESE } from './lexicon-others.ts';
import { SPANISH } from './lexicon-es.ts';
import type { Lexicon } from './lexicon.ts';

const LEXICONS: readonly Lexicon[] = [ENGLISH, GERMAN, SPANISH, FRENCH, ITALIAN, DUTCH, PORTUGUESE];

/** Each small word with the languages, by index, that have it. */
const SMALL_WORDS: ReadonlyMap<string, readonly number[]> = LEXICONS.reduce((found, { smallWords }, i) => {
  for (const word of new Set(smallWords.split(' '))) found.set(word, [...(found.get(word) ?? []), i]);
  return found;
}, new Map<string, number[]>());

/** A second language counts when it has this share of the small words that the first has; we chose it. */
const MIN_SHARE = 0.45;

/** With fewer small words nothing is told, and each language may be it; we chose it. */
const MIN_COUNT = 3;

/** More words than this tell nothing new about the language. */
const MAX_WORDS = 4000;

/** The languages of some words, the most likely first; English last where it is none of them, since many headings are. */
export function findLanguages(words: readonly string[]): readonly [Lexicon, ...Lexicon[]] {
  const counts = LEXICONS.map(() => 0);
  for (const word of words.slice(0, MAX_WORDS))
    for (const i of SMALL_WORDS.get(word) ?? []) counts[i] = (counts[i] ?? 0) + 1;
  const most = Math.max(...counts);
  if (most < MIN_COUNT) return [LEXICONS[Math.max(0, counts.indexOf(most))] ?? ENGLISH, ...LEXICONS];
  const likely = LEXICONS.map((lexicon, i) => ({ lexicon, count: counts[i] ?? 0 }))
    .filter(({ count }) => count >= most * MIN_SHARE)
    .sort((a, b) => b.count - a.count)
    .map(({ lexicon }) => lexicon);
  const [first = ENGLISH, ...more] = likely;
  return likely.includes(ENGLISH) ? [first, ...more] : [first, ...more, ENGLISH];
}
