import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { VoiceModel } from '../../../core/pacing/voice-model.ts';
import { WavError } from '../../../core/pacing/wav-error.ts';
import { loadVoiceModel } from '../../../server/voice-model/load-voice-model.ts';
import { HearingThreads } from '../../../server/voice-model/hearing-threads.ts';
import { measureRecording } from '../../../server/voice-model/measure-recording.ts';
import { decodeSeconds, openRecording, readPcm16 } from '../../../server/voice-model/recording-pcm16.ts';
import { trackAtGain, trackRecording } from '../../../server/voice-model/track-recording.ts';
import { resample } from '../../speech/resample.ts';
import { pinkNoise } from '../../speech/pink-noise.ts';
import { atLevel } from '../../speech/level.ts';
import { HEARING_TIMEOUT_MS, readRecording } from '../../speech/read-speech.ts';
import { makeWav } from '../../../core/pacing/make-wav.ts';
import { fromPcm16, toPcm16 } from '../../../core/pacing/pcm16.ts';

/** Some of these hear a minute of sound. */
vi.setConfig({ testTimeout: 2 * HEARING_TIMEOUT_MS, hookTimeout: HEARING_TIMEOUT_MS });

const HOW = { minPauseMs: 250, band: null, question: null };

/** Other rates and levels moved an edge by one frame at most. */
const ONE_FRAME_MS = 32;

let model: VoiceModel;
const threads = new HearingThreads(2);

beforeAll(async () => {
  model = await loadVoiceModel();
});
afterAll(() => threads.end());

test('a recording measured again gives the same track, byte for byte', async () => {
  const { wavBytes: bytes } = await readRecording('two-read-sentences-700ms-apart');

  const first = await measureRecording(bytes, HOW, threads);
  const second = await measureRecording(bytes, HOW, threads);

  expect(second).toEqual(first);
});

describe('the same sentences from another microphone have the same pauses and first word', () => {
  test.each([8000, 22_050, 44_100, 48_000, 96_000])('at %i Hz', async (rateHz) => {
    const { pcm, wavBytes: bytes } = await readRecording('two-sentences-900ms-apart');
    const { pacing } = await measureRecording(bytes, HOW, threads);
    const samples = resample({ samples: fromPcm16(pcm), sampleRateHz: 16_000 }, rateHz);

    const other = await measureRecording(makeWav(samples, rateHz), HOW, threads);

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
    const { pacing } = await measureRecording(bytes, HOW, threads);
    const quieter = toPcm16(fromPcm16(pcm).map((sample) => sample * 10 ** (db / 20)));

    const track = await trackRecording(quieter, model);
    const other = await measureRecording(makeWav(fromPcm16(quieter), 16_000), HOW, threads);

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

  const { pacing } = await measureRecording(makeWav(samples, 16_000), HOW, threads);

  expect(pacing).toMatchObject({ runs: [], answerMs: null });
});

test('a wav file without samples has a length of 0 and no speech', async () => {
  const { durationMs, pacing } = await measureRecording(makeWav(new Float32Array(0), 16_000), HOW, threads);

  expect(durationMs).toBe(0);
  expect(pacing.runs).toEqual([]);
});

test('a rate of 4000 Hz is refused with what was expected and got', async () => {
  const bytes = makeWav(new Float32Array(4000), 4000);

  await expect(measureRecording(bytes, HOW, threads)).rejects.toThrow(
    new WavError('sample rate', '8000 to 192000 Hz', '4000 Hz'),
  );
});

describe('threads', () => {
  test('one, two and this one give the same track and figures, byte for byte', async () => {
    const { pcm, wavBytes: bytes } = await readRecording('five-phrases-with-four-pauses');
    const one = new HearingThreads(1);
    onTestFinished(() => one.end());

    const [byOne, byTwo] = await Promise.all([
      measureRecording(bytes, HOW, one),
      measureRecording(bytes, HOW, threads),
    ]);

    expect(byTwo).toEqual(byOne);
    expect(byTwo.track).toEqual(await trackRecording(pcm, model));
    expect(byTwo.track).toEqual(await trackAtGain(pcm, model, byTwo.track.gainDb, []));
  });

  test('tell how far they are, from 0 to 1 and never back, and begin once more where the gain was off', async () => {
    const { wavBytes: bytes } = await readRecording('two-sentences-900ms-apart');
    const shares: number[] = [];
    const timesOfMostlySilent: boolean[] = [];

    await measureRecording(bytes, HOW, threads, ({ share }) => shares.push(share));
    await measureRecording(await mostlySilentWav(), HOW, threads, ({ isSecondTime }) =>
      timesOfMostlySilent.push(isSecondTime),
    );

    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBeCloseTo(1);
    expect([timesOfMostlySilent[0], timesOfMostlySilent.at(-1)]).toEqual([false, true]);
  });

  test('that are ended refuse what they were at, and what comes after', async () => {
    const { wavBytes: bytes } = await readRecording('five-phrases-with-four-pauses');
    const ended = new HearingThreads(2);
    const stopped = new Error('Stopped.');

    const measuring = measureRecording(bytes, HOW, ended, () => void ended.end(stopped));

    await expect(measuring).rejects.toBe(stopped);
    await expect(measureRecording(bytes, HOW, ended)).rejects.toBe(stopped);
  });
});

describe('a recording decoded second by second gives the samples of one that is decoded at once', () => {
  test.each([8000, 11_025, 16_000, 22_050, 44_100, 44_101, 48_000, 96_000, 192_000])(
    'at %i Hz',
    async (rateHz) => {
      const bytes = makeWav(pinkNoise(Math.round(3.3 * rateHz), 7), rateHz);
      const recording = openRecording(bytes);
      const pieced = new Int16Array(recording.sampleCount);

      for (const second of [3, 1, 0, 2]) await decodeSeconds(recording, pieced, second, second + 1);

      expect(pieced).toEqual(await readPcm16(bytes));
      expect(pieced.at(-1)).not.toBe(0);
    },
  );
});

async function mostlySilentWav(): Promise<Uint8Array> {
  const { pcm } = await readRecording('two-sentences-900ms-apart');
  const samples = atLevel(pinkNoise(30 * 16_000, 3), -60);
  samples.set(fromPcm16(pcm));
  return makeWav(samples, 16_000);
}

function difference(a: number | null, b: number | null): number {
  return Math.abs((a ?? NaN) - (b ?? NaN));
}
