import { expect, test } from 'vitest';
import { STAR_SHARES } from '../../../core/drills/drill-ways.ts';
import { fullPart, partProgress } from '../../../core/drills/part-progress.ts';

/** Of 2:00 the situation is to have 18 s, the task 12, the action 72, the result 18. */
const BAND = { fromMs: 90_000, toMs: 150_000 };

function at(nowMs: number, ...starts: { name: string; startMs: number }[]) {
  return partProgress(STAR_SHARES, { starts, band: BAND, onsetMs: 2000, nowMs });
}

test('before any key the first part runs from the first word, and 18 s later has had its share', () => {
  expect(at(19_999)[0]).toEqual({ name: 'Situation', spentMs: 17_999, dueMs: 18_000, isCurrent: true });
  expect(fullPart(at(19_999))).toBeNull();
  expect(fullPart(at(20_000))?.name).toBe('Situation');
});

test('a part that was come back to counts whole', () => {
  const starts = [
    { name: 'Situation', startMs: 0 },
    { name: 'Task', startMs: 12_000 },
    { name: 'Situation', startMs: 17_000 },
  ];

  expect(at(20_000, ...starts).map(({ spentMs }) => spentMs)).toEqual([13_000, 5000, 0, 0]);
  expect(fullPart(at(25_000, ...starts))?.name).toBe('Situation');
});

test('the last part ends with the answer, and is never called full', () => {
  expect(fullPart(at(200_000, { name: 'Result', startMs: 2000 }))).toBeNull();
});

test('before the first word nothing is spent', () => {
  const progress = partProgress(STAR_SHARES, { starts: [], band: BAND, onsetMs: null, nowMs: 60_000 });

  expect(progress.map(({ spentMs }) => spentMs)).toEqual([0, 0, 0, 0]);
  expect(fullPart(progress)).toBeNull();
});
