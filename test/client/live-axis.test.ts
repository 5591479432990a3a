import { expect, test } from 'vitest';
import { liveAxisMs, liveLabels } from '../../client/components/live-axis.ts';

const BAND = { fromMs: 90_000, toMs: 150_000 };

test.each([
  [0, 210_000],
  [210_000, 210_000],
  [210_001, 420_000],
  [500_000, 840_000],
])('at %i ms the axis for a target to 2:30 is %i ms long', (spokenMs, axisMs) => {
  expect(liveAxisMs(BAND, spokenMs)).toBe(axisMs);
});

test('on a phone only the ends of axis and target are written', () => {
  const labels = liveLabels(BAND, 210_000, 342).map(({ atMs }) => atMs);

  expect(labels.sort((a, b) => a - b)).toEqual([0, 90_000, 150_000, 210_000]);
});

test('where there is room, the whole minute before the target is written too', () => {
  const labels = liveLabels(BAND, 210_000, 920).map(({ atMs }) => atMs);

  expect(labels).toContain(60_000);
});

test('the best length within a target is written between its ends', () => {
  const band = { fromMs: 60_000, toMs: 120_000 };

  expect(liveLabels(band, 168_000, 920, 90_000).map(({ atMs }) => atMs)).toContain(90_000);
});
