import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { movingBand } from '../../../core/drills/moving-band.ts';

const START = { fromMs: 60_000, toMs: 90_000 };
const widthOf = ({ fromMs, toMs }: typeof START) => toMs - fromMs;

test('a hit narrows the band by a fifth, a miss widens it by half', () => {
  expect(movingBand(START, [true])).toEqual({ fromMs: 63_000, toMs: 87_000 });
  expect(movingBand(START, [false])).toEqual({ fromMs: 52_500, toMs: 97_500 });
});

test('whatever comes, the middle stays, and the width stays between a tenth and four fifths of it', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 60 }), (hits) => {
      const band = movingBand(START, hits);
      expect(Math.abs((band.fromMs + band.toMs) / 2 - 75_000)).toBeLessThanOrEqual(1);
      expect(widthOf(band)).toBeGreaterThanOrEqual(7500 - 2);
      expect(widthOf(band)).toBeLessThanOrEqual(60_000 + 2);
    }),
  );
});

test('one more hit never gives a wider band than one more miss', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 30 }), (hits) => {
      expect(widthOf(movingBand(START, [...hits, true]))).toBeLessThanOrEqual(
        widthOf(movingBand(START, [...hits, false])),
      );
    }),
  );
});
