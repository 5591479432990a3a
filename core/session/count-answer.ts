import { measurePacing } from '../pacing/measure-pacing.ts';
import { MEASURE_VERSION, type Pacing, type TargetBand } from '../pacing/pacing.ts';
import type { VoiceTrack } from '../pacing/voice-track.ts';

/** What must be known of an answer, beside its track, to count its figures again. */
export type AnswerContext = {
  /** Null for a recording that was brought in. */
  readonly band: TargetBand | null;
  readonly question: { readonly responseLatencyErrorMs: number | null; readonly wasHeard: boolean } | null;
  readonly echoMs: number;
  readonly clippedShare: number;
};

/** Counts an answer's figures. */
export function countAnswer(track: VoiceTrack, context: AnswerContext, minPauseMs: number): Pacing {
  return measurePacing(track, { minPauseMs, ...context });
}

/** An answer's figures at that pause threshold: the kept ones where they still hold, else counted again. */
export function pacingAt(
  { track, context, pacing }: { track: VoiceTrack; context: AnswerContext; pacing: Pacing },
  minPauseMs: number,
): Pacing {
  const holds = pacing.measureVersion === MEASURE_VERSION && pacing.minPauseMs === minPauseMs;
  return holds ? pacing : countAnswer(track, context, minPauseMs);
}
