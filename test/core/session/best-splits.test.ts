import { expect, test } from 'vitest';
import { bestSplits } from '../../../core/session/best-splits.ts';
import type { SessionRecord } from '../../../core/session/session-record.ts';
import { madeAnswer, madeSession } from '../../client/made-session.ts';
import { drillOf } from '../../client/interview-views.ts';
import { takeOf } from '../drills/take-of.ts';

const SCRIPT = { bankId: 'bank', scriptId: 'script' };
const QUESTION = { kind: 'behavioural', prompt: '?', points: [], values: [], parts: [] };

/** A time through a script whose answers are to take 5 to 10 s each. */
function timeThrough(spokenMs: readonly number[], over: Partial<SessionRecord> = {}): SessionRecord {
  const band = { fromMs: 5000, toMs: 10_000 };
  const answers = spokenMs.map((ms, i) =>
    madeAnswer(String(i + 1), {
      targetBand: band,
      pacing: takeOf(`960 quiet, ${ms} voice, 960 quiet`).pacing,
    }),
  );
  const questions = [1, 2].map((i) => ({ ...QUESTION, questionId: `question-${i}`, targetBand: band }));
  return madeSession(answers, { kind: 'drill', drill: drillOf('splits'), questions, ...over });
}

test('the best of three times is the one that ends nearest to the plan of 15 s, not the shortest', () => {
  const times = [timeThrough([3008, 3008]), timeThrough([8000, 8000]), timeThrough([10_016, 10_016])];

  const best = bestSplits(times, SCRIPT);

  expect(best.map((ms) => Math.round(ms / 1000))).toEqual([8, 8]);
});

test('a time through another script, or one that was left early, is none', () => {
  const other = timeThrough([8000, 8000], { scriptId: 'other' });

  expect(bestSplits([other, timeThrough([8000])], SCRIPT)).toEqual([]);
});
