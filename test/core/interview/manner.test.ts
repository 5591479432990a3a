import { describe, expect, test } from 'vitest';
import type { Manner } from '../../../core/question-bank/question-bank.ts';
import { interview } from './interview.ts';
import { line, question } from './plan-example.ts';

const BETWEEN = [line('Thank you.'), line('I see.')];

/** What is said after each of three answers of that length, whose band is 30 to 60 s. */
function saidAfterEach(manner: Manner | undefined, answerMs: number, seed = 1): string[][] {
  const questions = ['first', 'second', 'third', 'fourth'].map((id) => question(id));
  const told = interview({
    questions,
    between: BETWEEN,
    seed,
    ...(manner !== undefined && { manner }),
  }).begun();
  return [1, 2, 3].map(() => told.answered(answerMs).said);
}

describe('small words between questions', () => {
  test('a warm interviewer says one after each answer, never the same twice on end', () => {
    const words = saidAfterEach('warm', 45_000).map(([word]) => word);

    expect(new Set(words)).toEqual(new Set(['Thank you.', 'I see.']));
    expect(words[0]).not.toBe(words[1]);
    expect(words[1]).not.toBe(words[2]);
  });

  test('a neutral one says one in 35 to 65 of 100 sessions, and so does one from before there were manners', () => {
    const spoken = (manner: Manner | undefined) =>
      Array.from({ length: 100 }, (_, seed) => saidAfterEach(manner, 45_000, seed)[0]?.length).filter(
        (lines) => lines === 2,
      ).length;

    expect(spoken('neutral')).toBeGreaterThan(35);
    expect(spoken('neutral')).toBeLessThan(65);
    expect(spoken(undefined)).toBe(spoken('neutral'));
  });

  test('a brisk one says none', () => {
    expect(saidAfterEach('brisk', 45_000)).toEqual([['second?'], ['third?'], ['fourth?']]);
  });

  test('none is said after a skipped question', () => {
    const questions = [question('first'), question('second')];
    const told = interview({ questions, between: BETWEEN, manner: 'warm' }).begun();

    expect(told.wishes('skip').said).toEqual(['second?']);
  });
});

describe('the words that move on, for a band that ends at 60 s', () => {
  test.each([
    ['warm', 119_999, false],
    ['warm', 120_000, true],
    ['neutral', 89_999, false],
    ['neutral', 90_000, true],
    ['brisk', 74_999, false],
    ['brisk', 75_000, true],
  ] as const)('%s, after %i ms: %s', (manner, answerMs, movesOn) => {
    expect(saidAfterEach(manner, answerMs)[0]?.includes('Let us move on.')).toBe(movesOn);
  });
});
