import { findRuns } from './find-runs.ts';
import { fusedLogOdds, runsOfOdds } from './fuse-voice.ts';
import { fusionInputs } from './fusion-inputs.ts';
import { FUSION } from './fusion-weights.ts';
import type { Run } from './pacing.ts';
import { FRAME_MS } from './sample-clock.ts';
import { probability, type Interruption, type VoiceTrack } from './voice-track.ts';

/** So sure the voice model is at least once in every run; and it may be so late. */
const SURE_OF_VOICE = 0.5;
const MODEL_LAG_MS = 96;

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
  return (interruptions) =>
    runsOfOdds(odds, interruptions, FUSION)
      .filter((run) => isHeard(run, voice))
      .map(inWholeMs);
}

/** An edge is exact to some ms at best: parts of one would only look exact. */
function inWholeMs({ startMs, endMs }: Run): Run {
  return { startMs: Math.round(startMs), endMs: Math.round(endMs) };
}

/** Whether the voice model was sure of a voice anywhere in a run: music and typing rise above a room as speech does. */
function isHeard({ startMs, endMs }: Run, voice: ArrayLike<number>): boolean {
  const end = Math.min(voice.length, Math.ceil((endMs + MODEL_LAG_MS) / FRAME_MS));
  for (let frame = Math.floor(startMs / FRAME_MS); frame < end; frame++)
    if (probability(voice[frame] ?? 0) >= SURE_OF_VOICE) return true;
  return false;
}
