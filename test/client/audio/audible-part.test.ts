import { expect, test } from 'vitest';
import { findAudiblePart } from '../../../client/audio/audible-part.ts';

test('silence before and after a sound is not part of it', () => {
  const samples = Float32Array.of(0, 0, 0.5, 0, -0.4, 0.2, 0, 0, 0);

  expect(findAudiblePart(samples)).toEqual({ start: 2, end: 6 });
});

test('what is 51 dB below the peak is not heard, 49 dB is', () => {
  const samples = Float32Array.of(1, 10 ** (-49 / 20), 10 ** (-51 / 20));

  expect(findAudiblePart(samples)).toEqual({ start: 0, end: 2 });
});

test('a silent sound has no audible part', () => {
  expect(findAudiblePart(new Float32Array(100))).toBeNull();
});
