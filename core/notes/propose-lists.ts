import type { Draft } from './draft.ts';
import { foldText } from './fold-text.ts';
import type { Home, NoteLine, PlacedLine, Proposal } from './proposal.ts';

type Lists = Pick<
  Proposal,
  'lines' | 'questionsToAsk' | 'points' | 'private' | 'links' | 'toDos' | 'headings' | 'unplaced'
>;

/** Lists the lines by the home that they have. */
export function proposeLists(draft: Draft): Lists {
  const listed = (home: Home) =>
    draft.lines.filter(({ i }) => draft.homes[i] === home).map(({ i }) => noteLine(draft, i));
  const points = draft.lines
    .filter(({ i }) => draft.homes[i] === 'point' && draft.questionOf[i] === null)
    .map(({ i }) => noteLine(draft, i));
  return {
    lines: draft.lines.map(({ i }) => placedLine(draft, i)),
    questionsToAsk: once(listed('question-to-ask')),
    points,
    private: listed('private'),
    links: listed('link'),
    toDos: listed('to-do'),
    headings: listed('heading'),
    unplaced: listed('unplaced'),
  };
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

function once(lines: readonly NoteLine[]): NoteLine[] {
  const seen = new Set<string>();
  return lines.filter(({ text }) => {
    const folded = foldText(text);
    if (seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
}
