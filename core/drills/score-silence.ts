import { median } from '../pacing/quantile.ts';
import { valuesOf, type DrillScore } from './drill-score.ts';
import type { DrillTake } from './take.ts';

/**
 * How long the silence after each answer was held, ms: up to the first word that filled it, or to the end. The answer's
 * first ending is where it was filled, its last speech where it was not. Over all, the median.
 */
export function scoreSilence(takes: readonly DrillTake[]): DrillScore {
  const scores = takes.map((take) => ({ answerId: take.answerId, value: heldMs(take) }));
  return { value: median(valuesOf(scores)), takes: scores };
}

function heldMs({ pacing, endMs }: DrillTake): number | null {
  const offsetMs = pacing?.speechOffsetMs ?? null;
  if (offsetMs === null) return null;
  const [filled] = pacing?.falseFinishes ?? [];
  if (filled !== undefined) return filled.pauseMs;
  return endMs === null ? null : Math.max(0, endMs - offsetMs);
}
