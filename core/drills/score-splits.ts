import type { TakeScore } from './drill-score.ts';
import type { DrillTake } from './take.ts';

/** Where a script stands against the clock after one of its questions: below 0 for ahead, ms. */
export type Split = TakeScore & {
  /** Time spent so far. */
  readonly atMs: number | null;
  /** Against the middles of the target bands. */
  readonly planGapMs: number | null;
  /** Against one's best time through the same questions; null where there is none. */
  readonly bestGapMs: number | null;
};

/**
 * The gap after each question of a script, as in a race: the time of all answers so far against the plan and one's best.
 * From the first answer on that could not be measured there is none.
 *
 * @param bestMs the answers' lengths of the best time through, in order; empty for none
 */
export function scoreSplits(takes: readonly DrillTake[], bestMs: readonly number[]): Split[] {
  let at: number | null = 0;
  let plan = 0;
  return takes.map(({ answerId, pacing, band }, i) => {
    const answerMs = pacing?.answerMs ?? null;
    at = at === null || answerMs === null ? null : at + answerMs;
    plan += (band.fromMs + band.toMs) / 2;
    const best = bestMs.slice(0, i + 1);
    const bestAt = best.length === i + 1 ? best.reduce((sum, ms) => sum + ms, 0) : null;
    const planGapMs = at === null ? null : at - plan;
    return {
      answerId,
      value: planGapMs,
      atMs: at,
      planGapMs,
      bestGapMs: at === null || bestAt === null ? null : at - bestAt,
    };
  });
}
