import type { HeardSpeech } from './heard-speech.ts';
import { measured, notMeasured, unless, type Measured } from './measured.ts';
import type { Pacing } from './pacing.ts';
import { speechAboveRoomDb } from './room-noise.ts';
import type { VoiceTrack } from './voice-track.ts';
import { NO_SPEECH } from './why-no-answer.ts';

/** What the sound of an answer was like, or why that is not known. */
export type MeasuredQuality = {
  readonly [Name in keyof Pacing['quality']]: Measured<NonNullable<Pacing['quality'][Name]>>;
};

/** Measures what stood between the voice and its figures: the room, the microphone. */
export function measureQuality(
  track: VoiceTrack,
  speech: HeardSpeech,
  clippedShare: number | null,
): MeasuredQuality {
  const snrDb = speechAboveRoomDb(track.level, speech.runs);
  const silent = speech.span === null ? NO_SPEECH : null;
  const { background } = speech;
  const unheard =
    track.voicing === null
      ? 'This voice track does not keep what other voices and music are known by.'
      : 'The room could not be heard apart from the voice.';
  return {
    snrDb: unless(silent, snrDb, 'The room could not be heard apart from the voice.'),
    clippedShare: unless(null, clippedShare, 'The sound itself was not kept.'),
    otherVoices: unless(null, background?.otherVoices ?? null, unheard),
    gated: silent === null ? measured(speech.gated) : notMeasured(silent),
    music: unless(null, background?.music ?? null, unheard),
  };
}
