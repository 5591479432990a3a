import { foldText, wordsOf } from './fold-text.ts';
import type { NoteBlock } from './note-block.ts';

/** Where the lines of an earlier version are in a later one. */
export type FollowedLines = {
  /** From a line of the earlier version to its line in the later one; those that are gone are left out. */
  readonly lines: ReadonlyMap<number, number>;
  /** Lines of the later version whose words are others than they were. */
  readonly changed: ReadonlySet<number>;
};

/** From this share of common words on, a line that stands where another stood is that line reworded; we chose it. */
const SAME_FROM = 0.5;

/** So many lines on from where a reworded line would stand are looked at. */
const LOOK_AHEAD = 8;

/**
 * Finds the lines of one version of a document in the next: those of the same words wherever they went, then those that
 * were reworded where they stand.
 */
export function followLines(before: readonly NoteBlock[], after: readonly NoteBlock[]): FollowedLines {
  const found = followSameWords(before, after);
  const changed = followReworded(before, after, found);
  const lineAt = (blocks: readonly NoteBlock[], i: number) => blocks[i]?.line ?? 0;
  return {
    lines: new Map([...found].map(([from, to]) => [lineAt(before, from), lineAt(after, to)])),
    changed: new Set(changed.map((to) => lineAt(after, to))),
  };
}

/** Moves the lines that something names; what names a line that is gone is left out. */
export function moveLines<Named extends { readonly line: number }>(
  named: readonly Named[],
  { lines }: FollowedLines,
): Named[] {
  return named.flatMap((one) => {
    const line = lines.get(one.line);
    return line === undefined ? [] : [{ ...one, line }];
  });
}

/** By indices. Lines that occur several times are told apart by the line before, then by their order. */
function followSameWords(before: readonly NoteBlock[], after: readonly NoteBlock[]): Map<number, number> {
  const places = placesByKey(after, ({ text }) => foldText(text));
  const found = new Map<number, number>();
  const taken = new Set<number>();
  const follow = (i: number, candidates: readonly number[]) => {
    const to = candidates.find((candidate) => !taken.has(candidate));
    if (found.has(i) || to === undefined) return;
    found.set(i, to);
    taken.add(to);
  };
  const candidatesOf = (i: number) => places.get(foldText(before[i]?.text ?? '')) ?? [];
  const isAlone = (i: number) => candidatesOf(i).length === 1;
  const followsOn = (i: number) => candidatesOf(i).filter((to) => to > 0 && found.get(i - 1) === to - 1);

  const indices = before.map((_, i) => i);
  for (const i of indices.filter(isAlone)) follow(i, candidatesOf(i));
  for (const i of indices) follow(i, followsOn(i));
  for (const i of indices) follow(i, candidatesOf(i));
  return found;
}

/** Adds the reworded lines to what was found; gives their indices in the later version. */
function followReworded(
  before: readonly NoteBlock[],
  after: readonly NoteBlock[],
  found: Map<number, number>,
): number[] {
  const taken = new Set(found.values());
  const changed: number[] = [];
  let next = 0;
  for (const [i, block] of before.entries()) {
    const known = found.get(i);
    if (known !== undefined) {
      next = known + 1;
      continue;
    }
    const near = after.slice(next, next + LOOK_AHEAD).map((_, ahead) => next + ahead);
    const to = near.find((j) => !taken.has(j) && isReworded(block.text, after[j]?.text ?? ''));
    if (to === undefined) continue;
    found.set(i, to);
    taken.add(to);
    changed.push(to);
    next = to + 1;
  }
  return changed;
}

function isReworded(one: string, other: string): boolean {
  const [words, others] = [new Set(wordsOf(foldText(one))), new Set(wordsOf(foldText(other)))];
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared > 0 && shared / Math.max(words.size, others.size) >= SAME_FROM;
}

function placesByKey(
  blocks: readonly NoteBlock[],
  keyOf: (block: NoteBlock) => string,
): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [i, block] of blocks.entries()) {
    const key = keyOf(block);
    const of = places.get(key);
    if (of === undefined) places.set(key, [i]);
    else of.push(i);
  }
  return places;
}
