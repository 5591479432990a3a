import { foldText, wordsOf } from './fold-text.ts';
import { senseOfHeading, type HeadingSense } from './heading-sense.ts';
import type { Concept } from './lexicon.ts';
import { BRACKETED } from './name-line.ts';
import type { NoteBlock } from './note-block.ts';
import { isOnlyDate } from './only-date.ts';
import { setsAside } from './private-asides.ts';
import { sensesOf } from './senses.ts';

/** How much of a heading must be understood, by how surely it is one; we chose these. */
const SHARE = { marked: 0.5, apart: 0.6, bare: 0.85 } as const;

/** A bare line of fewer telling words may be part of an answer. */
const MIN_TOLD_BARE = 2;
const MAX_APART_WORDS = 8;
const MAX_BARE_WORDS = 7;

/** The section that a line opens by the sense of its words, where it stands as a heading does; or null. */
export function senseOfLine(
  block: NoteBlock,
  text: string,
  wordCount: number,
  next: NoteBlock | undefined,
): Concept | null {
  const plain = beforeDash(text.replace(BRACKETED, ''));
  const words = plain === text ? wordCount : wordsOf(foldText(plain)).length;
  if (next !== undefined && announcesValues(plain, words) && next.marker !== 'none' && isShort(next))
    return 'values';
  if (
    next !== undefined &&
    block.headingLevel > 0 &&
    next.headingLevel > block.headingLevel &&
    endsInValues(plain)
  )
    return 'values';
  if (next === undefined || words > 11 || block.isStruck || block.cells.length > 1) return null;
  if (/[?¿;,]|[^.\d][.]$|\p{L}[.!]\s+\p{L}|[→➜⇒]|[-=]>|[:：]\s*\S/u.test(plain)) return null;
  const standing = standingOf(block, plain, words, next);
  if (standing === null) return null;
  const found =
    senseOfHeading(foldText(plain), namesIn(plain)) ?? senseOfHalf(plain) ?? senseOfBrackets(text, standing);
  if (found === null && namesSite(plain) && isShort(next)) return 'values';
  if (found === null && standing !== 'bare' && words <= MAX_ASIDE_WORDS && setsAside(foldText(plain)))
    return 'private';
  if (found === null || found.share < (isValuesFirst(found, plain) ? MIN_SHARE_VALUES : SHARE[standing]))
    return null;
  if (standing === 'bare' && isValuesFirst(found, plain) && isShort(next)) return 'values';
  const isSecret = found.concept === 'private' && found.share === 1 && block.blanksBefore > 0;
  if (
    standing === 'bare' &&
    !isSecret &&
    (wordCount > MAX_BARE_WORDS || found.told < MIN_TOLD_BARE || found.concept === 'stories')
  )
    return null;
  return found.concept;
}

/** A longer line says itself what is left aside; we chose it. */
const MAX_ASIDE_WORDS = 7;

/** `At Ola's, Sunday (dry run with Sam)`: what is no name of a section may say in brackets that it was a rehearsal. */
function senseOfBrackets(text: string, standing: keyof typeof SHARE): HeadingSense | null {
  const [aside = ''] = BRACKETED.exec(text) ?? [];
  if (aside === '' || standing === 'bare') return null;
  const found = senseOfHeading(foldText(aside), namesIn(aside));
  return found?.concept === 'mock' && WITH.test(foldText(aside)) && found.share > MIN_SHARE_VALUES
    ? { ...found, share: 1 }
    : null;
}

const WITH = /\b(?:with|w|mit|bei|con|en casa de|avec|chez|met|com)\b/;

/** `Parking lot / worries`: one of two names may be understood by itself. */
function senseOfHalf(text: string): HeadingSense | null {
  const halves = text.split(/\s+[/&+]\s+/u);
  if (halves.length !== 2) return null;
  const found = halves.map((half) => senseOfHeading(foldText(half)));
  return found.find((half) => half?.share === 1) ?? null;
}

/** `They are a values-led business, so look at these:` over a list */
function announcesValues(text: string, words: number): boolean {
  if (words > MAX_ANNOUNCING_WORDS || !/[:：]\s*$/u.test(text)) return false;
  const senses = wordsOf(foldText(text)).map(sensesOf);
  return senses.some((own) => own.includes('value')) && !senses.some((own) => own.includes('ask'));
}

/** `Northwind leadership principles` over headings of its own */
function endsInValues(text: string): boolean {
  const words = wordsOf(foldText(text));
  return words.length <= MAX_APART_WORDS && sensesOf(words.at(-1) ?? '').includes('value');
}

