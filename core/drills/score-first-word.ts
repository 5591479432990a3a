import { median, quantile } from '../pacing/quantile.ts';
import { valuesOf, type DrillScore } from './drill-score.ts';
import type { DrillTake } from './take.ts';

/** How soon answers began, how evenly, and how many within the allowance. */
export type FirstWordScore = DrillScore & {
  /** Between the quarter that begins soonest and the quarter that begins latest, ms; null of none. */
  readonly spreadMs: number | null;
  /** Takes that began within the allowance, of those that could be measured; null where there is no allowance. */
  readonly within: number | null;
};

/** Time to first word of each take, ms; over all, the median. */
export function scoreFirstWord(takes: readonly DrillTake[], allowanceMs: number | null): FirstWordScore {
  const scores = takes.map(({ answerId, pacing }) => ({
    answerId,
    value: pacing?.responseLatencyMs ?? null,
  }));
  const latencies = valuesOf(scores);
  const [soon, late] = [quantile(latencies, 0.25), quantile(latencies, 0.75)];
  return {
    value: median(latencies),
    takes: scores,
    spreadMs: soon === null || late === null ? null : late - soon,
    within: allowanceMs === null ? null : latencies.filter((latencyMs) => latencyMs <= allowanceMs).length,
  };
}
