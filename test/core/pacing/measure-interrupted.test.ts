import { describe, expect, test } from 'vitest';
import { ANSWER_FIGURES, expectReasons, measure, measureInterrupted, reason } from './measured-score.ts';

describe('an interruption', () => {
  test.each([
    ['in a run', 2400, 2500],
    ['in a pause', 6000, 6100],
    ['400 ms before the first word', 1400, 1500],
    ['400 ms after the last word', 9960, 10_000],
  ])('%s leaves the answer’s length and all that rests on it open', (_, startMs, endMs) => {
    const pacing = measureInterrupted(startMs, endMs);

    for (const figure of ANSWER_FIGURES) expect(pacing[figure]).toBeNull();
    expect(reason(pacing, 'answerMs')).toBe('Some sound was lost during the answer.');
    expectReasons(pacing);
  });

  test('within 500 ms of an edge leaves that edge open, and the other stands', () => {
    expect(measureInterrupted(9960, 10_000)).toMatchObject({ speechOnsetMs: 1900, speechOffsetMs: null });
    expect(measureInterrupted(1400, 1500)).toMatchObject({ speechOnsetMs: null, speechOffsetMs: 9560 });
  });

  test('more than 500 ms after the last word takes nothing away', () => {
    expect(measureInterrupted(10_070, 10_200)).toMatchObject({ answerMs: 7660, responseLatencyMs: 1900 });
  });

  test('in a pause takes that pause away and leaves the other', () => {
    expect(measureInterrupted(6000, 6100).pauses).toEqual([{ startMs: 3800, endMs: 4460, kind: 'short' }]);
  });
});

test('a break of the interview only takes the pause around it away, and that silence is not speech', () => {
  const pacing = measureInterrupted(6000, 6000, 'paused');

  expect(pacing.pauses).toEqual([{ startMs: 3800, endMs: 4460, kind: 'short' }]);
  expect(pacing).toMatchObject({ answerMs: 7660, phonationTimeMs: 5380, falseFinishes: [], tailMs: 0 });
});

describe('exact zeros', () => {
  test('of more than 3 s in one silence are a muted microphone', () => {
    const pacing = measure('960 quiet, 1920 voice, 320 quiet, 4000 zeros, 320 quiet, 1920 voice, 960 quiet');

    expect(pacing.interruptions).toEqual([{ startMs: 3200, endMs: 7200, cause: 'microphone-muted' }]);
    expect(pacing).toMatchObject({ answerMs: null, pauses: [], quality: { gated: false } });
    expect(reason(pacing, 'answerMs')).toBe('The microphone was muted during the answer.');
  });

  test('of more than 3 s twice, and nowhere else, are a microphone muted twice', () => {
    const pacing = measure('960 quiet, 960 voice, 4000 zeros, 960 voice, 4000 zeros, 960 voice, 960 quiet');

    expect(pacing.interruptions).toHaveLength(2);
  });

  test('between the runs again and again are a gated microphone, and pauses', () => {
    const pacing = measure(
      '960 zeros, 960 voice, 640 zeros, 960 voice, 480 zeros, 960 voice, 4000 zeros, 960 voice, 320 zeros',
    );

    expect(pacing).toMatchObject({ interruptions: [], quality: { gated: true, snrDb: null } });
    expect(pacing.pauses).toHaveLength(3);
    expectReasons(pacing);
  });

  test('of more than 3 s before the first word leave the time to it open', () => {
    const pacing = measure('4000 zeros, 960 quiet, 1920 voice, 960 quiet');

    expect(pacing).toMatchObject({ responseLatencyMs: null, answerMs: 1900 });
  });
});
