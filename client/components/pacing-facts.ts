import type { Pacing } from '../../core/pacing/pacing.ts';
import { formatClock, formatLength, formatSeconds } from '../format.ts';
import { heardSpan } from './heard-span.ts';

/** A plain fact of an answer's pacing, and one thing to try. */
export type PacingFact = { readonly atMs: number; readonly words: string; readonly tryNext: string };

/** A silence of which there is something to say. */
const TELLING_PAUSE_MS = 1000;

/** Up to three facts that follow from the figures alone, in the order of their moments on the answer's clock. */
export function factsOf(pacing: Pacing): PacingFact[] {
  const heard = heardSpan(pacing);
  if (heard === null) return [];
  const span = { onsetMs: heard.startMs, offsetMs: heard.endMs };
  const ending = findEnding(pacing, span);
  const facts = [
    ending ? tellEnding(ending, span) : null,
    tellTarget(pacing.band, span),
    tellPause(pacing, ending?.atMs, span),
  ];
  return facts.filter((fact) => fact !== null).toSorted((a, b) => a.atMs - b.atMs);
}

type Span = { readonly onsetMs: number; readonly offsetMs: number };
type Ending = NonNullable<Pacing['falseFinishes']>[number];

/** The last place where the answer could have ended; what lies in its first half was no ending. */
function findEnding({ falseFinishes }: Pacing, { onsetMs, offsetMs }: Span): Ending | undefined {
  return falseFinishes?.findLast(({ atMs }) => atMs > (onsetMs + offsetMs) / 2);
}

function tellEnding({ atMs, pauseMs }: Ending, { onsetMs, offsetMs }: Span): PacingFact {
  const wentOn = formatLength(offsetMs - atMs - pauseMs);
  return {
    atMs,
    words: `At ${formatClock(atMs - onsetMs)} you stopped for ${formatSeconds(pauseMs)}, then went on for ${wentOn}.`,
    tryNext: 'Try next: hear whether it could have ended there.',
  };
}

function tellTarget(band: Pacing['band'], { onsetMs }: Span): PacingFact | null {
  if (band?.where !== 'over') return null;
  return {
    atMs: onsetMs + band.toMs,
    words: `Your target ended at ${formatLength(band.toMs)}; you went on for ${formatLength(band.offByMs)}.`,
    tryNext: 'Try next: leave out what came just before this place.',
  };
}

/** The longest pause, unless it was told as an ending. */
function tellPause({ pauses }: Pacing, toldAtMs: number | undefined, { onsetMs }: Span): PacingFact | null {
  const longest = pauses
    .filter(({ startMs, endMs }) => startMs !== toldAtMs && endMs - startMs >= TELLING_PAUSE_MS)
    .toSorted((a, b) => b.endMs - b.startMs - (a.endMs - a.startMs))[0];
  if (!longest) return null;
  const { startMs, endMs } = longest;
  return {
    atMs: (startMs + endMs) / 2,
    words: `${formatSeconds(endMs - startMs)} of silence at ${formatClock(startMs - onsetMs)}.`,
    tryNext: 'Try next: learn one cue word for what comes after it.',
  };
}
