import { expect, test } from 'vitest';
import { LevelMeter } from '../../../core/pacing/level-meter.ts';
import { levelDbfs } from '../../../core/pacing/voice-track.ts';

/** A level is kept in steps of half a decibel. */
const STEP_DB = 0.25;

function levelsOf(samples: Iterable<number>): number[] {
  const meter = new LevelMeter();
  for (const sample of samples) meter.add(sample);
  return [...meter.take(), ...meter.finish()].map(levelDbfs);
}

function tone(hz: number, samples: number, from = 0): Float32Array {
  return Float32Array.from({ length: samples }, (_, i) =>
    i < from ? 0 : Math.sin((2 * Math.PI * hz * i) / 16_000),
  );
}

test('a full-scale sine of 1 kHz is at -3.01 dBFS, from the first level to the last', () => {
  const levels = levelsOf(tone(1000, 1600));

  expect(levels).toHaveLength(10);
  for (const level of levels) expect(Math.abs(level + 3.01)).toBeLessThan(STEP_DB + 0.1);
});

test('a full-scale square wave of 1 kHz is at 0 dBFS', () => {
  const levels = levelsOf(tone(1000, 1600).map((sample) => (sample >= 0 ? 1 : -1)));

  expect(Math.abs(levels[5] ?? -100)).toBeLessThan(STEP_DB + 0.1);
});

test('a constant offset is no sound, not even at the start', () => {
  expect(Math.max(...levelsOf(new Float32Array(1600).fill(0.5)))).toBe(levelDbfs(0));
});

test('rumble of 30 Hz is lowered by 21 dB, within the 1 dB that a window shorter than its wave allows', () => {
  const levels = levelsOf(tone(30, 16_000));

  expect(Math.abs((levels[50] ?? 0) + 3.01 + 21)).toBeLessThan(1);
});

test('sound from 100 ms on shows half of its power in the level around 100 ms', () => {
  const levels = levelsOf(tone(1000, 3200, 1600));

  expect(levels[8]).toBeLessThan(-20);
  expect((levels[9] ?? 0) + (levels[10] ?? 0)).toBeGreaterThan(-18);
  expect(Math.abs((levels[11] ?? 0) + 3.01)).toBeLessThan(STEP_DB + 0.1);
});

test('exact zeros, and only they, are the lowest byte', () => {
  const oneStep = new Float32Array(1600);
  oneStep[800] = 1 / 32_768;

  expect(levelsOf(new Float32Array(1600))).toEqual(Array.from({ length: 10 }, () => levelDbfs(0)));
  expect(levelsOf(oneStep)[5]).toBeGreaterThan(levelDbfs(0));
});

test('a last hop that is not full is dropped', () => {
  expect(levelsOf(tone(1000, 479))).toHaveLength(2);
});
