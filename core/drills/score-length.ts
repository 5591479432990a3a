import { median } from '../pacing/quantile.ts';
import { valuesOf, type DrillScore } from './drill-score.ts';
import type { DrillTake } from './take.ts';

/** How far answers ended from their bands, and how many within. */
export type LengthScore = DrillScore & {
  /** Share of the measured takes within their bands, 0 to 1; null of none. */
  readonly hitRate: number | null;
};

/** Milliseconds off the band of each take: below 0 for too short, 0 within, above 0 for too long; over all, the median distance. */
export function scoreLength(takes: readonly DrillTake[]): LengthScore {
  const scores = takes.map(({ answerId, pacing, band }) => ({
    answerId,
    value: offBandMs(pacing?.answerMs ?? null, band),
  }));
  const offs = valuesOf(scores);
  const hits = offs.filter((off) => off === 0).length;
  return {
    value: median(offs.map(Math.abs)),
    takes: scores,
    hitRate: offs.length === 0 ? null : hits / offs.length,
  };
}

/** How far a length lies outside a band: below 0 before it, above 0 after it. */
export function offBandMs(answerMs: number | null, { fromMs, toMs }: DrillTake['band']): number | null {
  if (answerMs === null) return null;
  if (answerMs < fromMs) return answerMs - fromMs;
  return Math.max(0, answerMs - toMs);
}
