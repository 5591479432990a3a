import type { Draft } from './draft.ts';
import { foldText, wordsOf } from './fold-text.ts';
import { splitGloss, splitList } from './place-value.ts';
import type { ProposedValue } from './proposal.ts';

/** A longer name is a sentence; we chose it. */
const MAX_TAG_WORDS = 6;

const TRAILING = /[([]([^()[\]]{3,60})[)\]]\s*[.!]?$/u;
const WHOLE = /^(?:→|->|=>|🏷️?|#|values?:|tags?:)?\s*[([]?([^()[\]]{3,80}?)[)\]]?\s*$/u;
const ARTICLE = /^(?:the|a|la|el|los|las|le|les|l|die|der|das|il|lo|gli|o|os|as|de|het) /;

/**
 * Finds values that no heading names: what stands in a list above the questions, and again under an answer to say
 * what that shows.
 */
export function findRecurringValues(draft: Draft): ProposedValue[] {
  const { tags, first } = tagsUnderAnswers(draft);
  if (tags.size === 0) return [];
  for (const line of draft.lines.slice(0, first)) {
    if (draft.homes[line.i] === 'question') continue;
    const names = namesInSentence(line.text);
    if (names.filter((name) => tags.has(keyOf(name))).length >= Math.min(2, names.length - 1)) {
      if (names.length > 1) return names.map((name) => ({ name, gloss: '', line: line.block.line }));
    }
  }
  return listAbove(draft, tags, first);
}

function keyOf(name: string): string {
  return foldText(name).replace(ARTICLE, '');
}

/** Short words in brackets at the end of an answer, or alone on a line of it. */
function tagsUnderAnswers({ lines, homes, questionOf }: Draft): { tags: Set<string>; first: number } {
  const tags = new Set<string>();
  let first = lines.length;
  for (const { i, text, block } of lines) {
    const isAnswer = questionOf[i] !== null && ['answer', 'part', 'tag', 'heading'].includes(homes[i] ?? '');
    if (!isAnswer) continue;
    const bracketed = TRAILING.exec(text)?.[1] ?? '';
    const isMarked = block.picture === '🏷' || /^(?:→|->|=>|#|\(|\[)/.test(text);
    const whole = isMarked ? (WHOLE.exec(text)?.[1] ?? '') : '';
    for (const name of [bracketed, whole].flatMap((found) => found.split(/[,;+/]|\s(?:and|und|y|et)\s/u))) {
      if (wordsOf(foldText(name)).length <= MAX_TAG_WORDS && /\p{L}{3}/u.test(name)) {
        tags.add(keyOf(name));
        first = Math.min(first, i);
      }
    }
  }
  return { tags, first };
}

/** `they care about plain words, finishing things and evidence` */
function namesInSentence(text: string): string[] {
  const sentences = text.split(/[.!?]\s+/u);
  for (const sentence of sentences) {
    const after = sentence.slice(sentence.lastIndexOf(':') + 1);
    const items = splitList(after.replace(/\s[-–—]{2,3}\s/gu, ', ').replace(/[«»"“”]/gu, '')) ?? [];
    if (items.length > 2)
      return items.map((item, i) => (i === 0 ? lastWords(item) : item.replace(/^(?:and|und|y|et) /u, '')));
    const loose = after
      .replace(/[«»"“”]/gu, '')
      .split(/,|\s(?:and|und|y|et)\s/u)
      .map((item) => item.trim())
      .filter((item) => item !== '');
    const areShort = loose.slice(1).every((item) => wordsOf(foldText(item)).length <= MAX_TAG_WORDS);
    if (loose.length > 2 && areShort) return loose.map((item, i) => bare(i === 0 ? lastWords(item) : item));
  }
  return [];
}

function bare(item: string): string {
  return item.replace(/^(?:la|el|los|las|the|die|der|das|le|les)\s+/iu, '');
}

/** The first name of a list stands behind the words that lead to it. */
function lastWords(item: string): string {
  const [, after] =
    /\b(?:about|are|is|for|value|say|on|son|importan|sind|sont|wichtig)\s+(.+)$/iu.exec(item) ?? [];
  return bare(after ?? item.split(/\s+/).slice(-2).join(' '));
}

/** The lines of one form that stand together, when one of them at least is a tag later. */
function listAbove({ lines, homes }: Draft, tags: ReadonlySet<string>, first: number): ProposedValue[] {
  const named = lines.slice(0, first).map((line) => ({ line, ...nameOf(line) }));
  const at = named.findIndex(({ name, line }) => isFree(homes[line.i]) && tags.has(keyOf(name)));
  if (at < 0) return [];
  const isAlike = (i: number) => {
    const [one, other] = [named[i]?.line, named[at]?.line];
    return (
      one !== undefined &&
      other !== undefined &&
      one.text !== '' &&
      !one.isHeading &&
      isFree(homes[one.i]) &&
      one.block.marker === other.block.marker &&
      one.block.indent === other.block.indent
    );
  };
  let from = at;
  while (isAlike(from - 1)) from -= 1;
  let to = at;
  while (isAlike(to + 1)) to += 1;
  return named
    .slice(from, to + 1)
    .filter(({ name }) => wordsOf(foldText(name)).length <= MAX_TAG_WORDS)
    .map(({ name, gloss, line }) => ({ name, gloss, line: line.block.line }));
}

function isFree(home: string | undefined): boolean {
  return home === 'unplaced' || home === 'answer' || home === 'point';
}

/** `Candour. Tell us before we find out.` and `*candour* to the last` name a value too. */
function nameOf(line: Draft['lines'][number]): { name: string; gloss: string } {
  const split = splitGloss(line);
  if (split.gloss !== '') return split;
  const [, name = '', gloss = ''] = /^([^.!(]{3,40})(?:[.!]\s+|\s*\()(.+?)\)?$/u.exec(line.text) ?? [];
  return name === '' ? split : { name: name.trim(), gloss };
}
