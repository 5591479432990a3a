import { gainNeededDb, GAIN_TOLERANCE_DB, guessGainDb } from '../../core/pacing/gain.ts';
import type { HopBytes } from '../../core/pacing/sound-meter.ts';
import { TrackMaker } from '../../core/pacing/track-maker.ts';
import type { VoiceModel } from '../../core/pacing/voice-model.ts';
import { TRACK_VERSION, type Interruption, type VoiceTrack } from '../../core/pacing/voice-track.ts';
import { hearHops, hearLevels, hearVoice } from './hear-pcm16.ts';
import { inBatches } from './recording-pcm16.ts';

/** What hears a recording for its voice track: this thread, or others. */
export type Hearing = {
  readonly sampleCount: number;
  readonly hearLevels: () => Promise<ArrayLike<number>>;
  readonly hearVoice: (gainDb: number) => Promise<ArrayLike<number>>;
  readonly hearHops: () => Promise<HopBytes>;
};

/**
 * Makes the voice track of a whole recording. The gain is guessed from its level; where the voice then found asks for
 * another by more than {@link GAIN_TOLERANCE_DB}, the voice is judged once more.
 *
 * The voice is judged in one pass from start to end: the voice model remembers for minutes, so that parts judged apart
 * would not give the bytes of the whole.
 */
export async function trackHeard(
  hearing: Hearing,
  interruptions: readonly Interruption[] = [],
): Promise<VoiceTrack> {
  const guessedDb = guessGainDb(await hearing.hearLevels()) ?? 0;
  const [first, hops] = await Promise.all([hearing.hearVoice(guessedDb), hearing.hearHops()]);
  const neededDb = gainNeededDb(hops.level, first);
  const isGainOff = neededDb !== null && Math.abs(neededDb - guessedDb) > GAIN_TOLERANCE_DB;
  const gainDb = isGainOff ? neededDb : guessedDb;
  return {
    trackVersion: TRACK_VERSION,
    sampleCount: hearing.sampleCount,
    gainDb,
    voice: Uint8Array.from(isGainOff ? await hearing.hearVoice(gainDb) : first),
    level: Uint8Array.from(hops.level),
    voicing: Uint8Array.from(hops.voicing),
    envelope: Uint8Array.from(hops.envelope),
    interruptions,
  };
}

/** Makes the voice track of a whole recording on this thread. */
export function trackRecording(
  pcm: Int16Array,
  model: VoiceModel,
  interruptions: readonly Interruption[] = [],
): Promise<VoiceTrack> {
  const hearing: Hearing = {
    sampleCount: pcm.length,
    hearLevels: () => hearLevels(pcm),
    hearVoice: (gainDb) => hearVoice(pcm, model, gainDb),
    hearHops: () => hearHops(pcm),
  };
  return trackHeard(hearing, interruptions);
}

/** Makes the voice track of a whole recording, at a gain that is known. */
export async function trackAtGain(
  pcm: Int16Array,
  model: VoiceModel,
  gainDb: number,
  interruptions: readonly Interruption[],
): Promise<VoiceTrack> {
  const maker = new TrackMaker({ model, gainDb });
  for await (const batch of inBatches(pcm)) await maker.hear(batch);
  await maker.finish();
  return maker.track(interruptions);
}
