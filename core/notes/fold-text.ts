const COMBINING = /\p{M}+/gu;
const CONTRACTION = /(\p{L})['’ʼ`](t|s|re|ll|ve|d|m)(?!\p{L})/gu;
const NOT_A_WORD = /[^\p{L}\p{N}+&%€$£#]+/gu;
const PLAIN_CONTRACTION = /([a-z])['`](t|s|re|ll|ve|d|m)(?![a-z])/g;
const NOT_A_PLAIN_WORD = /[^a-z0-9+&%$#]+/g;
/** All of ASCII, whose letters fold by themselves. */
const PLAIN = /^\p{ASCII}*$/u;

/** The same lines are folded again and again while notes are read; more than this many are forgotten. */
const MAX_KEPT = 4000;
const kept = new Map<string, string>();

/** Makes words comparable: small letters without accents, single spaces, no punctuation; `don't` is `dont`. */
export function foldText(text: string): string {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const folded = PLAIN.test(text) ? foldPlain(text) : foldAny(text);
  if (kept.size >= MAX_KEPT) kept.clear();
  kept.set(text, folded);
  return folded;
}

const keptWords = new Map<string, readonly string[]>();
const NO_WORDS: readonly string[] = [];

/** The words of a folded text. */
export function wordsOf(folded: string): readonly string[] {
  if (folded === '') return NO_WORDS;
  const known = keptWords.get(folded);
  if (known !== undefined) return known;
  const words = folded.split(' ');
  if (keptWords.size >= MAX_KEPT) keptWords.clear();
  keptWords.set(folded, words);
  return words;
}

function foldPlain(text: string): string {
  return text.toLowerCase().replace(PLAIN_CONTRACTION, '$1$2').replace(NOT_A_PLAIN_WORD, ' ').trim();
}

function foldAny(text: string): string {
  return text
    .normalize('NFD')
    .replace(COMBINING, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(CONTRACTION, '$1$2')
    .replace(NOT_A_WORD, ' ')
    .trim();
}
