import { finalRuns } from '../../core/pacing/final-runs.ts';
import { msOfSample, SAMPLE_RATE_HZ } from '../../core/pacing/sample-clock.ts';
import { fromPcm16 } from '../../core/pacing/pcm16.ts';
import { makeSpokenSound, type SpokenSound } from '../../core/pacing/spoken-sound.ts';
import { makeSpokenWav } from '../../core/pacing/spoken-wav.ts';
import { WavError } from '../../core/pacing/wav-error.ts';
import { mixDown } from '../../core/pacing/wav.ts';
import { MAX_QUESTION_SOUND_MS } from '../../core/session/question-sound-limit.ts';
import { hearRecording } from '../voice-model/hear-recording.ts';
import type { HearingThreads } from '../voice-model/hearing-threads.ts';
import { openRecording } from '../voice-model/recording-pcm16.ts';

/** Sound of up to this rate is kept at its own; of more, at the rate that it was heard at. */
const HIGHEST_KEPT_HZ = 48_000;

/** A question's sound, ready to be asked. */
export type SpokenQuestion = { readonly wav: Uint8Array; readonly durationMs: number };

/**
 * Makes a question's sound of a recording: our own instrument finds the speech, the silence around it goes, and it is
 * brought to the loudness that all questions have.
 *
 * @throws {@link WavError} when the bytes are no wav file, it is too long, or nobody speaks in it
 */
export async function makeSpokenQuestion(
  wavBytes: Uint8Array,
  threads: HearingThreads,
): Promise<SpokenQuestion> {
  const { wav, sampleCount } = openRecording(wavBytes);
  const lengthMs = msOfSample(sampleCount);
  if (lengthMs > MAX_QUESTION_SOUND_MS) throw tooLong(lengthMs);
  const { pcm, track } = await hearRecording(wavBytes, threads);
  const isKept = wav.sampleRateHz <= HIGHEST_KEPT_HZ;
  const samples = isKept ? mixDown(wav.readChannels(0, wav.sampleCount)) : fromPcm16(pcm);
  const rateHz = isKept ? wav.sampleRateHz : SAMPLE_RATE_HZ;
  const spoken = makeSpokenSound(samples, rateHz, finalRuns(track)([]));
  if (spoken === null) throw new WavError('sound', 'a voice', 'none that could be heard');
  return { wav: makeSpokenWav(spoken), durationMs: durationOf(spoken) };
}

function durationOf({ samples, sampleRateHz }: SpokenSound): number {
  return Math.round((samples.length / sampleRateHz) * 1000);
}

function tooLong(lengthMs: number): WavError {
  const seconds = (ms: number) => `${Math.ceil(ms / 100) / 10} s`;
  return new WavError('length', `at most ${seconds(MAX_QUESTION_SOUND_MS)}`, seconds(lengthMs));
}
