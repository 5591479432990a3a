import type { Pacing } from '../../core/pacing/pacing.ts';
import type { Stretch } from '../../core/pacing/stretch.ts';

/**
 * The stretch of an answer that is drawn and played, on the answer's clock; null when no speech was heard in it. It is
 * the answer itself where its length is measurable. Where an interruption makes it not, it reaches from the first run
 * to the end of the last run or interruption, and claims nothing of where the answer began or ended.
 */
export function heardSpan({ answerMs, runs, interruptions }: Pacing): Stretch | null {
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined) return null;
  const brokenOffAt = answerMs === null ? interruptions.map(({ endMs }) => endMs) : [];
  return { startMs: first.startMs, endMs: Math.max(last.endMs, ...brokenOffAt) };
}
