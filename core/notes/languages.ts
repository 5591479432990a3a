import { ENGLISH } from './lexicon-en.ts';
import { FRENCH } from './lexicon-fr.ts';
import { GERMAN } from './lexicon-de.ts';
import { ITALIAN, DUTCH, PORTUGUESE } from './lexicon-others.ts';
import { SPANISH } from './lexicon-es.ts';
import type { Lexicon } from './lexicon.ts';

const LEXICONS: readonly Lexicon[] = [ENGLISH, GERMAN, SPANISH, FRENCH, ITALIAN, DUTCH, PORTUGUESE];

const SMALL_WORDS = LEXICONS.map(({ smallWords }) => new Set(smallWords.split(' ')));

/** A second language counts when it has this share of the small words that the first has; we chose it. */
const MIN_SHARE = 0.45;

/** With fewer small words nothing is told, and each language may be it; we chose it. */
const MIN_COUNT = 3;

/** More words than this tell nothing new about the language. */
const MAX_WORDS = 4000;

/** The languages of some words, the most likely first; English last where it is none of them, since many headings are. */
export function findLanguages(words: readonly string[]): readonly [Lexicon, ...Lexicon[]] {
  const sample = words.slice(0, MAX_WORDS);
  const counts = SMALL_WORDS.map((small) => sample.filter((word) => small.has(word)).length);
  const most = Math.max(...counts);
  if (most < MIN_COUNT) return [LEXICONS[Math.max(0, counts.indexOf(most))] ?? ENGLISH, ...LEXICONS];
  const likely = LEXICONS.map((lexicon, i) => ({ lexicon, count: counts[i] ?? 0 }))
    .filter(({ count }) => count >= most * MIN_SHARE)
    .sort((a, b) => b.count - a.count)
    .map(({ lexicon }) => lexicon);
  const [first = ENGLISH, ...more] = likely;
  return likely.includes(ENGLISH) ? [first, ...more] : [first, ...more, ENGLISH];
}
