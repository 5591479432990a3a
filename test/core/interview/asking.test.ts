import { expect, test } from 'vitest';
import { fold } from '../../../core/interview/transition.ts';
import { interview } from './interview.ts';
import { question } from './plan-example.ts';

test('an interview begins with the greeting and then the first question', () => {
  const begun = interview().begun();

  expect(begun.phase.type).toBe('asking');
  expect(begun.said).toEqual(['Hello.', 'first?']);
});

test('an interview that has not begun says nothing', () => {
  expect(interview().phase).toEqual({ type: 'ready' });
});

test('begun a second time changes nothing', () => {
  const asked = interview().begun().asked();

  asked.begun();

  expect(asked.phase.type).toBe('listening');
  expect(asked.state.answers).toHaveLength(1);
});

test('the answer begins when its question has been heard', () => {
  const asked = interview().begun().asked();

  expect(asked.phase.type).toBe('listening');
  expect(asked.answer).toMatchObject({ askedBy: 'question-sound', startedAt: '2026-11-21T10:00:00.000Z' });
});

test('after two questions and the own questions comes goodbye, and then the interview is finished', () => {
  const told = interview().begun().answered(45_000);
  expect(told.said).toEqual(['second?']);

  told.answered(45_000);
  expect(told.said).toEqual(['And your questions?']);
  expect(told.answer).toMatchObject({ asked: 'own-questions', questionIndex: 2 });

  told.answered(20_000);
  expect(told.phase.type).toBe('saying-goodbye');
  expect(told.said).toEqual(['Goodbye.']);

  told.tells({ type: 'goodbye-said' });
  expect(told.phase).toEqual({ type: 'finished', how: 'completed' });
});

test('without own questions the last answer leads to goodbye', () => {
  const told = interview({ questions: [question('only')], ownQuestions: null })
    .begun()
    .answered(45_000);

  expect(told.phase.type).toBe('saying-goodbye');
});

test('a script without questions greets no one and comes to the own questions', () => {
  const told = interview({ questions: [] }).begun();

  expect(told.said).toEqual(['And your questions?']);
});

test('goodbye-said before goodbye changes nothing', () => {
  const told = interview().begun().tells({ type: 'goodbye-said' });

  expect(told.phase.type).toBe('asking');
});

test('a log that does not begin with created is refused', () => {
  const [, ...rest] = interview().begun().events;

  expect(() => fold(rest)).toThrow('A log begins with created.');
});
