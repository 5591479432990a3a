import { spellsWord } from './acrostic.ts';
import type { Draft } from './draft.ts';
import type { NoteLine } from './note-line.ts';

/** Longer lines lead to nothing; we chose it, as the next. */
const MAX_LEADING_WORDS = 45;
const MAX_NAMING_WORDS = 9;

/** A name of a value has few words; we chose it. */
const MAX_VALUE_WORDS = 5;

const VALUES = /\b(?:values|werte|valores|valeurs|waarden|valori)\b/iu;
const SENTENCE_END = /[.:!]["”»]?\s*$/u;
const GLOSSED = /^\p{Lu}[\p{L}\s&'’-]{2,40}?\s[–—-]\s\S/u;
const THEIRS =
  /\b(?:their|the|our)\b.{0,20}\b(?:ethos|values|principles)\b.{0,24}\b(?:leaflet|website|site|web|poster|wall|page|brochure|advert|pack)\b/iu;

/** Words that are spelled by the parts of a story. */
const OF_PARTS = /^(?:STAR[LR]?|SOAR|SAR|CARL?|PARL?|SAO)$/;

/** `TRUST VALUES – PRIDE` over as many lines as the word has letters, each beginning with one */
function spellsBelow(lines: readonly NoteLine[], i: number): boolean {
  return [...(lines[i]?.text ?? '').matchAll(/\p{Lu}{3,}/gu)].some(([word]) => {
    const names = lines.slice(i + 1, i + 1 + word.length).map(({ text }) => text);
    return names.length === word.length && !OF_PARTS.test(word) && spellsWord(word, names);
  });
}

/** `looked on their website, they've got this thing called the Lumen way, it says` */
const TOLD =
  /\b(?:website|site|web|homepage|page|poster|wall|leaflet|brochure|webseite|folleto|cartel|affiche)\b.{0,70}\b(?:it says|they say|says|reads|steht|pone|dice|dit)\s*:?$/iu;
const MAX_TOLD_WORDS = 25;

/** `whats their ethos again, from the leaflet` over a few words a line, or a sentence that speaks of values over `Name – what is meant`. */
export function leadsToValues({ lines }: Draft, { i, text, wordCount }: NoteLine): boolean {
  if (spellsBelow(lines, i)) return true;
  const below = [1, 2].map((ahead) => lines[i + ahead]);
  if (text.endsWith('?') || below.some((line) => line === undefined || line.text.endsWith('?'))) return false;
  if (below.every((line) => line?.block.marker !== 'none' && GLOSSED.test(line?.text ?? '')))
    return wordCount <= MAX_LEADING_WORDS && SENTENCE_END.test(text) && VALUES.test(text);
  const areShort = below.every((line) => (line?.wordCount ?? 99) <= MAX_VALUE_WORDS);
  if (!areShort) return false;
  return (
    (wordCount <= MAX_NAMING_WORDS && THEIRS.test(text)) || (wordCount <= MAX_TOLD_WORDS && TOLD.test(text))
  );
}
