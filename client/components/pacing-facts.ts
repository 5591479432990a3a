import type { Pacing } from '../../core/pacing/pacing.ts';
import { formatClock, formatLength, formatSeconds } from '../format.ts';

/** A plain fact of an answer's pacing, and one thing to try. */
export type PacingFact = { readonly atMs: number; readonly words: string; readonly tryNext: string };

/** More would not be tried. */
const MOST_FACTS = 3;

/** A silence of which there is something to say. */
const TELLING_PAUSE_MS = 1000;

/** Up to three facts that follow from the figures alone, in the order of their moments on the answer's clock. */
export function factsOf(pacing: Pacing): PacingFact[] {
  const found = [factOfEnding(pacing), factOfTarget(pacing), factOfPause(pacing)].filter(
    (fact) => fact !== null,
  );
  return found.slice(0, MOST_FACTS).sort((a, b) => a.atMs - b.atMs);
}

function factOfEnding({ falseFinishes, tailMs, speechOnsetMs, answerMs }: Pacing): PacingFact | null {
  const last = falseFinishes?.at(-1);
  if (!last || speechOnsetMs === null || answerMs === null || tailMs === null) return null;
  const wentOnMs = speechOnsetMs + answerMs - last.atMs - last.pauseMs;
  const at = formatClock(last.atMs - speechOnsetMs);
  return {
    atMs: last.atMs,
    words: `At ${at} you stopped for ${formatSeconds(last.pauseMs)}, then went on for ${formatLength(wentOnMs)}.`,
    tryNext: 'Try next: hear whether it could have ended there.',
  };
}

function factOfTarget({ band, speechOnsetMs }: Pacing): PacingFact | null {
  if (band?.where !== 'over' || speechOnsetMs === null) return null;
  return {
    atMs: speechOnsetMs + band.toMs,
    words: `Your target ended at ${formatLength(band.toMs)}; you went on for ${formatLength(band.offByMs)}.`,
    tryNext: 'Try next: leave out what came just before this place.',
  };
}

function factOfPause(pacing: Pacing): PacingFact | null {
  const { pauses, speechOnsetMs, falseFinishes } = pacing;
  const told = falseFinishes?.at(-1)?.atMs;
  const others = pauses.filter(
    ({ startMs, endMs }) => startMs !== told && endMs - startMs >= TELLING_PAUSE_MS,
  );
  const longest = others.toSorted((a, b) => b.endMs - b.startMs - (a.endMs - a.startMs))[0];
  if (!longest || speechOnsetMs === null) return null;
  const at = formatClock(longest.startMs - speechOnsetMs);
  return {
    atMs: (longest.startMs + longest.endMs) / 2,
    words: `${formatSeconds(longest.endMs - longest.startMs)} of silence at ${at}.`,
    tryNext: 'Try next: learn one cue word for what comes after it.',
  };
}
