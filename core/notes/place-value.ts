import { put, topFrame, type Draft } from './draft.ts';
import { foldText, wordsOf } from './fold-text.ts';
import type { NoteLine } from './note-line.ts';

/** A value's name and what is meant by it. */
export type NamedValue = { readonly name: string; readonly gloss: string };

/** A longer name is a sentence; we chose these. */
const MAX_NAME_WORDS = 9;
const MAX_LISTED_WORDS = 5;
const MAX_NAMED_WORDS = 6;

const GLOSS = /^(.{2,60}?)(?:\s*[:：]\s+|\s+[-–—=]+>?\s+|\s*\|\s*|\s*→\s*)(.+)$/u;
/** `#two-way-doors what can be undone` */
const HASHTAG = /^#([\p{L}\d-]{2,40})\s+(?:[-–—:]+\s+)?(\S.*)$/u;
/** `Be honest. Even when it hurts.` */
const SENTENCES = /^([^.!?]{3,40})[.!]\s+(\p{Lu}.+)$/u;
const BRACKET_GLOSS = /^([^()]{2,50}?)\s*\(([^()]{12,})\)\s*\.?$/u;
const BETWEEN = /\s*[,;|•·]\s*|\s+\/\s+|\s+[-–—]{1,3}\s+/u;
const LAST = /^(?:and|und|y|e|et|en|&)\s+/iu;

/** What stands behind the last name of a list and is no part of it. */
const IN_ORDER =
  /,?\s+(?:in (?:that|this) order|in dieser reihenfolge|(?:en|por) (?:ese|este) orden|dans cet ordre|(?:and so on|etc|usw|und so weiter|y tal|y eso|or (?:something|whatever|similar)|oder so))\.?$/iu;

