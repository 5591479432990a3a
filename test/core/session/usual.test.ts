import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEAST_FOR_USUAL, MOST_FOR_USUAL, usualOf } from '../../../core/session/usual.ts';

describe('what is usual', () => {
  test('of four figures is nothing yet, of five is their median and the half around it', () => {
    expect(usualOf([1, 2, 3, 4])).toBeNull();
    expect(usualOf([30, 10, 50, 20, 40])).toEqual({ median: 30, from: 20, to: 40, count: 5 });
  });

  test('counts no figure that was not measurable', () => {
    expect(usualOf([1, null, 2, null, 3, 4])).toBeNull();
    expect(usualOf([null, 1, 2, null, 3, 4, 5])).toEqual({ median: 3, from: 2, to: 4, count: 5 });
  });

  test('is of the last 20: of 1 to 40 the median is 30.5', () => {
    const values = Array.from({ length: 40 }, (_, i) => i + 1);

    expect(usualOf(values)).toEqual({ median: 30.5, from: 25.75, to: 35.25, count: 20 });
  });

  test('lies in order within the last 20, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 300_000 }), { minLength: LEAST_FOR_USUAL, maxLength: 60 }),
        (values) => {
          const { from, median, to } = usualOf(values) ?? { from: NaN, median: NaN, to: NaN };
          const last = values.slice(-MOST_FOR_USUAL);
          const inOrder = [Math.min(...last), from, median, to, Math.max(...last)];

          expect(inOrder).toEqual(inOrder.toSorted((one, other) => one - other));
        },
      ),
    );
  });
});
