import { describe, expect, test } from 'vitest';
import { planAgain } from '../../../core/interview/plan-again.ts';
import { planRecording } from '../../../core/interview/plan-recording.ts';
import { plan } from './plan-example.ts';

describe('a practice of questions that were sent back', () => {
  test('asks just those of the plan, in its words, with no time that it is meant to take', () => {
    const before = plan();
    const [, second] = before.questions;

    const again = planAgain(before, new Set([second?.questionId ?? '']), 9);

    expect(again).toMatchObject({ questions: [second], ownQuestions: null, timeBudgetMs: null, seed: 9 });
  });

  test('is none where nothing of the plan was sent back, nor of a recording', () => {
    expect(planAgain(plan(), new Set(['elsewhere']), 1)).toBeNull();
    expect(planAgain(planRecording('talk'), new Set(['recording']), 1)).toBeNull();
  });
});
