import { expect, test } from 'vitest';
import type { InterviewEvent } from '../../../core/interview/fact.ts';
import { planRecording } from '../../../core/interview/plan-recording.ts';
import { countAsked } from '../../../server/interview/count-asked.ts';
import { plan, question } from '../../core/interview/plan-example.ts';

function beginning(changes: Parameters<typeof plan>[0]): InterviewEvent {
  const fact = { type: 'created', plan: plan(changes), patience: { patienceMs: null } } as const;
  return { seq: 1, at: '2026-11-21T10:00:00.000Z', number: null, fact };
}

test('of three interviews, two of this bank, a question that both asked counts 2 and the others 1', () => {
  const beginnings = [
    beginning({ bankId: 'mine', questions: [question('a'), question('b')] }),
    beginning({ bankId: 'mine', questions: [question('c'), question('a')] }),
    beginning({ bankId: 'other', questions: [question('a')] }),
    beginning(planRecording('talk.wav')),
  ];

  expect([...countAsked(beginnings, 'mine')].toSorted()).toEqual([
    ['a', 2],
    ['b', 1],
    ['c', 1],
  ]);
});
