import { expect, test } from 'vitest';
import { MEASURE_VERSION } from '../../../core/pacing/pacing.ts';
import { countAnswer, hearTrack, pacingAt } from '../../../core/session/count-answer.ts';
import { comparedFigures, firstPacing, type StoredPacing } from '../../../core/session/first-pacing.ts';
import { answer } from '../../speech/answer.ts';

const track = answer('1024 quiet, 2048 voice, 480 quiet, 2048 voice, 1600 quiet, 2048 voice');
const context = {
  band: null,
  question: { responseLatencyErrorMs: 20, wasHeard: true },
  echoMs: 0,
  clippedShare: 0,
};
const { sampleCount } = track;
const heard = hearTrack(track, context);
const today = countAnswer(track, context, 250);

/** As measure 1 stored it: longer pauses, and no word of syllables. */
const stored: StoredPacing = {
  measureVersion: 1,
  minPauseMs: 250,
  answerMs: 8260,
  pauses: [{ startMs: 5600, endMs: 7240, kind: 'long' }],
  longestPauseMs: 1640,
  falseFinishes: null,
};

test('what measure 1 counted is told beside what is counted now, without figures that it did not have', () => {
  const pacing = pacingAt({ sampleCount, context, pacing: stored }, heard, {
    minPauseMs: 250,
    voicedHesitations: false,
  });

  expect(pacing).toEqual(today);
  expect(firstPacing(stored, pacing)).toEqual({
    measureVersion: 1,
    minPauseMs: 250,
    figures: { answerMs: 8260, pauseCount: 1, longestPauseMs: 1640, falseFinishCount: null },
  });
});

test('what the measure of today counted is told once, at whichever pause threshold', () => {
  expect(today.measureVersion).toBe(MEASURE_VERSION);
  expect(
    firstPacing(
      today,
      pacingAt({ sampleCount, context, pacing: today }, heard, { minPauseMs: 600, voicedHesitations: false }),
    ),
  ).toBeNull();
});

test('the compared figures of today are 12: 2 pauses, 1 first ending, and no syllables, which are not kept', () => {
  expect(comparedFigures(today)).toMatchObject({ pauseCount: 2, falseFinishCount: 1, syllables: null });
  expect(Object.keys(comparedFigures(today))).toHaveLength(12);
});
