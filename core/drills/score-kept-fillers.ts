import { median } from '../pacing/quantile.ts';
import { sharedMs } from '../pacing/stretch.ts';
import { valuesOf, type DrillScore } from './drill-score.ts';
import type { DrillTake } from './take.ts';

const MINUTE_MS = 60_000;

/**
 * Hesitations a minute of each take that a person has listened to and kept as such. While one of a take's candidates is
 * unheard the take has no number: nothing is scored unheard.
 */
export function scoreKeptFillers(takes: readonly DrillTake[]): DrillScore {
  const scores = takes.map((take) => ({ answerId: take.answerId, value: keptAMinute(take) }));
  return { value: median(valuesOf(scores)), takes: scores };
}

/** The candidates of a take that nobody has listened to yet. */
export function unheardOf({ pacing, heard }: DrillTake): readonly { startMs: number; endMs: number }[] {
  return (pacing?.voicedHesitations ?? []).filter(
    (candidate) => !heard.some((one) => sharedMs(one, candidate) > 0),
  );
}

function keptAMinute(take: DrillTake): number | null {
  const { pacing, heard } = take;
  const answerMs = pacing?.answerMs ?? 0;
  const wasLookedFor = (pacing?.voicedHesitations ?? null) !== null;
  if (!wasLookedFor || unheardOf(take).length > 0 || answerMs === 0) return null;
  return (heard.filter(({ isKept }) => isKept).length * MINUTE_MS) / answerMs;
}
