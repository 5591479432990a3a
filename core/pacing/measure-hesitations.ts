import { findHeldSounds } from './find-held-sounds.ts';
import type { HeardAnswer } from './heard-answer.ts';
import type { HeardSpeech } from './heard-speech.ts';
import { notMeasured, unless, type Measured } from './measured.ts';
import type { Run } from './pacing.ts';
import type { VoiceTrack } from './voice-track.ts';

/** Where held sounds may be; null when the track does not keep what they are known by. */
export function heldSoundsOf({ level, envelope, voicing }: VoiceTrack, { runs }: HeardSpeech): Run[] | null {
  return envelope === null || voicing === null ? null : findHeldSounds({ level, envelope, voicing }, runs);
}

/** The held sounds of an answer where they were asked for: an experiment, in no count and no rate. */
export function measureHesitations({ heldSounds }: HeardAnswer, isAsked: boolean): Measured<Run[]> {
  if (!isAsked) return notMeasured('Held sounds were not looked for.');
  return unless(
    null,
    heldSounds && [...heldSounds],
    'This voice track does not keep what held sounds are known by.',
  );
}
