import { median } from '../pacing/quantile.ts';
import { valuesOf, type DrillScore } from './drill-score.ts';
import type { DrillTake } from './take.ts';

/** One's own band of pace is so far about one's usual rate, as a share of it. The counted rate is itself only about right. Ours. */
const ABOUT = 0.12;

/** What a rate is to stay within, syllables a second. */
export type PaceBand = { readonly from: number; readonly to: number };

/** One's own band of pace. @param usualRate articulation rate, syllables a second */
export function ownPaceBand(usualRate: number): PaceBand {
  return { from: usualRate * (1 - ABOUT), to: usualRate * (1 + ABOUT) };
}

/** Share of the pace curve of each take that lies within the band, 0 to 1; over all, the median. */
export function scorePace(takes: readonly DrillTake[], { from, to }: PaceBand): DrillScore {
  const scores = takes.map(({ answerId, pacing }) => {
    const curve = pacing?.paceCurve ?? [];
    const within = curve.filter(({ syllablesPerSecond: rate }) => rate >= from && rate <= to);
    return { answerId, value: curve.length === 0 ? null : within.length / curve.length };
  });
  return { value: median(valuesOf(scores)), takes: scores };
}
