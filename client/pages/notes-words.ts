import type { NotesView } from '../../core/notes/notes-view.ts';
import { HOME_WORDS } from '../components/home-words.ts';
import { formatCount } from '../format.ts';

/** How the lines were placed: `All 83 lines placed or shown: 78 placed, 2 doubtful, 3 not placed.` */
export function sayPlaces({ proposal: { lines } }: NotesView): string {
  const unplaced = lines.filter(({ home }) => home === 'unplaced').length;
  const doubtful = lines.filter(({ home, isDoubtful }) => isDoubtful && home !== 'unplaced').length;
  const placed = lines.length - unplaced - doubtful;
  return `All ${formatCount(lines.length, 'line')} placed or shown: ${placed} placed, ${doubtful} doubtful, ${unplaced} not placed.`;
}

/** How many lines are to be looked at first. */
export function countDoubtful({ proposal: { lines } }: NotesView): number {
  return lines.filter(({ isDoubtful }) => isDoubtful).length;
}

/** What a correction changed, for who cannot see it: the line itself, and the others that followed it. */
export function sayChange(before: NotesView, after: NotesView, line: number): string {
  const homes = new Map(before.proposal.lines.map((placed) => [placed.line, placed]));
  const moved = after.proposal.lines.filter((placed) => {
    const was = homes.get(placed.line);
    return placed.line !== line && (was?.home !== placed.home || was.of !== placed.of);
  });
  const now = after.proposal.lines.find((placed) => placed.line === line);
  const word = HOME_WORDS[now?.home ?? 'unplaced'].word.toLowerCase();
  const others = moved.length === 0 ? '' : ` ${formatCount(moved.length, 'other line')} changed with it.`;
  return `Line ${line}: ${word}.${others} ${countDoubtful(after)} doubtful.`;
}

/** What a later version changed; empty where there was none. */
export function sayVersion({ changes }: NotesView): string {
  if (changes === null) return '';
  const { added, changed, gone, newLines, goneLines, keptCorrections } = changes;
  const questions = `${formatCount(added.length, 'question')} new, ${changed.length} changed, ${gone.length} gone`;
  return `Taken from the later version: ${questions}; ${formatCount(newLines, 'line')} new, ${goneLines} gone; ${formatCount(keptCorrections, 'correction')} kept.`;
}
