import { measurePacing, type HowToMeasure } from '../../core/pacing/measure-pacing.ts';
import type { Pacing } from '../../core/pacing/pacing.ts';
import { countClippedSamples } from '../../core/pacing/pcm16.ts';
import { msOfSample } from '../../core/pacing/sample-clock.ts';
import type { VoiceTrack } from '../../core/pacing/voice-track.ts';
import { hearRecording, type OnHearing } from './hear-recording.ts';
import type { HearingThreads } from './hearing-threads.ts';

/** What a recording gave. */
export type MeasuredRecording = {
  readonly durationMs: number;
  readonly track: VoiceTrack;
  readonly pacing: Pacing;
};

/**
 * Measures a wav file, as its sound is: at 16 kHz and 16 bits, to a voice track, to figures. However many threads there
 * are, the figures are the same.
 *
 * @throws {@link WavError} when the bytes are no wav file that can be read
 */
export async function measureRecording(
  wavBytes: Uint8Array,
  how: Omit<HowToMeasure, 'clippedShare'>,
  threads: HearingThreads,
  onHearing?: OnHearing,
): Promise<MeasuredRecording> {
  const { pcm, track } = await hearRecording(wavBytes, threads, onHearing);
  const clippedShare = pcm.length === 0 ? 0 : countClippedSamples(pcm) / pcm.length;
  return {
    durationMs: msOfSample(pcm.length),
    track,
    pacing: measurePacing(track, { ...how, clippedShare }),
  };
}
