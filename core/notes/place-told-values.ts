import { topFrame, type Draft, type Mode } from './draft.ts';
import { foldText, wordsOf } from './fold-text.ts';
import { MODES_OF_FACTS } from './modes-of-facts.ts';
import type { NoteLine } from './note-line.ts';
import { partNamed } from './part-named.ts';
import { addNames, splitList } from './place-value.ts';
import { sensesOf } from './senses.ts';
import { spellsWord } from './acrostic.ts';
import { sentencesOf } from './sentences.ts';
import { valuesInSentences } from './values-in-sentence.ts';

/** Sections in which a line may tell of values on its own. */
const OPEN: ReadonlySet<Mode> = new Set<Mode>([...MODES_OF_FACTS, 'questions', 'values', 'links']);

/** `their website says care / courage / candour`: three names or more are values. */
export function placeToldValues(draft: Draft, line: NoteLine): boolean {
  if (!OPEN.has(topFrame(draft).mode)) return false;
  const names = (DIVIDED.test(line.text) ? listed(draft, line) : undefined) ?? inSentences(draft, line);
  if (names === undefined) return false;
  addNames(draft, line, names);
  return true;
}

/** Nothing is listed without one of these, and half of all lines have none. */
const DIVIDED = /[,;|•·/.!]|\s[-–—]/u;

/** Names behind what says that they are values, or as short sentences. */
function listed(draft: Draft, line: NoteLine): readonly string[] | undefined {
  const told = [
    draft.question === null ? afterStart(draft, line) : null,
    afterLabel(line),
    afterAre(line),
    withinQuotes(line),
  ];
  const lists = told.map((text) => (text === null ? [] : (splitList(tidy(text)) ?? [])));
  return lists.find(({ length }) => length > 2) ?? spelled(draft, line) ?? shortSentences(draft, line);
}

