import { put, putPieces, type Draft } from './draft.ts';
import { foldText, wordsOf } from './fold-text.ts';
import type { NoteLine } from './note-line.ts';
import { asksThem, countedPoint, ownQuestion } from './pieces.ts';
import { sentencesOf } from './sentences.ts';

/** Homes whose lines may hold several things. */
export type ListedHome = 'question-to-ask' | 'point' | 'private' | 'feedback';

/** What is said in one or two sentences is one thing; two questions are two. We chose both. */
const MIN_SENTENCES = 3;
const MIN_ASKED = 2;
const MIN_WORDS = 4;

/** Gives a line its home, and lists by itself each of the things that a plain paragraph holds. */
export function putItems(draft: Draft, line: NoteLine, home: ListedHome, text: string): void {
  const sentences = line.block.marker === 'none' ? sentencesOf(text, draft.matcher) : [text];
  const items = itemsOf(draft, home, sentences);
  if (items === null) put(draft, line, home, text);
  else putPieces(draft, line, home, items);
}

/** The things that sentences say, or null where they are one. */
export function itemsOf(
  draft: Draft,
  home: ListedHome,
  sentences: readonly string[],
): readonly string[] | null {
  return home === 'question-to-ask' ? asked(draft, sentences) : told(home, sentences);
}

function asked({ matcher }: Draft, sentences: readonly string[]): readonly string[] | null {
  const found = sentences.filter((sentence) => asksThem(sentence, matcher)).map(ownQuestion);
  return found.length >= MIN_ASKED && found.every(isWhole) ? found : null;
}

function told(home: ListedHome, sentences: readonly string[]): readonly string[] | null {
  const found = sentences.filter(isWhole);
  if (found.length < MIN_SENTENCES) return null;
  return home === 'point' ? found.map(countedPoint) : found;
}

function isWhole(sentence: string): boolean {
  return wordsOf(foldText(sentence)).length >= MIN_WORDS;
}