const MAX_ANNOUNCING_WORDS = 30;

/** `values off the letter` */
function isValuesFirst({ concept }: HeadingSense, text: string): boolean {
  const [first = '', second = ''] = foldText(text).split(' ');
  return concept === 'values' && [first, second].some((word) => sensesOf(word).includes('value'));
}

/** `from their about page:` over short lines: what they say of themselves. */
function namesSite(text: string): boolean {
  return /\b(?:their|them|ihrer|deren|su|sus|leur) .*\b(?:(?:page|site|website|webseite|seite|homepage|web|pagina)\s*:\s*$|(?:poster|wall|sign|leaflet|brochure|van|uniform|plakat|cartel|affiche|flyer)\b)/iu.test(
    text,
  );
}

function isShort(next: NoteBlock): boolean {
  return next.text.split(' ').length <= 5 && !/[?:]/.test(next.text);
}

const MIN_SHARE_VALUES = 0.5;

/** Words with a capital behind the first one, folded. */
function namesIn(text: string): ReadonlySet<string> {
  const names = [...text.matchAll(/(?<=\s)\p{Lu}\p{Ll}+/gu)].map(([name]) => foldText(name));
  // In `Questions They Will Ask` all words have capitals.
  return new Set(names.filter((name) => sensesOf(name).length === 0));
}

/** `Mock 2 – Sam, Tuesday`: what stands behind the dash says more about it. */
function beforeDash(text: string): string {
  const [before = text, behind] = text.split(/\s[-–—|]+\s/u);
  const told = behind !== undefined && isOnlyDate(before) ? behind : before;
  return told.replace(DATED, '').replace(NUMBERED_DAY, '');
}

/** `… 11/2` */
const NUMBERED_DAY = /\s+\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?$/u;

/** `…, Sunday`, `…, 3 May` */
const DATED =
  /,\s+(?:(?:last|on|am|el|le|letzten)\s+)?(?:\p{L}*(?:day|tag|woch|mittwoch|abend)|mon|tues?|wed|thu(?:rs)?|fri|sat|sun|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\d{1,2}(?:[./]\s?|\s|st|nd|rd|th)*\p{L}*\d*|\p{L}{3,9}\s\d{1,2})\.?$/iu;

/** How surely a line is a heading by its form; null where it is none. */
function standingOf(
  block: NoteBlock,
  text: string,
  wordCount: number,
  next: NoteBlock,
): keyof typeof SHARE | null {
  if (next.indent < block.indent && block.headingLevel === 0 && !/[:：]\s*$/u.test(text)) return null;
  const isCapitals = /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
  const hasChildren = next.indent > block.indent;
  if (block.headingLevel > 0 || block.isBold || isCapitals) return 'marked';
  if (/[:：]\s*$/u.test(text)) return 'marked';
  if (block.marker === 'bullet' || block.marker === 'check') return hasChildren ? 'apart' : null;
  if (block.marker === 'number') return hasChildren || block.indent === 0 ? 'apart' : null;
  if (hasChildren && wordCount <= MAX_APART_WORDS) return 'apart';
  const isAbove = next.blanksBefore === 0 || next.marker !== 'none';
  if (block.blanksBefore > 0 && isAbove && wordCount <= MAX_APART_WORDS) return 'apart';
  if (next.marker !== 'none' && wordCount <= MAX_APART_WORDS) return 'apart';
  return 'bare';
}

/** `IMPORTANT: …` inside an answer is what must be said. */
const URGENT = /^(?:unbedingt|wichtig|important|importante|importantissimo|key|must|ojo|attention|merken)$/;

const LABELS: ReadonlySet<Concept> = new Set<Concept>(['private', 'points', 'feedback', 'to-ask']);
const MAX_LABEL_WORDS = 5;

/**
 * What a label says of the rest of its line, where each of its words is understood; or null.
 *
 * @param isQuoted whether the rest is a quotation, as of what somebody said
 */
export function senseOfLabel(folded: string, wordCount: number, isQuoted: boolean): Concept | null {
  if (wordCount > MAX_LABEL_WORDS) return null;
  if (URGENT.test(folded)) return 'points';
  const found = senseOfHeading(folded);
  if (found?.share !== 1) return null;
  if (found.concept === 'mock' && isQuoted) return 'feedback';
  return LABELS.has(found.concept) ? found.concept : null;
}
