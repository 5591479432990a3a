import type { Draft, DraftPart, PartName } from './draft.ts';
import type { LineRange } from './proposal.ts';
import { lineOf } from './propose-lists.ts';

/** The lines of one part among some: from its mark to the line before the next mark, or null. */
export function partLines(draft: Draft, marked: readonly DraftPart[], name: PartName): LineRange | null {
  const first = marked.find((part) => part.name === name);
  if (first === undefined || isEmptyPart(draft, first)) return null;
  const next = marked.find((part) => part.i > first.i && part.name !== name);
  const limit = next?.i ?? draft.lines.length;
  let last = first.i;
  while (last + 1 < limit && belongs(draft, first, last + 1)) last += 1;
  const isHeading = first.isEmpty && draft.lines[first.i]?.label === null;
  return [lineOf(draft, first.i + (isHeading ? 1 : 0)), lineOf(draft, last)];
}

/** A part goes on in lines that stand further in, or that are its story's and have no other home. */
function belongs(draft: Draft, mark: DraftPart, line: number): boolean {
  const { i, story } = mark;
  const part = draft.lines[i];
  const other = draft.lines[line];
  if (part === undefined || other === undefined) return false;
  const isOfStory = draft.storyOf[line] === story && !draft.parts.some((other) => other.i === line);
  const isPointer = /^(?:answers|answers-which)$/.test(other.label?.concept ?? other.label?.folded ?? '');
  const isText = !isPointer && (draft.homes[line] === 'part' || draft.homes[line] === 'answer');
  const isDeeper = other.block.indent > part.block.indent || mark.isEmpty;
  return (
    isOfStory && isText && (isDeeper || (other.block.marker === 'none' && other.block.blanksBefore === 0))
  );
}

/** `Result:` with nothing after it and nothing below. */
export function isEmptyPart({ lines, storyOf, homes, parts }: Draft, { i, isEmpty }: DraftPart): boolean {
  if (!isEmpty) return false;
  const line = lines[i];
  const next = lines[i + 1];
  if (line === undefined || next === undefined || parts.some((part) => part.i === i + 1)) return true;
  const goesOn = storyOf[i + 1] === storyOf[i] || next.block.indent > line.block.indent;
  return !goesOn || !['part', 'answer', 'point'].includes(homes[i + 1] ?? '');
}
