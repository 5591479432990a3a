import { describe, expect, test } from 'vitest';
import { composeSpeech, type SpeechItem } from '../../speech/compose-speech.ts';
import { levelOf } from '../../speech/level.ts';

/** A beep of 400 ms, as if recorded in a silent room. */
const BEEP: SpeechItem = {
  name: 'beep',
  recorded: {
    samples: Float32Array.from({ length: 16_000 }, (_, i) =>
      i < 4800 || i >= 11_200 ? 0 : Math.sin((2 * Math.PI * 500 * i) / 16_000),
    ),
    sampleRateHz: 16_000,
  },
};
const ITEMS = [BEEP, { pauseMs: 250.5 }, BEEP, BEEP];

test('pauses are laid down to the sample, and pieces without one between them are one run', () => {
  const { labels, samples } = composeSpeech({ leadMs: 300, items: ITEMS, noiseDbfs: null, tailMs: 500 });

  expect(labels).toEqual({
    onsetMs: 300,
    offsetMs: 1750.5,
    silences: [[700, 950.5]],
    runs: [
      [300, 700],
      [950.5, 1750.5],
    ],
  });
  expect(samples).toHaveLength((16_000 * 2250.5) / 1000);
});

test('there is sound inside each edge and none outside', () => {
  const { samples } = composeSpeech({ leadMs: 300, items: ITEMS, noiseDbfs: null });

  const levelAround = (fromMs: number, toMs: number) => levelOf(samples.subarray(fromMs * 16, toMs * 16));
  expect([levelAround(0, 300), levelAround(700, 950)]).toEqual([-Infinity, -Infinity]);
  expect(Math.min(levelAround(301, 305), levelAround(695, 699), levelAround(952, 956))).toBeGreaterThan(-26);
});

test('speech and noise stand at their levels', () => {
  const { samples } = composeSpeech({ leadMs: 300, items: ITEMS, noiseDbfs: -50, speechDbfs: -30 });

  expect(levelOf(samples.subarray(0, 4800))).toBeCloseTo(-50, -0.5);
  expect(levelOf(samples.subarray(4800, 11_200))).toBeCloseTo(-30, 0);
});

test('the same composition is the same to the last sample, and another seed is other noise', () => {
  const composition = { leadMs: 300, items: ITEMS, noiseDbfs: -50 };

  expect(composeSpeech(composition)).toEqual(composeSpeech(composition));
  expect(composeSpeech({ ...composition, seed: 2 }).samples).not.toEqual(composeSpeech(composition).samples);
});

test('at 48 kHz it has the same labels', () => {
  const composition = { leadMs: 300, items: ITEMS, noiseDbfs: null };

  const { labels, samples } = composeSpeech({ ...composition, sampleRateHz: 48_000 });

  expect(labels.silences).toEqual(composeSpeech(composition).labels.silences);
  expect(samples).toHaveLength(48 * 2750.5);
});

describe('what would make a label untrue is refused', () => {
  test('a piece that hides a pause', () => {
    const samples = (BEEP as { recorded: { samples: Float32Array } }).recorded.samples;
    const twice = {
      name: 'twice',
      recorded: { samples: Float32Array.of(...samples, ...samples), sampleRateHz: 16_000 },
    };

    expect(() => composeSpeech({ leadMs: 0, items: [twice], noiseDbfs: null })).toThrow(
      /pause hides in "twice"/,
    );
  });

  test('nothing said', () => {
    expect(() => composeSpeech({ leadMs: 0, items: [{ pauseMs: 500 }], noiseDbfs: null })).toThrow(
      'Nothing was said.',
    );
  });
});
