import { expect, test } from 'vitest';
import { measurePacing } from '../../../core/pacing/measure-pacing.ts';
import { PACE_STEP_MS } from '../../../core/pacing/pace-curve.ts';
import { answer } from '../../speech/answer.ts';
import { expectReasons, HOW, measure, reason, TWO_PAUSES } from './measured-score.ts';

const SPOKEN = '1920 quiet, 4000 syllables, 640 quiet, 2560 syllables, 3200 quiet, 6400 syllables, 960 quiet';

test('speech of 4 syllables a second has the rates that follow from its pauses', () => {
  const pacing = measure(SPOKEN);

  const { syllables, answerMs, phonationTimeMs, runs } = pacing;
  expect(Math.abs((syllables ?? 0) - (4 * 12_960) / 1000)).toBeLessThanOrEqual(3);
  expect(pacing.speechRate).toBeCloseTo(((syllables ?? 0) * 1000) / (answerMs ?? 1), 6);
  expect(pacing.articulationRate).toBeCloseTo(((syllables ?? 0) * 1000) / (phonationTimeMs ?? 1), 6);
  expect(pacing.meanLengthOfRun).toBeCloseTo((syllables ?? 0) / 3, 6);
  expect(runs.map((run) => run.syllables).reduce((sum = 0, count = 0) => sum + count, 0)).toBe(syllables);
  expectReasons(pacing);
});

test('runs of 4 s and 6.4 s have a rate of their own, one of 1.3 s has none', () => {
  const { runs } = measure(
    '960 quiet, 4000 syllables, 640 quiet, 1280 syllables, 640 quiet, 6400 syllables, 960 quiet',
  );

  expect(runs.map(({ articulationRate }) => articulationRate !== undefined)).toEqual([true, false, true]);
  for (const { articulationRate = 4 } of runs) expect(Math.abs(articulationRate - 4)).toBeLessThan(0.6);
});

test('in an overdriven sound no run has a rate', () => {
  for (const run of measure(SPOKEN, { clippedShare: 0.5 }).runs)
    expect(run).not.toHaveProperty('articulationRate');
});

test('words a minute are a range, from 1.5 to 1.3 syllables a word, in steps of 5', () => {
  const { wordsPerMinuteRange, speechRate } = measure(SPOKEN);

  const exact = (syllablesAWord: number) => ((speechRate ?? 0) * 60) / syllablesAWord;
  expect(Math.abs((wordsPerMinuteRange?.from ?? 0) - exact(1.5))).toBeLessThanOrEqual(2.5);
  expect(Math.abs((wordsPerMinuteRange?.to ?? 0) - exact(1.3))).toBeLessThanOrEqual(2.5);
});

test('the pace curve keeps to 4 syllables a second, and is broken where a pause leaves under 2 s of speech', () => {
  const { paceCurve } = measure('960 quiet, 9600 syllables, 9600 quiet, 9600 syllables, 960 quiet');

  const points = paceCurve ?? [];
  for (const { syllablesPerSecond } of points) expect(Math.abs(syllablesPerSecond - 4)).toBeLessThan(0.6);
  const breaks = points.filter(({ atMs }, i) => i > 0 && atMs - (points[i - 1]?.atMs ?? 0) > PACE_STEP_MS);
  expect(breaks).toHaveLength(1);
});

test('under 2 s of speech has no rate, and its length still stands', () => {
  const pacing = measure('960 quiet, 1600 syllables, 960 quiet');

  expect(pacing).toMatchObject({ syllables: null, articulationRate: null, paceCurve: null });
  expect(pacing.answerMs).toBeGreaterThan(1400);
  expect(reason(pacing, 'speechRate')).toBe('Less than 2 s of speech was heard.');
  expectReasons(pacing);
});

test('a track without an envelope has no syllables, and says so', () => {
  const pacing = measure(TWO_PAUSES);

  expect(pacing).toMatchObject({ syllables: null, speechRate: null, wordsPerMinuteRange: null });
  expect(pacing.runs[0]).not.toHaveProperty('syllables');
  expect(reason(pacing, 'syllables')).toBe('Syllables were not counted in this voice track.');
});

test('sound that was lost during the answer leaves its rates open', () => {
  const lost = { startMs: 3000, endMs: 3100, cause: 'samples-lost' } as const;

  const pacing = measurePacing(answer(SPOKEN, [lost]), HOW);

  expect(pacing).toMatchObject({ syllables: null, articulationRate: null });
  expect(reason(pacing, 'articulationRate')).toBe('Some sound was lost during the answer.');
});
