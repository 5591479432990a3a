import { lengthMs } from '../pacing/stretch.ts';
import { valuesOf, type DrillScore } from './drill-score.ts';
import type { DrillTake } from './take.ts';

/** A pause that a listener takes for one, and does not yet take for an end. */
const RANGE = { fromMs: 1000, toMs: 2000 };

/** Pauses of each take in the range of 1 to 2 s, and over all their sum. */
export function scoreGoldenPause(takes: readonly DrillTake[]): DrillScore {
  const scores = takes.map(({ answerId, pacing }) => ({
    answerId,
    value: typeof pacing?.answerMs === 'number' ? pacing.pauses.filter(isGolden).length : null,
  }));
  const counts = valuesOf(scores);
  return { value: counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0), takes: scores };
}

/** Whether a pause is held for 1 to 2 s. */
export function isGolden(pause: { readonly startMs: number; readonly endMs: number }): boolean {
  return lengthMs(pause) >= RANGE.fromMs && lengthMs(pause) <= RANGE.toMs;
}
