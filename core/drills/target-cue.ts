import type { TargetBand } from '../pacing/pacing.ts';

/** What a soft tone tells: the target begins, it ends, or it ended a while ago. */
export type TargetCue = 'begins' | 'ends' | 'past';

/** How long after the target's end the last tone comes: whoever needed it has heard two by then. We chose it. */
const PAST_AFTER_MS = 15_000;

/** The newest cue that was due; null before the first. @param spokenMs since the first word */
export function cueAt({ fromMs, toMs }: TargetBand, spokenMs: number): TargetCue | null {
  if (spokenMs >= toMs + PAST_AFTER_MS) return 'past';
  if (spokenMs >= toMs) return 'ends';
  return spokenMs >= fromMs ? 'begins' : null;
}
