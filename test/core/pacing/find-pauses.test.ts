import { expect, test } from 'vitest';
import { DEFAULT_MIN_PAUSE_MS, findPauses } from '../../../core/pacing/find-pauses.ts';
import type { Interruption } from '../../../core/pacing/voice-track.ts';

const RUNS = [
  { startMs: 500, endMs: 2000 },
  { startMs: 2249, endMs: 4000 },
  { startMs: 4250, endMs: 6000 },
  { startMs: 6999, endMs: 8000 },
  { startMs: 9000, endMs: 10_000 },
  { startMs: 12_499, endMs: 14_000 },
  { startMs: 16_500, endMs: 17_000 },
];

const at = (startMs: number, endMs: number): Interruption => ({ startMs, endMs, cause: 'samples-lost' });
const starts = (interruptions: readonly Interruption[]) =>
  findPauses(RUNS, DEFAULT_MIN_PAUSE_MS, interruptions).map(({ startMs }) => startMs);

test('a silence is a pause from 250 ms, long from 1000 and very long from 2500', () => {
  const pauses = findPauses(RUNS, DEFAULT_MIN_PAUSE_MS, []);

  expect(pauses).toEqual([
    { startMs: 4000, endMs: 4250, kind: 'short' },
    { startMs: 6000, endMs: 6999, kind: 'short' },
    { startMs: 8000, endMs: 9000, kind: 'long' },
    { startMs: 10_000, endMs: 12_499, kind: 'long' },
    { startMs: 14_000, endMs: 16_500, kind: 'very-long' },
  ]);
});

test('with a threshold of 1000 ms, 3 of them are pauses', () => {
  expect(findPauses(RUNS, 1000, [])).toHaveLength(3);
});

test('no runs, or one, have no pauses', () => {
  expect(findPauses([], DEFAULT_MIN_PAUSE_MS, [])).toEqual([]);
  expect(findPauses(RUNS.slice(0, 1), DEFAULT_MIN_PAUSE_MS, [])).toEqual([]);
});

test.each([
  ['inside', at(8400, 8500)],
  ['around', at(7900, 9100)],
  ['at its start', at(7900, 8000)],
  ['at its end', at(9000, 9001)],
  ['without length', at(8500, 8500)],
])('a silence touched by an interruption %s is no pause, and the others are', (_, interruption) => {
  expect(starts([interruption])).toEqual([4000, 6000, 10_000, 14_000]);
});

test('an interruption within a run takes no pause away', () => {
  expect(starts([at(9400, 9500)])).toEqual([4000, 6000, 8000, 10_000, 14_000]);
});
