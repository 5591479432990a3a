import { describe, expect, test } from 'vitest';
import { chooseScripts } from '../../client/pages/chosen-scripts.ts';
import { planOf, sayLength, sayPick, sayWays } from '../../client/pages/script-words.ts';
import type { Script, ScriptPick, ScriptQuestion } from '../../client/session/api.ts';

const BAND = { fromMs: 90_000, toMs: 150_000 };

function asked(questionId: string, thinkMs: number | null = null): ScriptQuestion {
  return { type: 'question', questionId, prompt: `${questionId}?`, kind: 'behavioural', band: BAND, thinkMs };
}

function pick(over: Partial<ScriptPick> = {}): ScriptPick {
  const pool = ['a', 'b', 'c', 'd'].map((id) => asked(id));
  return { type: 'pick', kind: 'behavioural', theme: null, count: 3, band: BAND, pool, ...over };
}

function script(over: Partial<Script> = {}): Script {
  return {
    bankId: 'bank',
    scriptId: 'script',
    title: 'A script',
    description: null,
    note: null,
    language: 'en',
    isOwn: false,
    isFeatured: false,
    manner: 'neutral',
    isOneTake: false,
    questions: [asked('first'), pick()],
    ownQuestions: null,
    durationMs: 1_200_000,
    ...over,
  };
}

test('a question and a pick of 3 are 4 questions, and four bars of the plan', () => {
  expect(sayLength(script())).toMatch(/^4.questions, about 20.min$/);
  expect(planOf(script()).map(({ kind }) => kind)).toEqual(new Array(4).fill('behavioural'));
});

test.each([
  [pick(), '3 of 4 behavioural questions, chosen anew each time'],
  [
    pick({ kind: null, theme: 'conflict', count: 1 }),
    '1 of 4 questions about conflict, chosen anew each time',
  ],
  [
    pick({ kind: 'own-questions', theme: 'next-steps' }),
    '3 of 4 own questions about next steps, chosen anew each time',
  ],
])('a pick is told in words: %#', (told, words) => {
  expect(sayPick(told)).toBe(words);
});

describe('what sets an interview apart', () => {
  test('of a neutral one there is nothing to say', () => {
    expect(sayWays(script())).toEqual([]);
  });

  test('30 s to think, one take and a brisk interviewer are told, each once', () => {
    const questions = [asked('first', 30_000), pick({ pool: [asked('second', 30_000)] })];

    expect(sayWays(script({ questions, isOneTake: true, manner: 'brisk' }))).toEqual([
      '0:30 to think is offered before an answer.',
      'One take: an answer that has begun cannot be taken again.',
      'The interviewer is brisk: no small words, and sooner on to the next question.',
    ]);
  });
});

describe('what the start page offers', () => {
  const shipped = Array.from({ length: 20 }, (_, i) =>
    script({ title: `shipped ${i}`, isFeatured: i % 2 === 0 }),
  );
  const titlesOf = (scripts: readonly Script[]) => scripts.map(({ title }) => title);

  test('of 20 scripts, 10 of them featured, is the first and 9 more', () => {
    const chosen = chooseScripts(shipped, undefined);

    expect(chosen?.feature.title).toBe('shipped 0');
    expect(chosen?.isLast).toBe(false);
    expect(titlesOf(chosen?.others ?? [])).toEqual(
      [2, 4, 6, 8, 10, 12, 14, 16, 18].map((i) => `shipped ${i}`),
    );
  });

  test('begins with the last one, though it is not featured', () => {
    const chosen = chooseScripts(shipped, 'shipped 3');

    expect(chosen).toMatchObject({ feature: { title: 'shipped 3' }, isLast: true });
    expect(chosen?.others[0]?.title).toBe('shipped 0');
  });

  test("has up to 6 of a person's own before ours", () => {
    const own = Array.from({ length: 8 }, (_, i) => script({ title: `own ${i}`, isOwn: true }));

    const titles = titlesOf(chooseScripts([...shipped, ...own], undefined)?.others ?? []);

    expect(titles.slice(0, 6)).toEqual([0, 1, 2, 3, 4, 5].map((i) => `own ${i}`));
    expect(titles.slice(6)).toEqual(['shipped 2', 'shipped 4', 'shipped 6']);
  });

  test('is nothing when there is no script', () => {
    expect(chooseScripts([], undefined)).toBeNull();
  });
});
