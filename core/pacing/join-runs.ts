import type { Run } from './pacing.ts';
import { lengthMs, touches } from './stretch.ts';
import type { Interruption } from './voice-track.ts';

/**
 * Joins stretches of speech into runs, which lie between two pauses: a shorter silence is part of its run. What an
 * interruption parts stays apart.
 */
export function joinRuns(
  stretches: readonly Run[],
  minPauseMs: number,
  interruptions: readonly Interruption[] = [],
): Run[] {
  const runs: Run[] = [];
  for (const stretch of stretches) {
    const last = runs.at(-1);
    const silence = { startMs: last?.endMs ?? 0, endMs: stretch.startMs };
    const isOneRun =
      last !== undefined &&
      lengthMs(silence) < minPauseMs &&
      !interruptions.some((interruption) => touches(interruption, silence));
    if (isOneRun) runs[runs.length - 1] = { startMs: last.startMs, endMs: stretch.endMs };
    else runs.push(stretch);
  }
  return runs;
}
