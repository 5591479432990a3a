import { cutAt, joinNear } from './cut-runs.ts';
import { isVoiced } from './live-silence.ts';
import type { Run } from './pacing.ts';
import { FRAME_MS } from './sample-clock.ts';
import { lengthMs, type Stretch } from './stretch.ts';
import type { Interruption } from './voice-track.ts';

/** The voice model is late: by this much at the start of speech, and at its end. Fitted on labelled field recordings. */
const ONSET_LAG_MS = 20;
const OFFSET_LAG_MS = 40;

/** Shorter gaps are closed consonants; shorter runs are clicks. Fitted with the lags. */
const LEAST_GAP_MS = 60;
const LEAST_RUN_MS = 60;

/**
 * Finds the runs of speech in a voice track's probabilities. A run does not cross an interruption.
 *
 * @param voice bytes of a voice track
 */
export function findRuns(voice: ArrayLike<number>, interruptions: readonly Interruption[] = []): Run[] {
  const heard = voicedStretches(voice).flatMap((stretch) => cutAt(stretch, interruptions));
  return joinNear(heard, LEAST_GAP_MS, interruptions).filter((run) => lengthMs(run) >= LEAST_RUN_MS);
}

function voicedStretches(voice: ArrayLike<number>): Stretch[] {
  const stretches: Stretch[] = [];
  let start: number | null = null;
  for (let frame = 0; frame <= voice.length; frame++) {
    const voiced = frame < voice.length && isVoiced(voice[frame] ?? 0);
    if (voiced) start ??= frame;
    if (voiced || start === null) continue;
    stretches.push({ startMs: onsetMs(start), endMs: offsetMs(frame, voice.length) });
    start = null;
  }
  return stretches;
}

function onsetMs(firstVoiced: number): number {
  return Math.max(0, firstVoiced * FRAME_MS - ONSET_LAG_MS);
}

/** Speech that runs to the end of the track was never seen to end, so nothing is late. */
function offsetMs(firstUnvoiced: number, frames: number): number {
  return firstUnvoiced * FRAME_MS - (firstUnvoiced === frames ? 0 : OFFSET_LAG_MS);
}
