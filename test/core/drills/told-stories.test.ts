import { expect, test } from 'vitest';
import { toldStories } from '../../../core/drills/told-stories.ts';
import { UNMEASURED } from './take-of.ts';

const take = (value: string, story?: string | null) => ({
  ...UNMEASURED,
  values: [value],
  ...(story !== undefined && { story }),
});

test('of three values two had a story, and the one that was told for both can be told once', () => {
  const { asked, covered, told, often } = toldStories([
    take('Care', 'The night shift'),
    take('Candour', null),
    take('Craft', 'The night shift'),
  ]);

  expect([covered, asked]).toEqual([2, 3]);
  expect(told[1]).toEqual({ value: 'Candour', story: null });
  expect(often).toEqual([{ story: 'The night shift', times: 2 }]);
});

test('a value that was asked twice is one value, and a story for it once is enough', () => {
  const takes = [take('Care'), take('Candour', 'The audit'), take('Care', 'The refund')];

  expect(toldStories(takes)).toMatchObject({ asked: 2, covered: 2, often: [] });
  expect(toldStories(takes).told[0]).toEqual({ value: 'Care', story: undefined });
});

test('without values nothing was asked for', () => {
  expect(toldStories([UNMEASURED])).toEqual({ told: [], asked: 0, covered: 0, often: [] });
});
