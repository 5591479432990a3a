import { expect, test } from 'vitest';
import { kindsOf, kindThatRunsLong, questionsOf } from '../../../core/session/practised-kinds.ts';
import { practisedAnswer } from './practised-example.ts';

const long = { answerMs: 200_000 };

test('kinds tell how many answers were within, over and under; own questions stand last', () => {
  const answers = [
    practisedAnswer(1, { kind: 'own-questions', asked: 'own-questions' }),
    practisedAnswer(2, { kind: 'values', ...long }),
    practisedAnswer(3, { kind: 'behavioural', answerMs: 20_000 }),
    practisedAnswer(4, { kind: 'values' }),
    practisedAnswer(5, { kind: 'values', answerMs: null }),
  ];

  expect(kindsOf(answers).map(({ kind, within, over, under }) => [kind, within, over, under])).toEqual([
    ['values', 1, 1, 0],
    ['behavioural', 0, 0, 1],
    ['own-questions', 1, 0, 0],
  ]);
});

test('the kind that runs long is the one with the largest share over, from two answers on', () => {
  const answers = [
    practisedAnswer(1, { kind: 'values', ...long }),
    practisedAnswer(2, { kind: 'behavioural', ...long }),
    practisedAnswer(3, { kind: 'behavioural', ...long }),
    practisedAnswer(4, { kind: 'behavioural' }),
  ];

  expect(kindThatRunsLong(kindsOf(answers))?.kind).toBe('behavioural');
  expect(kindThatRunsLong(kindsOf(answers.slice(0, 2)))).toBeNull();
});

test('questions stand newest first, as they were last asked, with 2 takes and no follow-up among them', () => {
  const answers = [
    practisedAnswer(1, { status: 'set-aside' }),
    practisedAnswer(2, { questionId: 'goal' }),
    practisedAnswer(3, { prompt: 'A mistake that you made?', ...long }),
    practisedAnswer(4, { questionId: 'goal', asked: 'follow-up', prompt: 'Say more.' }),
  ];

  expect(
    questionsOf(answers).map(({ questionId, prompt, takes, placed, within }) => [
      questionId,
      prompt,
      takes,
      placed,
      within,
    ]),
  ).toEqual([
    ['mistake', 'A mistake that you made?', 2, 1, 0],
    ['goal', 'Tell me about a mistake.', 1, 1, 1],
  ]);
});
