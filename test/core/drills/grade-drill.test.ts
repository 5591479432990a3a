import { expect, test } from 'vitest';
import type { Drill, DrillKind } from '../../../core/drills/drill.ts';
import { gradeDrill } from '../../../core/drills/grade-drill.ts';
import { takeOf, UNMEASURED } from './take-of.ts';

function drillOf(kind: DrillKind): Drill {
  return {
    kind,
    clock: 'shown',
    isVisualOnly: false,
    isRelaxed: false,
    parts: [],
    paceBand: null,
    allowanceMs: 2000,
    movingBand: null,
  };
}

/** One answer in the target of 5 to 10 s, and one short of it. */
const HIT = takeOf('960 quiet, 8000 voice, 960 quiet');
const MISS = takeOf('960 quiet, 2016 voice, 960 quiet');

test.each([
  [[HIT, HIT], 'easy'],
  [[HIT, HIT, MISS], 'good'],
  [[HIT, MISS, MISS], 'hard'],
  [[MISS, MISS], 'again'],
  [[UNMEASURED], null],
])('a drill of length is graded by its hits: %#', (takes, grade) => {
  expect(gradeDrill(drillOf('length'), takes)).toBe(grade);
});

test('a silence held for 4 s is good, for 1 s it comes back again', () => {
  const spoken = (heldMs: number) => takeOf(`960 quiet, 3008 voice, ${heldMs} quiet`);

  expect(gradeDrill(drillOf('silence'), [spoken(4000)])).toBe('good');
  expect(gradeDrill(drillOf('silence'), [spoken(992)])).toBe('again');
});

test('first words at 1 and 3 s against an allowance of 2 s are hard, for one of two was in time', () => {
  const takes = [992, 3008].map((quietMs) => takeOf(`${quietMs} quiet, 3008 voice, 960 quiet`));

  expect(gradeDrill(drillOf('first-word'), takes)).toBe('hard');
});

test('guesses of half the length come back again, for they are off by more than two fifths', () => {
  const takes = [takeOf('960 quiet, 8000 voice, 960 quiet', { guessMs: 4000 })];

  expect(gradeDrill(drillOf('blind-clock'), takes)).toBe('again');
});
