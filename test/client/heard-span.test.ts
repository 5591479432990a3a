import { describe, expect, test } from 'vitest';
import { heardSpan } from '../../client/components/heard-span.ts';
import { wholeAnswer } from '../../client/components/timeline-scale.ts';
import { pacingOf } from './made-pacing.ts';

const SCORE = '1000 quiet, 20000 voice, 10000 zeros, 9000 voice, 5000 quiet';

describe('what is drawn of an answer', () => {
  test('of a measurable answer it is the answer', () => {
    const pacing = pacingOf('1000 quiet, 20000 voice, 3000 quiet');

    expect(heardSpan(pacing)).toEqual({ startMs: pacing.speechOnsetMs, endMs: pacing.speechOffsetMs });
  });

  test('an interruption in the middle leaves it from the first run to the last', () => {
    const pacing = pacingOf(SCORE, null, [{ startMs: 21_000, endMs: 31_000, cause: 'microphone-ended' }]);

    expect(pacing.answerMs).toBeNull();
    expect(heardSpan(pacing)).toEqual({ startMs: pacing.runs[0]?.startMs, endMs: pacing.runs.at(-1)?.endMs });
  });

  test('an interruption that came after the last run ends it', () => {
    const pacing = pacingOf('1000 quiet, 20000 voice, 10000 zeros', null, [
      { startMs: 21_000, endMs: 31_000, cause: 'page-left' },
    ]);

    expect(pacing.speechOffsetMs).toBeNull();
    expect(heardSpan(pacing)?.endMs).toBe(31_000);
  });

  test('an interruption 5 s after the last word of a measurable answer is shown, but is not part of it', () => {
    const pacing = pacingOf('1000 quiet, 20000 voice, 20000 quiet', null, [
      { startMs: 26_000, endMs: 30_000, cause: 'suspended' },
    ]);

    expect(heardSpan(pacing)?.endMs).toBe(pacing.speechOffsetMs);
    expect(wholeAnswer(pacing).toMs).toBeGreaterThan(30_000);
  });

  test('where nothing was said there is none', () => {
    const pacing = pacingOf('9000 zeros', null, [{ startMs: 0, endMs: 9000, cause: 'microphone-muted' }]);

    expect(heardSpan(pacing)).toBeNull();
  });

  test('what was interrupted before the first word is shown too', () => {
    const pacing = pacingOf('8000 zeros, 20000 voice, 3000 quiet', null, [
      { startMs: 0, endMs: 8000, cause: 'microphone-muted' },
    ]);

    expect(pacing.speechOnsetMs).toBeNull();
    expect(wholeAnswer(pacing).fromMs).toBe(0);
  });
});
