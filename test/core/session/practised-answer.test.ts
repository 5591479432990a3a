import { expect, test } from 'vitest';
import type { DrillKind } from '../../../core/drills/drill.ts';
import { practisedIn } from '../../../core/session/practised-answer.ts';
import { madeAnswer, madeSession } from '../../client/made-session.ts';
import { takeOf } from '../drills/take-of.ts';

const { pacing } = takeOf('960 quiet, 40000 voice, 960 quiet', { band: { fromMs: 5000, toMs: 30_000 } });

function practised(kind: DrillKind) {
  const drill = {
    kind,
    clock: 'shown' as const,
    isVisualOnly: false,
    isRelaxed: false,
    parts: [],
    paceBand: null,
    allowanceMs: null,
    movingBand: null,
  };
  return practisedIn(madeSession([madeAnswer('1', { pacing })], { kind: 'drill', drill }));
}

test('a recording that answers a question is one of its takes, without a time to first word', () => {
  const answer = madeAnswer('1', { pacing, askedBy: null, questionId: 'mistake' });

  const [take] = practisedIn(madeSession([answer], { kind: 'recording' }));

  expect(take).toMatchObject({
    bankId: 'bank',
    questionId: 'mistake',
    asked: 'question',
    responseLatencyMs: null,
  });
  expect([take?.answerMs, take?.band?.where]).toEqual([pacing?.answerMs, 'over']);
  expect(pacing?.responseLatencyMs).toBeGreaterThan(0);
});

test('a drill of length is held against its band, one of the first word is not', () => {
  expect(practised('length')[0]?.band?.where).toBe('over');
  expect(practised('first-word')[0]?.band).toBeNull();
  expect(practised('first-word')[0]?.answerMs).toBe(pacing?.answerMs);
});
