import { foldText, wordsOf } from './fold-text.ts';
import type { Concept } from './lexicon.ts';
import { BRACKETED } from './name-line.ts';
import type { NoteBlock } from './note-block.ts';
import { RANK, type NoteLine } from './note-line.ts';
import type { Label } from './read-label.ts';

/** Longer lines are no headings, but for Markdown's own; we chose both. */
const MAX_HEADING_WORDS = 11;
const MAX_BOLD_WORDS = 22;

/** A line before its place in the outline is known. */
export type Unranked = Omit<NoteLine, 'isHeading' | 'rank'>;

/** The rank of a line that is a heading, or null. */
export function headingRank(
  { block, text, wordCount, concept, label, isPrivate }: Unranked,
  next: NoteBlock | undefined,
): number | null {
  if (block.headingLevel > 0) return block.headingLevel;
  const isAnnouncing = concept === 'values' && /[:：]\s*$/u.test(text);
  const bareCount = BRACKETED.test(text) ? wordsOf(foldText(text.replace(BRACKETED, ''))).length : wordCount;
  if (text === '' || (!isAnnouncing && bareCount > (block.isBold ? MAX_BOLD_WORDS : MAX_HEADING_WORDS)))
    return null;
  if (block.marker === 'bullet' || block.marker === 'check')
    return listHeadingRank(block, label, concept, next);
  if (isCapitals(text)) return RANK.capitals;
  if (block.isBold) return RANK.bold;
  const isLabel = label !== null && label.rest === '';
  if (/^[IVX]+$/.test(block.number)) return RANK.capitals;
  if (/^[A-Z]$/.test(block.number) && (isLabel || label === null)) return RANK.capitals;
  const isNamed =
    concept !== null &&
    // `floor 29 500, don't say it` is private itself, and stands over nothing.
    !(isPrivate && /\d/.test(text)) &&
    !(wordCount > 3 ? /(?:[!;,]|[^\d]\.)$/ : /(?:[;,]|[^\d]\.)$/).test(text) &&
    !isOrderLike(text, wordCount, block);
  const isAbove = block.indent === 0 || (next !== undefined && next.indent > block.indent);
  if (block.marker === 'number')
    return isLabel || (isNamed && isAbove && !isListed(block, next)) ? RANK.weak : null;
  return isLabel || isNamed || (isDecorated(text) && !isPrivate)
    ? RANK.weak + Math.min(block.indent, 12) / 20
    : null;
}

/** `a)` with `b)` just below it is an item among others. */
function isListed({ number, indent }: NoteBlock, next: NoteBlock | undefined): boolean {
  return (
    /^[a-h]$/.test(number) &&
    next?.marker === 'number' &&
    next.indent === indent &&
    /^[a-h]$/.test(next.number)
  );
}

const ORDER_LIKE =
  /^(?:dont(?! forget)|do not(?! forget)|never|avoid|mention|bring|say|ask|remember|stop|nicht|nie|ne|no|not|pas|keep|erwahnen|sagen|parler|decir) /;

/** `dont say um` is a thing not to say, `things not to say` is what stands over some. */
function isOrderLike(text: string, wordCount: number, { indent, isQuoted }: NoteBlock): boolean {
  const folded = foldText(text);
  const isUnsaid =
    /(?: up| say| saying| mentioning| mention| tell| raise| share| erwahnen| sagen| ansprechen| decir| mencionar| dire| tema| asunto| sujet| thema| about| sobre| uber| (?:on|for) (?:\w+ )?(?:table|room|them|ears|panel|interview|public|record))$/.test(
      folded,
    );
  return (wordCount > 3 || indent > 0 || isQuoted) && ORDER_LIKE.test(folded) && !(isUnsaid && indent === 0);
}

function listHeadingRank(
  block: NoteBlock,
  label: Label | null,
  concept: Concept | null,
  next: NoteBlock | undefined,
): number | null {
  const isApart = block.blanksBefore > 0 && next?.blanksBefore === 0 && next.marker !== block.marker;
  const hasChildren = next !== undefined && (next.indent > block.indent || isApart);
  const isHeading = (label !== null && label.rest === '') || (concept !== null && hasChildren);
  return isHeading ? plainRank(block) : null;
}

/** The rank of a line that is no heading. */
export function plainRank({ marker, indent, headingLevel }: NoteBlock): number {
  if (headingLevel > 0) return headingLevel;
  return (marker === 'none' ? RANK.plain : RANK.list) + Math.min(indent, 40) / 4;
}

/** `TO DOs` */
const PLURAL = /(?<=\p{Lu})s\b/gu;

/** `STRENGTHS (no prep)` is in capitals too. */
function isCapitals(text: string): boolean {
  const bare = text.replace(BRACKETED, '').replace(PLURAL, '');
  return /\p{Lu}{3}/u.test(bare) && !/\p{Ll}/u.test(bare) && bare.split(' ').length <= 8;
}

function isDecorated(text: string): boolean {
  return /^(?:[=*~_\-–—#<>]{2,}|\[).+(?:[=*~_\-–—#<>]{2,}|\])$/u.test(text);
}
