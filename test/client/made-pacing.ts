import { measurePacing } from '../../core/pacing/measure-pacing.ts';
import type { Pacing, TargetBand } from '../../core/pacing/pacing.ts';
import type { Interruption } from '../../core/pacing/voice-track.ts';
import { answer } from '../speech/answer.ts';

/** The figures of an answer made up from a score. */
export function pacingOf(
  score: string,
  band: TargetBand | null = null,
  interruptions: readonly Interruption[] = [],
): Pacing {
  const how = { minPauseMs: 250, question: null, clippedShare: 0 };
  return measurePacing(answer(score, interruptions), { ...how, band });
}
