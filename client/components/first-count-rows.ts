import type { Pacing } from '../../core/pacing/pacing.ts';
import { comparedFigures, type ComparedFigures, type FirstPacing } from '../../core/session/first-pacing.ts';
import { formatDecimal, formatHundredths, formatMs } from '../format.ts';

/** A figure as it was first counted, and as it is counted now. */
export type FirstCountRow = { readonly name: string; readonly then: string; readonly now: string };

type Shown = { readonly name: string; readonly say: (value: number) => string };

const length = (name: string): Shown => ({ name, say: formatHundredths });
const rate = (name: string): Shown => ({ name, say: (value) => `about ${formatDecimal(value)}` });
const count = (name: string): Shown => ({ name, say: String });

const SHOWN: Readonly<Record<keyof ComparedFigures, Shown>> = {
  answerMs: length('Answer length'),
  responseLatencyMs: length('Time to first word'),
  pauseCount: count('Pauses'),
  longestPauseMs: length('Longest pause'),
  medianPauseMs: length('Pause in the middle'),
  phonationTimeMs: length('Time speaking'),
  syllables: { name: 'Syllables', say: (value) => `about ${value}` },
  speechRate: rate('Syllables a second, pauses in'),
  articulationRate: rate('Syllables a second, pauses out'),
  meanLengthOfRun: rate('Syllables a run'),
  falseFinishCount: count('First endings'),
  tailMs: length('After a first ending'),
};

/** The figures that are not what they first were; empty when all are the same. */
export function firstCountRows(first: FirstPacing, pacing: Pacing): FirstCountRow[] {
  const now = comparedFigures(pacing);
  const names = Object.keys(SHOWN) as (keyof ComparedFigures)[];
  const threshold = {
    name: 'A pause begins at',
    then: formatMs(first.minPauseMs),
    now: formatMs(pacing.minPauseMs),
  };
  const figures = names.map((figure) => ({
    name: SHOWN[figure].name,
    then: sayFigure(first.figures[figure], SHOWN[figure]),
    now: sayFigure(now[figure], SHOWN[figure]),
  }));
  return [threshold, ...figures].filter((row) => row.then !== row.now);
}

function sayFigure(value: number | null | undefined, { say }: Shown): string {
  if (value === undefined) return 'not counted yet';
  return value === null ? 'not measurable' : say(value);
}
