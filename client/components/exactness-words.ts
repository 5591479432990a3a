import { EXACTNESS } from '../../core/pacing/exactness-figures.ts';
import { rangeOf, type Exactness, type ExactFigure } from '../../core/pacing/exactness.ts';
import { formatShare } from '../format.ts';

/** How the kinds of speech begin that are told of beside an answer: rooms as people have them, and free talk. */
const QUIET = 'clean';
const SPONTANEOUS = 'spontaneous';

/** How closely the ends of speech are found: `8 ms for half of them, 104 ms for 95 of 100`. */
export function sayEnds(): string {
  const [middle, most] = [mostOf(QUIET, 'edgeMedianMs'), mostOf(QUIET, 'edgeP95Ms')];
  return `${Math.round(middle)}\u00a0ms for half of them, ${Math.round(most)}\u00a0ms for 95 of 100`;
}

/** How closely the first word is found: `36 ms at most`. */
export function sayFirstWord(): string {
  return `${Math.round(mostOf(QUIET, 'firstWordMostMs'))}\u00a0ms at most`;
}

/** Which pauses were not found, and which were made up: `none of 300 ms or more missed, 5 invented in 88 answers`. */
export function sayPauses(): string {
  const rows = rowsOf(QUIET);
  const [missed, invented] = [sumOf(rows, 'missed'), sumOf(rows, 'invented')];
  const answers = rows.reduce((sum, { recordings }) => sum + recordings, 0);
  return `${missed || 'none'} of 300\u00a0ms or more missed, ${invented || 'none'} invented in ${answers} answers`;
}

/** How closely syllables are counted: `4 % in free talk, 3 % with voice programs, up to 21 % with a Mandarin accent`. */
export function saySyllables(): string {
  const rows = EXACTNESS.rows.filter(({ speech }) => speech !== SPONTANEOUS);
  const programs = rangeOf(
    rows.filter(({ by }) => by === 'voice programs'),
    'syllableError',
  );
  const readers = rangeOf(
    rows.filter(({ by }) => by === 'readers'),
    'syllableError',
  );
  return [
    `${formatShare(mostOf(SPONTANEOUS, 'syllableError'))} in free talk`,
    `${formatShare(programs?.most ?? 0)} with voice programs`,
    `up to ${formatShare(readers?.most ?? 0)} with a Mandarin accent`,
  ].join(', ');
}

function rowsOf(speech: string): readonly Exactness[] {
  return EXACTNESS.rows.filter((row) => row.speech.startsWith(speech));
}

/** @throws {@link Error} when the last run did not look for it, for then nothing may be said */
function mostOf(speech: string, figure: ExactFigure): number {
  const range = rangeOf(rowsOf(speech), figure);
  if (range === null) throw new Error(`The last run says no ${figure} of ${speech} speech.`);
  return range.most;
}

function sumOf(rows: readonly Exactness[], figure: ExactFigure): number {
  return rows.reduce((sum, row) => sum + (row[figure] ?? 0), 0);
}
