import { describe, expect, test } from 'vitest';
import { measurePacing } from '../../../core/pacing/measure-pacing.ts';
import { answer } from '../../speech/answer.ts';
import {
  ANSWER_FIGURES,
  expectReasons,
  HOW,
  measure,
  measureInterrupted,
  reason,
  TWO_PAUSES,
} from './measured-score.ts';

test('an answer with 2 pauses has the figures that follow from them', () => {
  const pacing = measure(TWO_PAUSES);

  expect(pacing).toMatchObject({
    responseLatencyMs: 1900,
    responseLatencyErrorMs: 15,
    startedBeforeQuestionEnded: false,
    speechOnsetMs: 1900,
    speechOffsetMs: 9560,
    answerMs: 7660,
    pauses: [
      { startMs: 3800, endMs: 4460, kind: 'short' },
      { startMs: 5720, endMs: 7340, kind: 'long' },
    ],
    medianPauseMs: 1140,
    longestPauseMs: 1620,
    phonationTimeMs: 7660 - 660 - 1620,
    falseFinishes: [{ atMs: 5720, pauseMs: 1620 }],
    tailMs: 9560 - 5720,
    band: { fromMs: 2000, toMs: 4000, where: 'over', offByMs: 3660 },
  });
  expect(pacing.silentPauseRatePerMinute).toBeCloseTo((2 * 60_000) / 7660, 6);
  expect(pacing.phonationTimeRatio).toBeCloseTo(5380 / 7660, 6);
  expectReasons(pacing);
});

test.each([
  ['960 quiet, 1024 voice, 960 quiet', 'under', 1000],
  ['960 quiet, 3200 voice, 960 quiet', 'within', 0],
])('%s is %s a target of 2000 to 4000 ms by %i', (score, where, offByMs) => {
  expect(measure(score).band).toMatchObject({
    where,
    offByMs: where === 'under' ? 2000 - (1024 - 20) : offByMs,
  });
});

test('an answer without a pause has a rate of 0, no median and no longest pause', () => {
  const pacing = measure('960 quiet, 3200 voice, 960 quiet');

  expect(pacing).toMatchObject({
    silentPauseRatePerMinute: 0,
    medianPauseMs: null,
    longestPauseMs: null,
    tailMs: 0,
  });
  expect(pacing.falseFinishes).toEqual([]);
  expect(reason(pacing, 'longestPauseMs')).toBe('There was no pause.');
  expectReasons(pacing);
});

test('a question without a target leaves only the band out', () => {
  const pacing = measure(TWO_PAUSES, { band: null });

  expect(pacing.band).toBeNull();
  expect(pacing.answerMs).toBe(7660);
  expect(reason(pacing, 'band')).toBe('This question has no target length.');
  expectReasons(pacing);
});

test.each(['3200 quiet', '1600 quiet, 32 voice, 1600 quiet'])('nothing can be told of %s', (score) => {
  const pacing = measure(score);

  expect(pacing).toMatchObject({ responseLatencyMs: null, speechOnsetMs: null, runs: [], pauses: [] });
  for (const figure of ANSWER_FIGURES) expect(pacing[figure]).toBeNull();
  expect(reason(pacing, 'answerMs')).toBe('No speech was heard.');
  expectReasons(pacing);
});

test('of an answer without a single frame, the reason is that there was no microphone', () => {
  const pacing = measure('0 quiet');

  for (const figure of ANSWER_FIGURES) expect(reason(pacing, figure)).toBe('There was no microphone.');
  expectReasons(pacing);
});

describe('time to the first word', () => {
  test('is not measurable when speech was running at sample 0, and the answer still is', () => {
    const pacing = measure('1920 voice, 960 quiet');

    expect(pacing).toMatchObject({
      startedBeforeQuestionEnded: true,
      responseLatencyMs: null,
      answerMs: 1880,
    });
    expect(reason(pacing, 'responseLatencyMs')).toBe('Speech was already running when the question ended.');
    expectReasons(pacing);
  });

  test('is measurable from 60 ms on', () => {
    expect(measure('64 quiet, 1920 voice, 960 quiet').startedBeforeQuestionEnded).toBe(true);
    expect(measure('96 quiet, 1920 voice, 960 quiet')).toMatchObject({
      startedBeforeQuestionEnded: false,
      responseLatencyMs: 76,
    });
  });

  test('is not measurable when the question was only read', () => {
    const pacing = measure(TWO_PAUSES, { question: { responseLatencyErrorMs: null, wasHeard: false } });

    expect(pacing).toMatchObject({ responseLatencyMs: null, responseLatencyErrorMs: null, answerMs: 7660 });
    expect(reason(pacing, 'responseLatencyMs')).toMatch(/was read, not heard/);
    expectReasons(pacing);
  });

  test('counts from the start of a recording whose question is not known', () => {
    const pacing = measure(TWO_PAUSES, { question: null });

    expect(pacing).toMatchObject({ responseLatencyMs: 1900, responseLatencyErrorMs: null });
    expectReasons(pacing);
  });

  test.each(['samples-lost', 'paused'] as const)('is not measurable after %s', (cause) => {
    const pacing = measureInterrupted(500, cause === 'paused' ? 500 : 700, cause);

    expect(pacing).toMatchObject({ responseLatencyMs: null, speechOnsetMs: 1900, answerMs: 7660 });
    expect(reason(pacing, 'responseLatencyMs')).toMatch(/before the first word\.$/);
    expectReasons(pacing);
  });
});

describe('the echo of the question', () => {
  test('is not speech when a run lies within it', () => {
    const pacing = measure(`32 quiet, 192 voice, ${TWO_PAUSES}`, { echoMs: 300 });

    expect(pacing).toMatchObject({ startedBeforeQuestionEnded: false, responseLatencyMs: 1900 + 224 });
  });

  test('that runs into the first words leaves the time to the first word open', () => {
    const pacing = measure('1920 voice, 960 quiet', { echoMs: 300 });

    expect(pacing).toMatchObject({
      startedBeforeQuestionEnded: false,
      responseLatencyMs: null,
      speechOnsetMs: 300,
    });
    expect(reason(pacing, 'responseLatencyMs')).toBe(
      'The question could still be heard when the answer began.',
    );
  });
});

test('speech at -22 dBFS over a room at -60 stands 38 dB above it', () => {
  const { quality } = measure(TWO_PAUSES);

  expect(quality.noiseFloorDbfs).toBe(-60);
  expect(quality.snrDb).toBeCloseTo(38, 0);
});

test('a room in which nobody speaks has its level, and one of exact zeros has none', () => {
  const [silent, muted] = [measure('4000 quiet'), measure('960 voice, 2000 zeros, 960 voice')];

  expect(silent.quality).toMatchObject({ noiseFloorDbfs: -60, snrDb: null });
  expect(muted.quality).toMatchObject({ noiseFloorDbfs: null, snrDb: null });
  expect(reason(muted, 'noiseFloorDbfs')).toBe('The room could not be heard apart from the voice.');
});

test('the same track and settings give the same figures', () => {
  expect(measure(TWO_PAUSES)).toEqual(measure(TWO_PAUSES));
});

test('the zeros that stand for a left page are that, though they begin a level before it was told', () => {
  const left = { startMs: 3850, endMs: 8000, cause: 'page-left' as const };
  const track = answer('1920 quiet, 1920 voice, 4160 zeros, 1280 voice, 960 quiet', [left]);

  const pacing = measurePacing(track, HOW);

  expect(pacing.interruptions.map(({ cause }) => cause)).toEqual(['page-left']);
});
