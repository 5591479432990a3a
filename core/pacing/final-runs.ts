import { findRuns } from './find-runs.ts';
import { fusedLogOdds, runsOfOdds } from './fuse-voice.ts';
import { fusionInputs } from './fusion-inputs.ts';
import { FUSION } from './fusion-weights.ts';
import type { Run } from './pacing.ts';
import type { Interruption, VoiceTrack } from './voice-track.ts';

/**
 * Finds the runs of an answer that has ended, by all that its voice track keeps.
 *
 * A track without voicing, of a log from before it was kept, has the runs that were found while listening.
 *
 * @returns a function, for the runs are asked for with and without what was found to be interrupted
 */
export function finalRuns(track: VoiceTrack): (interruptions: readonly Interruption[]) => Run[] {
  const { voice, level, voicing } = track;
  if (voicing === null) return (interruptions) => findRuns(voice, interruptions);
  const odds = fusedLogOdds(fusionInputs({ voice, level, voicing }), FUSION.weights);
  return (interruptions) => runsOfOdds(odds, interruptions, FUSION);
}
