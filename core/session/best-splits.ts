import { scoreSplits } from '../drills/score-splits.ts';
import { drillTakes } from './drill-takes.ts';
import type { SessionRecord } from './session-record.ts';

/**
 * The lengths of one's best time through a script: of those that were measured whole, the one that ended nearest to the
 * plan. Empty where there is none.
 */
export function bestSplits(
  records: readonly SessionRecord[],
  { bankId, scriptId }: { readonly bankId: string; readonly scriptId: string },
): number[] {
  const [best] = records
    .filter((one) => one.drill?.kind === 'splits' && one.bankId === bankId && one.scriptId === scriptId)
    .flatMap((one) => wholeTime(one) ?? [])
    .toSorted((one, other) => one.offMs - other.offMs);
  return best?.lengthsMs ?? [];
}

function wholeTime(record: SessionRecord) {
  const takes = drillTakes(record);
  const endGapMs = scoreSplits(takes, []).at(-1)?.planGapMs ?? null;
  if (endGapMs === null || takes.length < record.questions.length) return null;
  return { offMs: Math.abs(endGapMs), lengthsMs: takes.map(({ pacing }) => pacing?.answerMs ?? 0) };
}
