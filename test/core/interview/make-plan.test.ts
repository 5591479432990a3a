import { describe, expect, test } from 'vitest';
import { makePlan, type PlanChoices } from '../../../core/interview/make-plan.ts';
import type { InterviewPlan } from '../../../core/interview/plan.ts';
import { parseQuestionBank } from '../../../core/question-bank/parse-question-bank.ts';
import { writtenBank, writtenQuestion, writtenScript } from '../question-bank/written-bank-example.ts';

/** Four behavioural questions on two themes, and one of another kind, which has two alternates and a sound. */
const QUESTIONS = [
  ...['a', 'b', 'c', 'd'].map((id, i) =>
    writtenQuestion({ id, prompt: `${id}?`, kind: 'behavioural', theme: i < 3 ? 'conflict' : 'failure' }),
  ),
  writtenQuestion({
    id: 'weather',
    prompt: 'How is the weather?',
    alternates: ['Is it warm?', 'Is it dry?'],
    sound: 'weather.wav',
    think: 30,
  }),
];

function planned(script: object, choices: Partial<PlanChoices> = {}): InterviewPlan {
  const written = writtenBank({ questions: QUESTIONS, scripts: [writtenScript(script)] });
  const parsed = parseQuestionBank(written);
  if (parsed.type === 'faults') throw new Error(JSON.stringify(parsed.faults));
  const [made] = parsed.bank.scripts;
  if (made === undefined) throw new Error('It has one script.');
  return makePlan(parsed.bank, made, {
    seed: 1,
    timesAsked: () => 0,
    soundUrl: (sound) => `/${sound}`,
    ...choices,
  });
}

const idsOf = ({ questions }: InterviewPlan) => questions.map(({ questionId }) => questionId);
const pick = (count: number, rule: object = { kind: 'behavioural' }) => ({ pick: { ...rule, count } });

describe('a pick', () => {
  test('of 2 between two named questions asks two others of its kind there', () => {
    const ids = idsOf(planned({ questions: ['weather', pick(2), 'a'] }));

    expect([ids.at(0), ids.at(-1), ids.length]).toEqual(['weather', 'a', 4]);
    expect(ids.slice(1, 3).every((id) => ['b', 'c', 'd'].includes(id))).toBe(true);
  });

  test('by theme asks of that theme alone', () => {
    expect(idsOf(planned({ questions: [pick(1, { theme: 'failure' })] }))).toEqual(['d']);
  });

  test('of 2 and one more of the same draw three that differ', () => {
    expect(new Set(idsOf(planned({ questions: [pick(2), pick(1)] }))).size).toBe(3);
  });

  test('draws the same for the same seed, and each of the four for one of 50 seeds', () => {
    const seeds = Array.from({ length: 50 }, (_, seed) => seed);
    const drawn = () => seeds.map((seed) => idsOf(planned({ questions: [pick(1)] }, { seed }))[0]);

    expect(drawn()).toEqual(drawn());
    expect(new Set(drawn())).toEqual(new Set(['a', 'b', 'c', 'd']));
  });

  test('draws those first that were asked the least', () => {
    const timesAsked = (id: string) => ({ a: 2, b: 1, c: 0, d: 1 })[id] ?? 0;

    const ids = idsOf(planned({ questions: [pick(3)] }, { timesAsked }));

    expect(ids[0]).toBe('c');
    expect(new Set(ids)).toEqual(new Set(['c', 'b', 'd']));
  });
});

describe('a question with two alternates', () => {
  const wordsAfter = (times: number, script: object = {}) =>
    planned({ questions: ['weather'], ...script }, { timesAsked: () => times }).questions[0]?.line;

  test('comes in its prompt, with its sound, then in each alternate, without, and again in its prompt', () => {
    expect([0, 1, 2, 3].map((times) => wordsAfter(times))).toEqual([
      { text: 'How is the weather?', soundUrl: '/weather.wav' },
      { text: 'Is it warm?', soundUrl: null },
      { text: 'Is it dry?', soundUrl: null },
      { text: 'How is the weather?', soundUrl: '/weather.wav' },
    ]);
  });

  test('comes in an alternate at once where the script asks alternates', () => {
    const texts = [0, 1, 2].map((times) => wordsAfter(times, { asks: 'alternates' })?.text);

    expect(texts).toEqual(['Is it warm?', 'Is it dry?', 'Is it warm?']);
  });
});

test('a question without alternates comes in its prompt where the script asks alternates', () => {
  expect(planned({ questions: ['a'], asks: 'alternates' }).questions[0]?.line.text).toBe('a?');
});

test('30 written seconds to think are 30000 ms in the plan, and a question without has none', () => {
  const { questions } = planned({ questions: ['weather', 'a'] });

  expect(questions.map(({ thinkMs }) => thinkMs)).toEqual([30_000, undefined]);
});

test('one take, the manner, the small words and the own questions are settled in the plan', () => {
  const plan = planned({
    questions: ['a'],
    oneTake: true,
    manner: 'warm',
    between: ['Thank you.'],
    ownQuestions: { prompt: 'And you?', questions: ['Who did this before?'] },
  });

  expect(plan).toMatchObject({
    isOneTake: true,
    manner: 'warm',
    between: [{ text: 'Thank you.', soundUrl: null }],
    ownQuestions: { questions: ['Who did this before?'] },
  });
});

test('a question keeps its points and values for the review, and one without has neither', () => {
  const written = writtenBank({
    values: [{ name: 'Own it', gloss: 'Say so.' }],
    questions: [
      writtenQuestion({ id: 'a', points: ['38 % fewer tickets'], values: ['Own it'] }),
      writtenQuestion({ id: 'b' }),
    ],
    scripts: [writtenScript({ questions: ['a', 'b'] })],
  });
  const parsed = parseQuestionBank(written);
  if (parsed.type === 'faults') throw new Error(JSON.stringify(parsed.faults));
  const [script] = parsed.bank.scripts;
  if (script === undefined) throw new Error('It has one script.');

  const [first, second] = makePlan(parsed.bank, script, {
    seed: 1,
    timesAsked: () => 0,
    soundUrl: (sound) => sound,
  }).questions;

  expect(first).toMatchObject({ points: ['38 % fewer tickets'], values: ['Own it'] });
  expect(second).not.toHaveProperty('points');
});
