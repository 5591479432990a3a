import { expect, test } from 'vitest';
import { interview } from './interview.ts';

const begun = () => interview({ isOneTake: true }).begun();

test.each(['take-again', 'ask-again'] as const)(
  'with one take, %s after 2 s of voice changes nothing',
  (wish) => {
    const told = begun().asked().heard('2048 voice').wishes(wish);

    expect(told.phase).toMatchObject({ type: 'listening', answerId: '1' });
  },
);

test('with one take, a question can be heard again before the first word', () => {
  const told = begun().asked().heard('2048 quiet').wishes('ask-again').sent().measured(null);

  expect(told.answer).toMatchObject({ answerId: '2', questionId: 'first' });
});

test('with one take, a question can be skipped after 2 s of voice', () => {
  expect(begun().asked().heard('2048 voice').wishes('skip').phase).toMatchObject({ type: 'closing' });
});
