import { median } from '../pacing/quantile.ts';
import type { Stretch } from '../pacing/stretch.ts';
import { valuesOf, type DrillScore } from './drill-score.ts';
import type { DrillTake } from './take.ts';

/** A key is pressed about so exactly: a run that began no sooner before it is the one that the person is back in. Ours. */
const PRESS_MS = 300;

/** How a question into the answer was met. Each is null where it could not be had. */
export type Recovery = {
  /** From the question's last sound to the first word after it; null where speech was already running there. */
  readonly firstWordMs: number | null;
  /** From the question's last sound to being back with what was being said, as the person marked it. */
  readonly backMs: number | null;
  /** From the first word of the reply to its last before being back. */
  readonly replyMs: number | null;
};

/** Time to be back of each take, ms; over all, the median. */
export function scoreInterruption(takes: readonly DrillTake[]): DrillScore {
  const scores = takes.map((take) => ({ answerId: take.answerId, value: recoveryOf(take)?.backMs ?? null }));
  return { value: median(valuesOf(scores)), takes: scores };
}

/** How a take's question was met; null where none was asked into it. */
export function recoveryOf({ cut, pacing }: DrillTake): Recovery | null {
  if (cut === null) return null;
  const runs = pacing?.runs ?? [];
  const isRunning = runs.some(({ startMs, endMs }) => startMs < cut.endMs && endMs > cut.endMs);
  const reply = runs.filter(({ endMs }) => endMs > cut.endMs);
  const [first] = reply;
  const beganMs = first === undefined ? null : Math.max(first.startMs, cut.endMs);
  return {
    firstWordMs: isRunning || beganMs === null ? null : beganMs - cut.endMs,
    backMs: cut.backAtMs === null ? null : cut.backAtMs - cut.endMs,
    replyMs: cut.backAtMs === null || beganMs === null ? null : replyMsOf(reply, beganMs, cut.backAtMs),
  };
}

/** The last run that began before being back ends the reply; being back in its middle cuts it there. */
function replyMsOf(runs: readonly Stretch[], beganMs: number, backAtMs: number): number | null {
  const last = runs.findLast(({ startMs }) => startMs < backAtMs - PRESS_MS);
  return last === undefined ? null : Math.min(last.endMs, backAtMs) - beganMs;
}
