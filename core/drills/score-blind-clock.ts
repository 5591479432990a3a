import { median } from '../pacing/quantile.ts';
import { valuesOf, type DrillScore } from './drill-score.ts';
import type { DrillTake } from './take.ts';

/** How far each guess was from the answer's length, as a share of it: below 0 for a guess too short; over all, the median distance. */
export function scoreBlindClock(takes: readonly DrillTake[]): DrillScore {
  const scores = takes.map(({ answerId, pacing, guessMs }) => {
    const answerMs = pacing?.answerMs ?? null;
    const isKnown = answerMs !== null && answerMs > 0 && guessMs !== null;
    return { answerId, value: isKnown ? guessMs / answerMs - 1 : null };
  });
  return { value: median(valuesOf(scores).map(Math.abs)), takes: scores };
}
