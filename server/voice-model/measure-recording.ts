import { gainNeededDb, GAIN_TOLERANCE_DB, guessGainDb } from '../../core/pacing/gain.ts';
import { LevelMeter } from '../../core/pacing/level-meter.ts';
import { measurePacing, type HowToMeasure } from '../../core/pacing/measure-pacing.ts';
import type { Pacing } from '../../core/pacing/pacing.ts';
import { countClippedSamples, fromPcm16 } from '../../core/pacing/pcm16.ts';
import { msOfSample } from '../../core/pacing/sample-clock.ts';
import { TrackMaker } from '../../core/pacing/track-maker.ts';
import type { VoiceModel } from '../../core/pacing/voice-model.ts';
import type { Interruption, VoiceTrack } from '../../core/pacing/voice-track.ts';
import { inBatches, readPcm16 } from './recording-pcm16.ts';

/** What a recording gave. */
export type MeasuredRecording = {
  readonly durationMs: number;
  readonly track: VoiceTrack;
  readonly pacing: Pacing;
};

/**
 * Measures a wav file, as its sound is: at 16 kHz and 16 bits, to a voice track, to figures. Other work on the same
 * thread gets its turn every second of sound.
 *
 * @param model serves this recording alone until the promise has settled
 * @throws {@link WavError} when the bytes are no wav file that can be read
 */
export async function measureRecording(
  wavBytes: Uint8Array,
  how: Omit<HowToMeasure, 'clippedShare'>,
  model: VoiceModel,
): Promise<MeasuredRecording> {
  const pcm = await readPcm16(wavBytes);
  const track = await trackRecording(pcm, model);
  const clippedShare = pcm.length === 0 ? 0 : countClippedSamples(pcm) / pcm.length;
  return {
    durationMs: msOfSample(pcm.length),
    track,
    pacing: measurePacing(track, { ...how, clippedShare }),
  };
}

/**
 * Makes the voice track of a whole recording. The gain is guessed from its level; where the voice then found asks for
 * another by more than {@link GAIN_TOLERANCE_DB}, the track is made once more.
 */
export async function trackRecording(
  pcm: Int16Array,
  model: VoiceModel,
  interruptions: readonly Interruption[] = [],
): Promise<VoiceTrack> {
  const first = await trackAtGain(pcm, model, await guessGain(pcm), interruptions);
  const needed = gainNeededDb(first.level, first.voice);
  if (needed === null || Math.abs(needed - first.gainDb) <= GAIN_TOLERANCE_DB) return first;
  return trackAtGain(pcm, model, needed, interruptions);
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

async function guessGain(pcm: Int16Array): Promise<number> {
  const meter = new LevelMeter();
  const level: number[] = [];
  for await (const batch of inBatches(pcm)) {
    for (const sample of fromPcm16(batch)) meter.add(sample);
    level.push(...meter.take());
  }
  return guessGainDb(level) ?? 0;
}
