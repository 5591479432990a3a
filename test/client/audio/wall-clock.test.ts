import { expect, test } from 'vitest';
import { SAMPLE_RATE_HZ } from '../../../core/pacing/sample-clock.ts';
import { WallClock } from '../../../client/audio/wall-clock.ts';

const SECOND = SAMPLE_RATE_HZ;
const START_MS = Date.parse('2026-01-01T10:00:00.000Z');

test('two samples 60 s apart are told 60 s apart, though the machine fell 480 ms behind meanwhile', () => {
  const clock = new WallClock();
  for (let second = 0; second <= 60; second++) {
    clock.add({ sample: second * SECOND, wallMs: START_MS + second * 1008 });
  }

  const apartMs = Number(clock.timeOf(60 * SECOND)) - Number(clock.timeOf(0));

  expect(apartMs).toBe(60_000);
  expect(clock.driftMs).toBe(480);
});

test('behind a standstill of 3 s the times are set anew', () => {
  const clock = new WallClock();
  clock.add({ sample: 0, wallMs: START_MS });
  clock.add({ sample: SECOND, wallMs: START_MS + 1000 });
  clock.add({ sample: 2 * SECOND, wallMs: START_MS + 5000 });

  expect(Number(clock.timeOf(1.5 * SECOND)) - START_MS).toBe(1500);
  expect(Number(clock.timeOf(3 * SECOND)) - START_MS).toBe(6000);
});
