import { describe, expect, test } from 'vitest';
import { WRITTEN_BANK_ID, writeQuestion } from '../../../core/interview/named-question.ts';

describe('a question in one’s own words', () => {
  test('is the same whatever its case, its spaces and its punctuation', () => {
    const [one, other] = [
      writeQuestion('Why do you want to leave?', null),
      writeQuestion('  why do you   want to leave ', null),
    ];

    expect(one).toMatchObject({ bankId: WRITTEN_BANK_ID, questionId: 'why-do-you-want-to-leave' });
    expect(other).toMatchObject({
      questionId: 'why-do-you-want-to-leave',
      prompt: 'why do you want to leave',
    });
  });

  test.each([
    ['Warum gerade wir? Über uns', 'warum-gerade-wir-über-uns'],
    ['自己紹介をしてください。', '自己紹介をしてください'],
  ])('keeps the letters of %s', (words, questionId) => {
    expect(writeQuestion(words, null)).toMatchObject({ questionId, prompt: words });
  });

  test('of 10,000 letters is cut to what a mark and an address take', () => {
    const question = writeQuestion('a'.repeat(10_000), { fromMs: 60_000, toMs: 120_000 });

    expect([question?.prompt.length, question?.questionId.length]).toEqual([500, 90]);
    expect(question?.targetBand).toEqual({ fromMs: 60_000, toMs: 120_000 });
  });

  test.each(['', '   ', '???', '…'])('is none where %j holds no word', (words) => {
    expect(writeQuestion(words, null)).toBeNull();
  });
});
