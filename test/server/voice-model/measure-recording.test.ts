import { beforeAll, describe, expect, test } from 'vitest';
import type { VoiceModel } from '../../../core/pacing/voice-model.ts';
import { WavError } from '../../../core/pacing/wav-error.ts';
import { loadVoiceModel } from '../../../server/voice-model/load-voice-model.ts';
import { measureRecording, trackRecording } from '../../../server/voice-model/measure-recording.ts';
import { resample } from '../../speech/resample.ts';
import { pinkNoise } from '../../speech/pink-noise.ts';
import { atLevel } from '../../speech/level.ts';
import { readRecording } from '../../speech/read-speech.ts';
import { wavBytes } from '../../speech/write-wav.ts';
import { fromPcm16, toPcm16 } from '../../../core/pacing/pcm16.ts';

const HOW = { minPauseMs: 250, band: null, question: null };

/** Other rates and levels moved an edge by one frame at most. */
const ONE_FRAME_MS = 32;

let model: VoiceModel;

beforeAll(async () => {
  model = await loadVoiceModel();
});

test('a recording measured again gives the same track, byte for byte', async () => {
  const { wavBytes: bytes } = await readRecording('two-read-sentences-700ms-apart');

  const first = await measureRecording(bytes, HOW, model);
  const second = await measureRecording(bytes, HOW, await loadVoiceModel());

  expect(second).toEqual(first);
});

describe('the same sentences from another microphone have the same pauses and first word', () => {
  test.each([8000, 22_050, 44_100, 48_000, 96_000])('at %i Hz', async (rateHz) => {
    const { pcm, wavBytes: bytes } = await readRecording('two-sentences-900ms-apart');
    const { pacing } = await measureRecording(bytes, HOW, model);
    const samples = resample({ samples: fromPcm16(pcm), sampleRateHz: 16_000 }, rateHz);

    const other = await measureRecording(wavBytes(samples, rateHz), HOW, model);

    expect(other.durationMs).toBeCloseTo(8037.4, 0);
    expect(other.pacing.pauses).toHaveLength(1);
    expect(difference(other.pacing.responseLatencyMs, pacing.responseLatencyMs)).toBeLessThanOrEqual(
      ONE_FRAME_MS,
    );
    expect(difference(other.pacing.longestPauseMs, pacing.longestPauseMs)).toBeLessThanOrEqual(
      2 * ONE_FRAME_MS,
    );
  });

  test.each([-20, -35])('%i dB quieter', async (db) => {
    const { pcm, wavBytes: bytes } = await readRecording('two-sentences-900ms-apart');
    const { pacing } = await measureRecording(bytes, HOW, model);
    const quieter = toPcm16(fromPcm16(pcm).map((sample) => sample * 10 ** (db / 20)));

    const track = await trackRecording(quieter, model);
    const other = await measureRecording(wavBytes(fromPcm16(quieter), 16_000), HOW, model);

    expect(track.gainDb).toBeGreaterThan(-db - 10);
    expect(difference(other.pacing.longestPauseMs, pacing.longestPauseMs)).toBeLessThanOrEqual(
      2 * ONE_FRAME_MS,
    );
  });
});

test('a gain guessed too high in a recording that is mostly silent is put right in a second pass', async () => {
  const { pcm } = await readRecording('two-sentences-900ms-apart');
  const mostlySilent = new Int16Array(60 * 16_000 + pcm.length);
  mostlySilent.set(toPcm16(atLevel(pinkNoise(mostlySilent.length, 3), -60)));
  mostlySilent.set(pcm);

  const alone = await trackRecording(pcm, model);
  const track = await trackRecording(mostlySilent, model);

  expect(difference(track.gainDb, alone.gainDb)).toBeLessThanOrEqual(3);
});

test.each(['exact zeros', 'pink noise at -60 dBFS'])('nobody speaks in %s', async (what) => {
  const samples = what === 'exact zeros' ? new Float32Array(80_000) : atLevel(pinkNoise(80_000, 5), -60);

  const { pacing } = await measureRecording(wavBytes(samples, 16_000), HOW, model);

  expect(pacing).toMatchObject({ runs: [], answerMs: null });
});

test('a wav file without samples has a length of 0 and no speech', async () => {
  const { durationMs, pacing } = await measureRecording(wavBytes(new Float32Array(0), 16_000), HOW, model);

  expect(durationMs).toBe(0);
  expect(pacing.runs).toEqual([]);
});

test('a rate of 4000 Hz is refused with what was expected and got', async () => {
  const bytes = wavBytes(new Float32Array(4000), 4000);

  await expect(measureRecording(bytes, HOW, model)).rejects.toThrow(
    new WavError('sample rate', '8000 to 192000 Hz', '4000 Hz'),
  );
});

test('other work gets its turn while a recording is measured', async () => {
  const { wavBytes: bytes } = await readRecording('five-phrases-with-four-pauses');
  let turns = 0;
  const timer = setInterval(() => turns++, 1);

  await measureRecording(bytes, HOW, model);
  clearInterval(timer);

  expect(turns).toBeGreaterThan(3);
});

function difference(a: number | null, b: number | null): number {
  return Math.abs((a ?? NaN) - (b ?? NaN));
}
