import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeInBand } from '../../../core/pacing/band.ts';
import { bestTake } from '../../../core/session/best-take.ts';

const BAND = { fromMs: 90_000, toMs: 150_000 };
const take = (answerMs: number | null) => ({ answerMs });

describe('the best of several takes', () => {
  test('inside 1:30 to 2:30 is the one of 1:55, nearest to 2:00', () => {
    const takes = [take(95_000), take(115_000), take(149_000), take(121_000 + 5000)];

    expect(bestTake(takes, BAND)).toBe(takes[1]);
  });

  test('where none is inside is the one 5 s over, not the one 6 s under', () => {
    const takes = [take(84_000), take(155_000), take(200_000)];

    expect(bestTake(takes, BAND)).toBe(takes[1]);
  });

  test('of two alike is the later', () => {
    const takes = [take(120_000), take(120_000)];

    expect(bestTake(takes, BAND)).toBe(takes[1]);
  });

  test('is never one that could not be measured, and none of none', () => {
    expect(bestTake([take(null), take(10_000)], BAND)).toEqual(take(10_000));
    expect(bestTake([take(null)], BAND)).toBeNull();
    expect(bestTake([], BAND)).toBeNull();
  });

  test('is inside the target whenever any take is, and no other is nearer to its middle', () => {
    const lengths = fc.array(fc.option(fc.integer({ min: 0, max: 300_000 })), { minLength: 1 });
    fc.assert(
      fc.property(lengths, (all) => {
        const best = bestTake(all.map(take), BAND);
        const measured = all.filter((ms) => ms !== null);
        const bestMs = best?.answerMs ?? null;
        if (bestMs === null) return measured.length === 0;
        const offBy = (ms: number) => placeInBand(ms, BAND).offByMs;
        const fromMiddle = (ms: number) => Math.abs(ms - 120_000);
        return measured.every(
          (ms) =>
            offBy(bestMs) < offBy(ms) ||
            (offBy(bestMs) === offBy(ms) && fromMiddle(bestMs) <= fromMiddle(ms)),
        );
      }),
    );
  });
});
