import { readFile } from 'node:fs/promises';
import type { VoiceModel } from '../../core/pacing/voice-model.ts';
import type { VoiceTrack } from '../../core/pacing/voice-track.ts';
import { loadVoiceModel } from '../../server/voice-model/load-voice-model.ts';
import { trackRecording } from '../../server/voice-model/track-recording.ts';
import { readPcm16 } from '../../server/voice-model/recording-pcm16.ts';
import type { SpeechLabels } from './compose-speech.ts';
import type { WrittenTrack } from './written-track.ts';

const FIXTURES = new URL('../fixtures/speech/', import.meta.url);

/** The names of all recordings in `test/fixtures/speech`. */
export const SPEECH_FIXTURES = [
  'five-phrases-with-four-pauses',
  'quiet-voice-in-noise',
  'two-read-sentences-700ms-apart',
  'two-sentences-900ms-apart',
] as const;

/** The name of a recording in `test/fixtures/speech`. */
export type SpeechFixture = (typeof SPEECH_FIXTURES)[number];

/** A recording of `test/fixtures/speech` with its labels. */
export type Recording = {
  readonly wavBytes: Uint8Array;
  readonly pcm: Int16Array;
  readonly labels: SpeechLabels;
  /** The track that it gave when it was composed. */
  readonly writtenTrack: WrittenTrack;
};

/** The same, with its voice judged. */
export type Speech = Recording & { readonly voiceTrack: VoiceTrack };

/** Reads a recording of `test/fixtures/speech`. */
export async function readRecording(name: SpeechFixture): Promise<Recording> {
  const wavBytes = await readFile(new URL(`${name}.wav`, FIXTURES));
  // Both were written by make-fixtures, which is where their types are from.
  const labels = JSON.parse(await readFile(new URL(`${name}.json`, FIXTURES), 'utf8')) as SpeechLabels;
  const writtenTrack = JSON.parse(
    await readFile(new URL(`${name}.track.json`, FIXTURES), 'utf8'),
  ) as WrittenTrack;
  return { wavBytes, pcm: await readPcm16(wavBytes), labels, writtenTrack };
}

/** Loading the voice model and judging a few seconds takes one second, and many on a busy machine. */
export const HEARING_TIMEOUT_MS = 30_000;

let model: Promise<VoiceModel> | null = null;

/** Reads a recording of `test/fixtures/speech`, and judges its voice; one at a time, for they share a model. */
export async function readSpeech(name: SpeechFixture): Promise<Speech> {
  const recording = await readRecording(name);
  model ??= loadVoiceModel();
  return { ...recording, voiceTrack: await trackRecording(recording.pcm, await model) };
}
