import { afterEach, describe, expect, test, vi } from 'vitest';
import { WRITTEN_BANK_ID } from '../../core/interview/named-question.ts';
import type { BankHead } from '../../client/session/banks-api.ts';
import { choicesOf, nameChosen } from '../../client/session/question-choices.ts';
import { practisedAnswer } from '../core/session/practised-example.ts';
import { answerApi } from './answer-api.ts';

afterEach(() => vi.restoreAllMocks());

const question = (questionId: string) => ({
  questionId,
  prompt: `${questionId}?`,
  kind: 'system-design',
  theme: null,
});
const bank: BankHead = {
  bankId: 'behavioural',
  title: 'Behavioural',
  language: 'en-GB',
  description: null,
  note: null,
  company: null,
  role: null,
  isOwn: false,
  isCopy: false,
  valueCount: 0,
  scripts: [],
  questions: [question('conflict'), question('mistake')],
};
const written = practisedAnswer(3, { bankId: WRITTEN_BANK_ID, questionId: 'why-us', prompt: 'Why us?' });

describe('the questions that can be chosen', () => {
  test('begin with those practised last, written ones among them', () => {
    const choices = choicesOf([bank], [practisedAnswer(2), written]);

    expect(choices.map(({ questionId, bankTitle }) => [questionId, bankTitle])).toEqual([
      ['why-us', 'In your words'],
      ['mistake', 'Behavioural'],
      ['conflict', 'Behavioural'],
    ]);
    expect(choices[2]?.about).toBe('system design ');
  });

  test('keep the target that a written one had last', async () => {
    answerApi({ 'GET /api/progress': () => ({ answers: [written], pending: 0 }) });

    const named = await nameChosen(WRITTEN_BANK_ID, 'why-us');

    expect(named).toMatchObject({ prompt: 'Why us?', targetBand: { fromMs: 90_000, toMs: 150_000 } });
  });

  test('say so where one is gone from its bank', async () => {
    answerApi({ 'GET /api/banks/behavioural': () => ({ bank: null }) });

    await expect(nameChosen('behavioural', 'mistake')).rejects.toThrow('This question is not there any more');
  });
});
