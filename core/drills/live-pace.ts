import { findNuclei, type NucleusStreams } from '../pacing/find-nuclei.ts';
import type { Run } from '../pacing/pacing.ts';
import { LEVEL_HOP_MS } from '../pacing/sample-clock.ts';
import { lengthMs } from '../pacing/stretch.ts';

/** How far back the pace of now reaches: far enough that one long word does not move it. We chose it. */
export const LIVE_PACE_MS = 15_000;

/** With less speech than this in it there is no pace yet. We chose it. */
const LEAST_SPEECH_MS = 4000;

/** The newest of an answer's streams, from a hop of its clock on. */
export type NewestStreams = NucleusStreams & { readonly firstHop: number };

/**
 * The articulation rate of the newest stretch of an answer, syllables a second; null where too little was said in it. What
 * the record says of an answer is counted from all of it, and counts.
 *
 * @param runs of the whole answer so far, in order, without the pauses
 */
export function livePace(
  { firstHop, envelope, voicing }: NewestStreams,
  runs: readonly Run[],
): number | null {
  const fromMs = firstHop * LEVEL_HOP_MS;
  const toMs = envelope.length * LEVEL_HOP_MS;
  const newest = runs
    .map(({ startMs, endMs }) => ({
      startMs: Math.max(0, startMs - fromMs),
      endMs: Math.min(toMs, endMs - fromMs),
    }))
    .filter((run) => lengthMs(run) > 0);
  const speechMs = newest.reduce((sum, run) => sum + lengthMs(run), 0);
  if (speechMs < LEAST_SPEECH_MS) return null;
  return (findNuclei({ envelope, voicing }, newest).length * 1000) / speechMs;
}
