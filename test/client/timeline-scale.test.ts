import { expect, test } from 'vitest';
import { makeScale, rulerTicks, wholeAnswer, zoomWindow } from '../../client/components/timeline-scale.ts';
import { pacingOf } from './made-pacing.ts';

const WHOLE = { fromMs: 0, toMs: 180_000 };

test('an answer that is short of its target shows where the target begins', () => {
  const pacing = pacingOf('1000 quiet, 10000 voice, 3500 quiet', { fromMs: 30_000, toMs: 60_000 });

  expect(wholeAnswer(pacing).toMs).toBeGreaterThan(31_000);
  expect(wholeAnswer(pacing).toMs).toBeLessThan(35_000);
});

test('the ruler takes the least step that leaves 48 px between its times', () => {
  const { stepMs, ticks } = rulerTicks(makeScale(WHOLE, 2000, 0, 748));

  expect(stepMs).toBe(30_000);
  expect(ticks.slice(0, 2)).toEqual([2000, 32_000]);
});

test('a zoom keeps the instant under the pointer where it is', () => {
  const shown = zoomWindow(WHOLE, 0.5, 45_000, WHOLE, 748);

  expect(shown).toEqual({ fromMs: 22_500, toMs: 112_500 });
});

test('no zoom shows more than the whole answer, nor more than 400 px a second', () => {
  expect(zoomWindow({ fromMs: 10_000, toMs: 20_000 }, 100, 15_000, WHOLE, 748)).toEqual(WHOLE);
  const close = zoomWindow(WHOLE, 1e-9, 45_000, WHOLE, 748);
  expect(close.toMs - close.fromMs).toBeCloseTo(1870);
});