/** `They use THRIVE: Teamwork, Honesty, Respect, …` */
function spelled({ matcher }: Draft, { text }: NoteLine): readonly string[] | undefined {
  if (!CAPITALS.test(text)) return undefined;
  const [, lead = '', rest = ''] = /^(.{3,60}?)\s*[:=(–—]\s*(.+)$/u.exec(text) ?? [];
  if (!CAPITALS.test(lead)) return undefined;
  const names = splitList(tidy(rest)) ?? [];
  const areParts = names.some((name) => partNamed(name, matcher) !== null);
  return !areParts && spellsWord(lead, names) ? names : undefined;
}

const CAPITALS = /\p{Lu}{3}/u;

/** `The report, the "compass": Dependable. Neighbourly. Plain-spoken. Then …`: three names or more, each a sentence by itself. */
function shortSentences(
  { question, matcher }: Draft,
  { text, label }: NoteLine,
): readonly string[] | undefined {
  if (question !== null || (label !== null && (label.concept !== null || label.topic !== null)))
    return undefined;
  const [, lead = '', rest = ''] = /^(.{3,70}?):\s*(.+)$/u.exec(text) ?? [];
  if (rest === '' || NOT_OF_VALUES.test(foldText(lead))) return undefined;
  const sentences = sentencesOf(rest, matcher);
  const end = sentences.findIndex((sentence) => !/^\p{Lu}[\p{L}-]+(?: [\p{L}-]+)?\.$/u.test(sentence));
  const names = (end < 0 ? sentences : sentences.slice(0, end)).map((sentence) =>
    sentence.replace(/\.$/, ''),
  );
  return names.length >= MIN_SENTENCES ? names : undefined;
}

const MIN_SENTENCES = 3;
/** Who sits there, and what one takes along. */
const NOT_OF_VALUES =
  /\b(?:panel|team|people|interviewers?|names?|bring|pack|take|buy|wear|jury|gremium|dabei|mitnehmen|tribunal|llevar|apporter|apps?|tools?|stack|languages?|skills?|sites?|products?)\b/;

/** In a paragraph, outside of an answer. */
function inSentences({ question, matcher }: Draft, { text, block }: NoteLine): readonly string[] | undefined {
  if (question !== null && block.blanksBefore === 0) return undefined;
  const names = valuesInSentences(text, matcher);
  return names.length > 0 ? names : undefined;
}

/** `"care, courage and candour". He kept saying care` */
const QUOTED_FIRST = /^["“„«]\s?([^"”“»]{8,90})\s?["”“»]/u;

function tidy(written: string): string {
  const told = QUOTED_FIRST.exec(written.trim())?.[1] ?? written;
  const sentences = told.split(/[.!]\s+|[.!]$/u).filter((sentence) => sentence !== '');
  const areNames =
    sentences.length > 2 && sentences.every((sentence) => sentence.split(' ').length <= MAX_NAME_WORDS);
  if (areNames) return sentences.join(' / ');
  return told.replace(/^[:=\s–-]+|\s*\([^()]*\)\s*$/gu, '').replace(/(?<=\p{L}{3})[.!]\s.*$/u, '');
}

function afterStart({ matcher }: Draft, { folded, text }: NoteLine): string | null {
  const start = matcher.valueStart.exec(folded)?.[0] ?? '';
  if (start === '') return null;
  const told = withoutWords(text, wordsOf(start.trim()).length);
  return told.slice(told.lastIndexOf(':') + 1);
}

/** A text behind so many of its first words; `l'affiche` is two. */
function withoutWords(text: string, count: number): string {
  const tokens = text.split(/\s+/);
  let words = 0;
  const at = tokens.findIndex((token) => (words += wordsOf(foldText(token)).length) > count);
  return at < 0 ? '' : tokens.slice(at).join(' ');
}

/** `Werte laut Aushang: …` */
function afterLabel({ label, text }: NoteLine): string | null {
  if (label !== null && label.rest !== '')
    return namesValues(label.folded) || boasts(label.folded) ? label.rest : null;
  const [, lead = '', rest = ''] = /^(.{4,50}?):\s*(.+)$/u.exec(text) ?? [];
  return namesValues(foldText(lead)) ? rest : null;
}

/** `they are proud of "dignity, warmth, honesty"` */
function withinQuotes({ text, folded }: NoteLine): string | null {
  if (!QUOTE.test(text)) return null;
  const [, quoted = ''] = /["“„«]\s?([^"”“»]{8,80})\s?["”“»]/u.exec(text) ?? [];
  const senses = wordsOf(folded).slice(0, MAX_LEADING_WORDS).map(sensesOf);
  const isOfThem = senses.some(
    (own) => own.includes('they') || own.includes('them') || own.includes('value'),
  );
  return isOfThem && quoted.includes(',') ? quoted : null;
}

/** `Repair first. Leave no trace. Outdoors for all.` are three names; longer ones are sentences. */
const MAX_NAME_WORDS = 4;
const QUOTE = /["“„«]/u;
const MAX_LEADING_WORDS = 5;

/** `their values are craft, kindness, pace` */
function afterAre({ text }: NoteLine): string | null {
  const [, lead = '', rest = ''] =
    /^(.{4,70}?)\s(?:are|=|sind|son|sont|sono|zijn|s[ãa]o)\s+(.+)$/iu.exec(text) ?? [];
  return namesValues(foldText(lead)) ? rest : null;
}

/** `At Lumen we live by` */
const LIVED =
  /^(?:the )?(?!by|on|no|hard|best|long|right|wrong|other|one|only|all|half|either|any|same|my)\w{3,} way$|\b(?:we|they|who|all|everyone|team|company) (?:all )?(?:live by|stand for|swear by|are guided by|believe in)$|\b(?:wofur (?:wir|sie) stehen|wir stehen fur|nos guian?|nous guident)$/;

function namesValues(folded: string): boolean {
  if (LIVED.test(folded)) return true;
  const senses = wordsOf(folded).map(sensesOf);
  const has = (sense: 'value' | 'believe' | 'they' | 'them') => senses.some((own) => own.includes(sense));
  return has('value') || (has('believe') && (has('they') || has('them')));
}

/** `die werben mit: pünktlich / ehrlich / sicher` */
function boasts(folded: string): boolean {
  const words = wordsOf(folded);
  const isSite = words.some((word) => SITE.test(word));
  return (
    words.length <= MAX_BOASTING_WORDS && (isSite || words.some((word) => sensesOf(word).includes('believe')))
  );
}

const MAX_BOASTING_WORDS = 7;
const SITE =
  /^(?:web|website|webseite|seite|homepage|page|pagina|site|poster|plakat|cartel|affiche|wall|wand|mur|folleto|brochure|leaflet|prospekt|broschure|flyer|depliant|plaquette|mug|tasse|lanyard|sign|schild|entrance|eingang|entrada|entree)$/;
