import { expect, test } from 'vitest';
import { makeScale, rulerTicks, wholeAnswer, zoomWindow } from '../../client/components/timeline-scale.ts';
import { pacingOf } from './made-pacing.ts';

const WHOLE = { fromMs: 0, toMs: 180_000 };

test('an answer of 0:10 shows where a target from 0:20 on begins', () => {
  const pacing = pacingOf('1000 quiet, 10000 voice, 3500 quiet', { fromMs: 20_000, toMs: 60_000 });

  expect(wholeAnswer(pacing).toMs).toBeGreaterThan(21_000);
  expect(wholeAnswer(pacing).toMs).toBeLessThan(22_000);
});

test('an answer of 0:10 is not made small by a target from 1:30 on', () => {
  const pacing = pacingOf('1000 quiet, 10000 voice, 3500 quiet', { fromMs: 90_000, toMs: 150_000 });

  expect(wholeAnswer(pacing).toMs).toBeLessThan(12_000);
});

test('the ruler takes the least step that leaves 48 px between its times', () => {
  const { stepMs, ticks } = rulerTicks(makeScale(WHOLE, 2000, 0, 748));

  expect(stepMs).toBe(30_000);
  expect(ticks.slice(0, 2)).toEqual([2000, 32_000]);
});

test('a zoom keeps the instant under the pointer where it is', () => {
  const shown = zoomWindow(WHOLE, 0.5, 45_000, WHOLE);

  expect(shown).toEqual({ fromMs: 22_500, toMs: 112_500 });
});

test('no zoom shows more than the whole answer, nor less than half a second', () => {
  expect(zoomWindow({ fromMs: 10_000, toMs: 20_000 }, 100, 15_000, WHOLE)).toEqual(WHOLE);
  const close = zoomWindow(WHOLE, 1e-9, 45_000, WHOLE);
  expect(close.toMs - close.fromMs).toBeCloseTo(500);
});