/** The values that a line lists, or null when it is no list. */
export function splitList(text: string, maxWords = MAX_LISTED_WORDS): string[] | null {
  const items = text
    .replace(/[.。]\s*$/u, '')
    .replace(IN_ORDER, '')
    .split(BETWEEN)
    .map((item) => item.replace(LAST, '').replace(/^#/u, '').trim())
    .filter((item) => item !== '');
  const last = items.at(-1) ?? '';
  const pair = items.length > 1 ? last.split(/\s+(?:and|und|y|et|&)\s+/iu) : [last];
  const all =
    pair.length === 2 && items.length > 1 && !/\s&\s/u.test(last) ? [...items.slice(0, -1), ...pair] : items;
  const areShort = all.every((item) => wordsOf(foldText(item)).length <= maxWords);
  return all.length > 1 && areShort ? all : null;
}

/** Splits a value from its gloss. */
export function splitGloss({ block, text }: NoteLine): NamedValue {
  if (block.boldLead !== '') {
    const name = tidyName(block.boldLead);
    return {
      name,
      gloss: text
        .slice(block.boldLead.length)
        .replace(/^[\s:：\-–—.=→|(]+/u, '')
        .replace(/\)$/u, ''),
    };
  }
  const [, name = text, gloss = ''] =
    HASHTAG.exec(text) ?? GLOSS.exec(text) ?? SENTENCES.exec(text) ?? BRACKET_GLOSS.exec(text) ?? [];
  return { name: tidyName(name), gloss };
}

function tidyName(name: string): string {
  return name.replace(/^[#["'“”„«»\s]+|[\s\]"'“”«»:：.]+$/gu, '');
}

/** Reads a line of a list of values; gives back false for a line that is none. */
export function placeValueLine(draft: Draft, line: NoteLine): boolean {
  const { block, text, wordCount } = line;
  if (isSource(draft, line)) {
    put(draft, line, 'heading');
    return true;
  }
  const isRow = (text.match(/\s[|•·]\s/gu) ?? []).length > 1;
  const list = block.boldLead === '' && (isRow || !GLOSS.test(text)) ? splitList(text) : null;
  const hasNamed = (draft.values.at(-1)?.i ?? -1) > topFrame(draft).i;
  // `Neighbours, not users` is one value; three or more names are a list.
  if (list && (list.length > 2 || /[;|•·]/u.test(text)) && (isRow || !hasNamed)) {
    addNames(draft, line, list);
    return true;
  }
  const { name, gloss } = splitGloss(line);
  const nameWords = wordsOf(foldText(name)).length;
  const last = draft.values.at(-1);
  const isGloss =
    last !== undefined &&
    (isBelowHeading(draft, line, last.i) || (gloss === '' && isGlossOf(draft, line, last.i)));
  if (isGloss) {
    last.gloss = last.gloss === '' ? text : `${last.gloss} ${text}`;
    put(draft, line, 'value');
    return true;
  }
  if (nameWords > (gloss === '' ? MAX_NAME_WORDS : MAX_NAMED_WORDS) || wordCount === 0) return false;
  if (block.marker === 'none' && gloss === '' && !line.isHeading && /[.!]$/.test(text) && nameWords > 6)
    return false;
  addValues(draft, line, [{ name, gloss }]);
  return true;
}

/** `from the handbook` just below the heading, over a list, is none of its items. */
function isSource(draft: Draft, { block, i, text }: NoteLine): boolean {
  const next = draft.lines[i + 1]?.block;
  const isFirst = topFrame(draft).count === 1 && block.marker === 'none' && !block.isBold;
  return (
    isFirst &&
    /^\p{Ll}/u.test(text) &&
    next !== undefined &&
    next.marker !== 'none' &&
    next.blanksBefore === 0
  );
}

/** Under a value that is a heading, all that stands up to the next one says what is meant by it. */
function isBelowHeading({ lines }: Draft, { block }: NoteLine, value: number): boolean {
  return (lines[value]?.block.headingLevel ?? 0) > 0 && block.headingLevel === 0 && block.marker === 'none';
}

/** A sentence below a bare value, further in or longer than values are, says what is meant by it. */
function isGlossOf(draft: Draft, { block, wordCount, i, isHeading }: NoteLine, value: number): boolean {
  const above = draft.lines[value]?.block;
  if (above === undefined || isHeading || draft.lines.slice(value + 1, i).some(({ text }) => text === ''))
    return false;
  const isDeeper =
    block.indent > above.indent || (above.marker === 'none' && block.marker === 'bullet' && above.isBold);
  const isUnderHeading =
    above.headingLevel > 0 || (above.isBold && !(block.isBold && block.marker === above.marker));
  return (
    isDeeper ||
    isUnderHeading ||
    isLower(draft, i, value) ||
    (block.marker === 'none' && wordCount > MAX_NAME_WORDS && value === i - 1)
  );
}

/** Below `Local first` both `the archive, the market` and what has no capital say more about it. */
function isLower({ lines }: Draft, i: number, value: number): boolean {
  const [above, own] = [lines[value], lines[i]];
  if (above === undefined || own === undefined || value !== i - 1) return false;
  if (above.block.marker !== own.block.marker || above.block.marker !== 'none') return false;
  const begins = (text: string, letter: RegExp) => letter.test(text);
  const isList = (splitList(own.text)?.length ?? 0) > 2;
  return isList || (begins(above.text, /^\p{Lu}/u) && begins(own.text, /^\p{Ll}/u));
}

/** Notes values of one line, which stand under a question or not. */
export function addValues(draft: Draft, line: NoteLine, values: readonly NamedValue[]): void {
  const question = draft.question?.i ?? null;
  for (const { name, gloss } of values) {
    if (!/\p{L}/u.test(name)) continue;
    draft.values.push({ i: line.i, name: tidyName(name), gloss, question });
    draft.valueNames.add(foldText(tidyName(name)));
  }
  put(draft, line, 'value');
  if (question !== null) draft.questionOf[line.i] = question;
}

/** Notes values of one line of which only the names are told. */
export function addNames(draft: Draft, line: NoteLine, names: readonly string[]): void {
  addValues(
    draft,
    line,
    names.map((name) => ({ name, gloss: '' })),
  );
}
