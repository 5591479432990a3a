import { joinRuns } from '../../core/pacing/join-runs.ts';
import type { Run } from '../../core/pacing/pacing.ts';

const joined = new WeakMap<readonly Run[], Map<number, readonly Run[]>>();

/**
 * Runs with the silences between them left out that could not be seen. For each doubling of time they are joined once, so
 * that an hour from afar costs a frame what a minute does.
 *
 * @param runs in order
 * @param leastGapMs the shortest silence that can be seen; half as long ones may be left in
 */
export function joinedRuns(runs: readonly Run[], leastGapMs: number): readonly Run[] {
  const level = Math.floor(Math.log2(leastGapMs));
  if (level < 0) return runs;
  const levels = joined.get(runs) ?? new Map<number, readonly Run[]>();
  joined.set(runs, levels);
  const known = levels.get(level) ?? joinRuns(runs, 2 ** level);
  levels.set(level, known);
  return known;
}
