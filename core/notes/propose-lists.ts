import type { Draft } from './draft.ts';
import { foldText } from './fold-text.ts';
import type { Home, NoteLine, PlacedLine, Proposal } from './proposal.ts';

type Lists = Pick<
  Proposal,
  'lines' | 'questionsToAsk' | 'points' | 'private' | 'links' | 'toDos' | 'headings' | 'unplaced'
>;

/** Lists the lines by the home that they have. */
export function proposeLists(draft: Draft): Lists {
  const listed = (home: Home) => draft.lines.flatMap(({ i }) => itemsAt(draft, i, home));
  const points = draft.lines
    .filter(({ i }) => draft.questionOf[i] === null)
    .flatMap(({ i }) => itemsAt(draft, i, 'point'));
  return {
    lines: draft.lines.map(({ i }) => placedLine(draft, i)),
    questionsToAsk: once(listed('question-to-ask').map(unquoted)),
    points,
    private: listed('private'),
    links: listed('link'),
    toDos: listed('to-do'),
    headings: listed('heading'),
    unplaced: listed('unplaced'),
  };
}

/** What of one home stands on a line: the pieces of it, or the whole line. */
export function itemsAt(draft: Draft, i: number, home: Home): NoteLine[] {
  if (draft.homes[i] !== home) return [];
  const pieces = draft.pieces.filter((piece) => piece.i === i && piece.home === home);
  if (pieces.length === 0) return [noteLine(draft, i)];
  return pieces.map(({ text }) => ({ text, line: lineOf(draft, i) }));
}

/** A line with its number in the source. */
export function noteLine(draft: Draft, i: number): NoteLine {
  return { text: draft.texts[i] ?? '', line: lineOf(draft, i) };
}

/** The number of a line in the source. */
export function lineOf({ lines }: Draft, i: number): number {
  return lines[i]?.block.line ?? 1;
}

function placedLine(draft: Draft, i: number): PlacedLine {
  const of = draft.questionOf[i] ?? draft.storyOf[i] ?? null;
  const isItself = of === i;
  return {
    line: lineOf(draft, i),
    home: draft.homes[i] ?? 'unplaced',
    of: of === null || isItself ? null : lineOf(draft, of),
    isDoubtful: draft.isDoubtful[i] ?? false,
  };
}

/** Somebody's words in quotation marks, and nothing else. */
const QUOTED = /^["“„«]\s?([^"”“„«»]+?)\s?["”“»]$/u;

function unquoted({ text, line }: NoteLine): NoteLine {
  return { text: QUOTED.exec(text)?.[1] ?? text, line };
}

function once(lines: readonly NoteLine[]): NoteLine[] {
  const seen = new Set<string>();
  return lines.filter(({ text }) => {
    const folded = foldText(text);
    if (seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
}
