import { median } from '../pacing/quantile.ts';
import type { PartPacing } from '../pacing/pacing.ts';
import { valuesOf, type DrillScore } from './drill-score.ts';
import type { Drill } from './drill.ts';
import type { DrillTake } from './take.ts';

/** How near the parts came to their shares, and when the one that matters began. */
export type SplitScore = DrillScore & {
  /** When the action began in each take, as a share of the answer; null where it was not marked. */
  readonly actionBegan: readonly (number | null)[];
};

/**
 * How much of each answer's time would have to go to other parts to reach the target shares, 0 to 1 (half the sum of the
 * distances, the total variation of two distributions); over all, the median.
 */
export function scoreSplit(takes: readonly DrillTake[], targets: Drill['parts']): SplitScore {
  const scores = takes.map(({ answerId, pacing }) => {
    const parts = pacing?.parts ?? null;
    return { answerId, value: parts === null ? null : distance(parts, targets) };
  });
  return {
    value: median(valuesOf(scores)),
    takes: scores,
    actionBegan: takes.map(({ pacing }) => beganAt(pacing?.parts ?? [], targets)),
  };
}

function distance(parts: readonly PartPacing[], targets: Drill['parts']): number {
  const shares = targets.map(({ name, share }) => Math.abs(shareOf(parts, name) - share));
  const elsewhere = parts.filter(({ name }) => !targets.some((target) => target.name === name));
  const others = elsewhere.reduce((sum, { share }) => sum + share, 0);
  return (shares.reduce((sum, share) => sum + share, 0) + others) / 2;
}

/** A part that was come back to counts whole. */
function shareOf(parts: readonly PartPacing[], name: string): number {
  return parts.filter((part) => part.name === name).reduce((sum, { share }) => sum + share, 0);
}

/** The part that is to have the most: of a story, the action. */
export function mostOf(targets: Drill['parts']): Drill['parts'][number] | undefined {
  return targets.toSorted((one, other) => other.share - one.share)[0];
}

function beganAt(parts: readonly PartPacing[], targets: Drill['parts']): number | null {
  const most = mostOf(targets);
  const at = parts.findIndex(({ name }) => name === most?.name);
  return at < 0 ? null : parts.slice(0, at).reduce((sum, { share }) => sum + share, 0);
}
