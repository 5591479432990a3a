import { describe, expect, test } from 'vitest';
import { runsOfOdds } from '../../../core/pacing/fuse-voice.ts';

/** Speech from 0.8, to below 0.4, with edges at 0.5: odds of 1.39, −0.41 and 0. */
const LENGTHS = {
  on: 0.8,
  off: 0.4,
  onsetAt: 0.5,
  offsetAt: 0.5,
  leastGapMs: 40,
  leastRunMs: 100,
  leastGapAgainMs: 60,
};

/** Odds a hop, from pairs of how many hops and how high. */
const odds = (...parts: readonly (readonly [hops: number, height: number])[]) =>
  Float64Array.from(parts.flatMap(([hops, height]) => new Array<number>(hops).fill(height)));

const runs = (heights: Float64Array, interruptions = [] as Parameters<typeof runsOfOdds>[1]) =>
  runsOfOdds(heights, interruptions, LENGTHS).map(({ startMs, endMs }) => [startMs, endMs]);

test('an edge lies between the middles of two hops, where a line between them passes its height', () => {
  expect(runs(odds([50, -4], [30, 4], [50, -4]))).toEqual([[500, 800]]);
  expect(runs(odds([50, -1], [30, 3], [50, -3]))).toEqual([[497.5, 800]]);
});

test('odds that never reach the upper height are no speech, and in between keep what has begun', () => {
  expect(runs(odds([50, -4], [30, 1], [50, -4]))).toEqual([]);
  expect(runs(odds([50, -4], [10, 4], [20, 0.1], [10, 4], [50, -4]))).toEqual([[500, 900]]);
});

test('speech from the first hop to the last is the whole track', () => {
  expect(runs(odds([80, 4]))).toEqual([[0, 800]]);
  expect(runs(new Float64Array(0))).toEqual([]);
});

test('a gap of 30 ms is closed, one of 40 is a gap until a short stretch in between is gone', () => {
  expect(runs(odds([50, 4], [3, -4], [50, 4]))).toEqual([[0, 1030]]);
  expect(runs(odds([50, 4], [8, -4], [50, 4]))).toHaveLength(2);
});

test('90 ms of speech alone are dropped, 100 ms are kept', () => {
  expect(runs(odds([50, -4], [9, 4], [50, -4]))).toEqual([]);
  expect(runs(odds([50, -4], [10, 4], [50, -4]))).toEqual([[500, 600]]);
});

describe('a run does not cross an interruption', () => {
  test.each([800, 850])('from 800 to %i ms', (endMs) => {
    const interruption = { startMs: 800, endMs, cause: 'suspended' } as const;

    expect(runs(odds([200, 4]), [interruption])).toEqual([
      [0, 800],
      [endMs, 2000],
    ]);
  });
});
