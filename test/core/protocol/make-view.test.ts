import { expect, test } from 'vitest';
import { makeView } from '../../../core/protocol/make-view.ts';
import type { Interview } from '../interview/interview.ts';
import { interview } from '../interview/interview.ts';
import { followUp, question } from '../interview/plan-example.ts';

const viewOf = (told: Interview) => makeView('one', told.state);

test('an interview that is ready shows question 1 of 2, and neither line nor answer', () => {
  expect(viewOf(interview())).toEqual({
    sessionId: 'one',
    title: 'A short interview',
    language: 'en',
    phase: 'ready',
    lines: [],
    answer: null,
    questionNumber: 1,
    questionCount: 2,
    drill: null,
    isOneTake: false,
    patienceMs: 3500,
  });
});

test('while a question is asked its lines and its answer are shown', () => {
  expect(viewOf(interview().begun())).toMatchObject({
    phase: 'asking',
    lines: [{ text: 'Hello.' }, { text: 'first?' }],
    answer: {
      answerId: '1',
      label: '1',
      prompt: 'first?',
      asked: 'question',
      take: 1,
      band: { fromMs: 30_000, toMs: 60_000 },
      framesReceived: 0,
      startedAt: null,
      endSample: null,
    },
  });
});

test('while listening the frames that came are shown, and no lines', () => {
  expect(viewOf(interview().begun().asked().heard('3200 voice'))).toMatchObject({
    phase: 'listening',
    lines: [],
    answer: { framesReceived: 100, startedAt: '2026-11-21T10:00:00.000Z' },
  });
});

test('while closing the sample at which the answer ended is shown', () => {
  expect(viewOf(interview().begun().asked().heard('3200 voice').done(40_000))).toMatchObject({
    phase: 'closing',
    answer: { endSample: 40_000 },
  });
});

test('while paused the answer stays, and nothing is said', () => {
  expect(viewOf(interview().begun().tells({ type: 'pause' }))).toMatchObject({
    phase: 'paused',
    lines: [],
    answer: { answerId: '1' },
  });
});

test('a follow-up to question 1 is 1a of question 1', () => {
  const questions = [question('first', [followUp('And?', 'any')]), question('second')];
  const told = interview({ questions, followUpPolicy: 'always' }).begun().answered(45_000);

  expect(viewOf(told)).toMatchObject({ questionNumber: 1, answer: { label: '1a', asked: 'follow-up' } });
});

test('probes of question 1 are 1a and 1b of question 1', () => {
  const questions = [
    question('first', [followUp('And?', 'any'), followUp('So?', 'any')]),
    question('second'),
  ];
  const told = interview({ questions, followUpPolicy: 'probing' }).begun().answered(45_000);
  expect(viewOf(told).answer?.label).toBe('1a');

  told.answered(10_000);

  expect(viewOf(told)).toMatchObject({ questionNumber: 1, answer: { label: '1b', asked: 'follow-up' } });
});

test('own questions are yours, one past the last; goodbye keeps that place and has no answer', () => {
  const told = interview().begun().answered(45_000).answered(45_000);
  expect(viewOf(told)).toMatchObject({ questionNumber: 3, questionCount: 2, answer: { label: 'yours' } });

  told.answered(20_000);

  expect(viewOf(told)).toMatchObject({
    phase: 'saying-goodbye',
    questionNumber: 3,
    answer: null,
    lines: [{ text: 'Goodbye.' }],
  });
});

test('relaxed timing is shown as no patience', () => {
  expect(viewOf(interview({}, null)).patienceMs).toBeNull();
});
