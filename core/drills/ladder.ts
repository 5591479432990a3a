import { median } from '../pacing/quantile.ts';
import type { TargetBand } from '../pacing/pacing.ts';
import { valuesOf, type DrillScore } from './drill-score.ts';
import type { DrillTake } from './take.ts';

/** The same story in each of these, up and down (the constraint ladder of interview coaches). */
const RUNGS_MS = [30_000, 60_000, 90_000, 180_000];

/** A rung is reached this near to it, as a share of it; we chose it. */
const NEAR = 0.15;

/** The rungs up and down again, the top one once. @param top how many rungs it has, 2 to 4 */
export function ladderRungs(top = RUNGS_MS.length): number[] {
  const up = RUNGS_MS.slice(0, top);
  return [...up, ...up.slice(0, -1).toReversed()];
}

/** What counts as reaching a rung. */
export function rungBand(rungMs: number): TargetBand {
  return { fromMs: rungMs * (1 - NEAR), toMs: rungMs * (1 + NEAR) };
}

/** How far each answer ended from its rung, as a share of the rung: below 0 for shorter; over all, the median distance. */
export function scoreLadder(takes: readonly DrillTake[]): DrillScore {
  const scores = takes.map(({ answerId, pacing, band }) => {
    const rungMs = (band.fromMs + band.toMs) / 2;
    const answerMs = pacing?.answerMs ?? null;
    return { answerId, value: answerMs === null ? null : answerMs / rungMs - 1 };
  });
  return { value: median(valuesOf(scores).map(Math.abs)), takes: scores };
}
