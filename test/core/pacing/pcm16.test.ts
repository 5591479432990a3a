import { expect, test } from 'vitest';
import { countClippedSamples, fromPcm16, toPcm16 } from '../../../core/pacing/pcm16.ts';

test('sound is rounded to 16 bits and held at full scale', () => {
  const pcm = toPcm16(Float32Array.of(0, 0.5, -0.5, 1, -1, 1.7, -1.7, 0.6 / 32_768));

  expect([...pcm]).toEqual([0, 16_384, -16_384, 32_767, -32_768, 32_767, -32_768, 1]);
});

test('what is not a number becomes silence, and what is endless full scale', () => {
  const pcm = toPcm16(Float32Array.of(Number.NaN, Infinity, -Infinity));

  expect([...pcm]).toEqual([0, 32_767, -32_768]);
});

test('every 16-bit integer comes back as it was', () => {
  const all = Int16Array.from({ length: 65_536 }, (_, i) => i - 32_768);

  expect(toPcm16(fromPcm16(all))).toEqual(all);
});

test('2 of 4 samples stand at full scale', () => {
  expect(countClippedSamples(Int16Array.of(32_767, 32_766, -32_768, -32_767))).toBe(2);
});
