import { speakerDbfs, type Background } from './background.ts';
import type { Run } from './pacing.ts';
import { lengthMs } from './stretch.ts';

/** A run whose louder parts are this far below all the runs' is somebody further away. Voices 15 dB below were. */
const FURTHER_AWAY_DB = 9;

/** The runs that are the speaker's: all, unless other voices are heard; then those that are about as loud as the rest. */
export function nearRuns(
  runs: readonly Run[],
  level: ArrayLike<number>,
  background: Background | null,
): readonly Run[] {
  if (background?.otherVoices !== true) return runs;
  const speaker = speakerDbfs(level, runs);
  return runs.filter((run) => lengthMs(run) > 0 && speakerDbfs(level, [run]) >= speaker - FURTHER_AWAY_DB);
}
