import { placeInBand } from '../pacing/band.ts';
import type { TargetBand } from '../pacing/pacing.ts';

/** What of a take decides whether it is the best. */
export type TakeLength = { readonly answerMs: number | null };

/**
 * The take whose length is nearest to what was aimed at: inside the target the one closest to its middle; where none is
 * inside, the one nearest to the target. Of two alike, the later in the list. Null where no length was measurable.
 */
export function bestTake<Take extends TakeLength>(takes: readonly Take[], band: TargetBand): Take | null {
  let best: Take | null = null;
  for (const take of takes) {
    if (take.answerMs === null) continue;
    if (best === null || !isNearer(best.answerMs ?? 0, take.answerMs, band)) best = take;
  }
  return best;
}

/** Whether a length is nearer to what was aimed at than another one. */
function isNearer(oneMs: number, otherMs: number, band: TargetBand): boolean {
  const [one, other] = [placeInBand(oneMs, band), placeInBand(otherMs, band)];
  if (one.offByMs !== other.offByMs) return one.offByMs < other.offByMs;
  const middleMs = (band.fromMs + band.toMs) / 2;
  return Math.abs(oneMs - middleMs) < Math.abs(otherMs - middleMs);
}
