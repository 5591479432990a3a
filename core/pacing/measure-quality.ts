import type { HeardAnswer } from './heard-answer.ts';
import { measured, notMeasured, unless, type Measured } from './measured.ts';
import type { Pacing } from './pacing.ts';
import { whyNoSpeech } from './why-no-answer.ts';

/** What the sound of an answer was like, or why that is not known. */
export type MeasuredQuality = {
  readonly [Name in keyof Pacing['quality']]: Measured<NonNullable<Pacing['quality'][Name]>>;
};

/** Measures what stood between the voice and its figures: the room, the microphone. */
export function measureQuality(
  { speech, roomDbfs, snrDb, keepsVoicing }: HeardAnswer,
  clippedShare: number | null,
): MeasuredQuality {
  const silent = speech.span === null ? whyNoSpeech(speech) : null;
  const { background } = speech;
  const unheard = keepsVoicing
    ? 'The room could not be heard apart from the voice.'
    : 'This voice track does not keep what other voices and music are known by.';
  return {
    noiseFloorDbfs: unless(null, roomDbfs, 'The room could not be heard apart from the voice.'),
    snrDb: unless(silent, snrDb, 'The room could not be heard apart from the voice.'),
    clippedShare: unless(null, clippedShare, 'The sound itself was not kept.'),
    otherVoices: unless(null, background?.otherVoices ?? null, unheard),
    gated: silent === null ? measured(speech.gated) : notMeasured(silent),
    music: unless(null, background?.music ?? null, unheard),
  };
}
