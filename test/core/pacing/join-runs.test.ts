import { expect, test } from 'vitest';
import { joinRuns } from '../../../core/pacing/join-runs.ts';

const STRETCHES = [
  { startMs: 500, endMs: 1000 },
  { startMs: 1200, endMs: 2000 },
  { startMs: 2250, endMs: 3000 },
];

test('a silence of 200 ms is part of its run, one of 250 ms parts two', () => {
  const runs = joinRuns(STRETCHES, 250);

  expect(runs).toEqual([
    { startMs: 500, endMs: 2000 },
    { startMs: 2250, endMs: 3000 },
  ]);
});

test('what an interruption parts stays apart, however short', () => {
  const interruptions = [{ startMs: 1100, endMs: 1100, cause: 'paused' as const }];

  const runs = joinRuns(STRETCHES, 1000, interruptions);

  expect(runs).toEqual([
    { startMs: 500, endMs: 1000 },
    { startMs: 1200, endMs: 3000 },
  ]);
});
