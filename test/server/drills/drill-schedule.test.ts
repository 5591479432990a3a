import { expect, test } from 'vitest';
import { dueAfter, returnsAfter } from '../../../server/drills/drill-schedule.ts';

const DAY_MS = 86_400_000;
const FIRST = '2026-11-01T10:00:00.000Z';

const daysAfter = (at: string, dueAt: string | null) => (Date.parse(dueAt ?? '') - Date.parse(at)) / DAY_MS;

test('a drill that was never held is not due', () => {
  expect(dueAfter([])).toBeNull();
  expect(returnsAfter([])).toEqual([]);
});

test('the better a drill went, the later it comes back, and no sooner than the next day', () => {
  const days = returnsAfter([{ at: FIRST, grade: 'good' }]).map(({ dueAt }) => daysAfter(FIRST, dueAt));

  expect(days[0]).toBeGreaterThanOrEqual(1);
  expect(days).toEqual(days.toSorted((one, other) => one - other));
  expect(new Set(days).size).toBeGreaterThan(2);
});

test('a drill that goes well again comes back after a longer time, and one that does not after a shorter', () => {
  const dueAt = dueAfter([{ at: FIRST, grade: 'good' }]) ?? '';
  const first = daysAfter(FIRST, dueAt);

  expect(
    daysAfter(
      dueAt,
      dueAfter([
        { at: FIRST, grade: 'good' },
        { at: dueAt, grade: 'good' },
      ]),
    ),
  ).toBeGreaterThan(first);
  expect(
    daysAfter(
      dueAt,
      dueAfter([
        { at: FIRST, grade: 'good' },
        { at: dueAt, grade: 'again' },
      ]),
    ),
  ).toBeLessThanOrEqual(first);
});

test('what is due is what its own grade says of the last time', () => {
  const repetitions = [
    { at: FIRST, grade: 'hard' },
    { at: '2026-11-04T10:00:00.000Z', grade: 'easy' },
  ] as const;

  const easy = returnsAfter(repetitions).find(({ grade }) => grade === 'easy');

  expect(easy?.dueAt).toBe(dueAfter(repetitions));
});
