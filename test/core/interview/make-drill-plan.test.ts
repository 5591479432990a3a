import { describe, expect, test } from 'vitest';
import { DrillError, makeDrillPlan, type DrillChoices } from '../../../core/interview/make-drill-plan.ts';
import type { Question, QuestionBank, Script } from '../../../core/question-bank/question-bank.ts';
import { Interview } from './interview.ts';

const PLAN = { seed: 7, timesAsked: () => 0, soundUrl: (sound: string) => `/sounds/${sound}` };

function question(id: string, changes: Partial<Question> = {}): Question {
  return {
    id,
    prompt: `${id}?`,
    alternates: [],
    kind: 'behavioural',
    bandMs: { fromMs: 60_000, toMs: 90_000 },
    source: 'ours',
    followUps: [{ prompt: 'And then?', when: 'any', bandMs: { fromMs: 10_000, toMs: 30_000 } }],
    parts: [],
    points: [],
    values: [],
    ...changes,
  };
}

const BANK: QuestionBank = {
  id: 'bank',
  title: 'The bank',
  language: 'en',
  values: [
    { name: 'Candour', gloss: '' },
    { name: 'Care', gloss: '' },
  ],
  questions: [
    question('story', { parts: ['Situation', 'Action'].map((name) => ({ name, share: 0.5 })) }),
    question('plain', { thinkMs: 5000 }),
    question('theirs', { kind: 'own-questions' }),
  ],
  scripts: [],
};

const SCRIPT: Script = {
  id: 'short',
  title: 'A short one',
  greeting: 'Hello.',
  entries: [],
  isFeatured: false,
  firstWording: 'prompt',
  manner: 'neutral',
  between: [],
  isOneTake: false,
  followUpPolicy: 'never',
  moveOn: 'Let us go on.',
  closing: 'Goodbye.',
};

function drill(choices: Partial<DrillChoices> & Pick<DrillChoices, 'kind'>) {
  return makeDrillPlan(BANK, { paceBand: null, ...choices }, PLAN);
}

describe('a drill', () => {
  test('of length asks one question four times, with a band that moves', () => {
    const { questions, drill: how, kind } = drill({ kind: 'length' });

    expect(kind).toBe('drill');
    expect(new Set(questions.map(({ questionId }) => questionId)).size).toBe(1);
    expect(questions).toHaveLength(4);
    expect(how?.movingBand).toEqual({ fromMs: 60_000, toMs: 90_000 });
  });

  test('has tones where it has a target to tell, and nowhere else', () => {
    expect(drill({ kind: 'length', hasCues: true }).drill?.hasCues).toBe(true);
    expect(drill({ kind: 'length' }).drill?.hasCues).toBeUndefined();
    expect(drill({ kind: 'silence', hasCues: true }).drill?.hasCues).toBeUndefined();
  });

  test('of interruption is cut into at a moment between 20 and 45 s, each take with another question', () => {
    const cuts = drill({ kind: 'interruption', takes: 5 }).drill?.cuts ?? [];

    expect(cuts).toHaveLength(5);
    expect(new Set(cuts.map(({ text }) => text)).size).toBe(5);
    expect(new Set(cuts.map(({ afterMs }) => afterMs)).size).toBe(5);
    expect(cuts.filter(({ afterMs }) => afterMs < 20_000 || afterMs > 45_000)).toEqual([]);
    expect(drill({ kind: 'length' }).drill?.cuts).toBeUndefined();
  });

  test('of the ladder goes up 30, 60, 90 s and down again, each within 15 %', () => {
    const middles = drill({ kind: 'ladder' }).questions.map(({ band }) => (band.fromMs + band.toMs) / 2);

    expect(middles).toEqual([30_000, 60_000, 90_000, 60_000, 30_000]);
  });

  test('of splits goes through a script, each question with its own target and nothing behind it', () => {
    const script = {
      ...SCRIPT,
      entries: [
        { type: 'question', questionId: 'plain' } as const,
        { type: 'question', questionId: 'story' } as const,
      ],
    };
    const bank = { ...BANK, scripts: [script] };

    const plan = makeDrillPlan(bank, { kind: 'splits', paceBand: null, bestMs: [61_000, 80_000] }, PLAN);

    expect(plan.questions.map(({ questionId }) => questionId)).toEqual(['plain', 'story']);
    expect(plan.questions.flatMap(({ followUps }) => followUps)).toEqual([]);
    expect([plan.scriptId, plan.title]).toEqual(['short', 'Splits: A short one']);
    expect(plan.drill?.bestMs).toEqual([61_000, 80_000]);
    expect(() => makeDrillPlan(BANK, { kind: 'splits', paceBand: null }, PLAN)).toThrow(DrillError);
  });

  test('of STAR split takes only questions with parts, and their shares', () => {
    const { questions, drill: how } = drill({ kind: 'star-split' });

    expect(new Set(questions.map(({ questionId }) => questionId))).toEqual(new Set(['story']));
    expect(how?.parts).toEqual([
      { name: 'Situation', share: 0.5 },
      { name: 'Action', share: 0.5 },
    ]);
  });

  test('of silence instead of um draws a topic, which no other drill asks while there are questions', () => {
    const topic = question('topic', { kind: 'topic', aimMs: 75_000 });
    const bank = { ...BANK, questions: [...BANK.questions, topic] };
    const idsOf = (of: QuestionBank, kind: DrillChoices['kind']) =>
      makeDrillPlan(of, { kind, paceBand: null, takes: 4 }, PLAN).questions.map(
        ({ questionId }) => questionId,
      );

    expect(new Set(idsOf(bank, 'silence-instead-of-um'))).toEqual(new Set(['topic']));
    expect(idsOf(bank, 'first-word')).not.toContain('topic');
    expect(new Set(idsOf({ ...BANK, questions: [topic] }, 'first-word'))).toEqual(new Set(['topic']));
    expect(() => idsOf(BANK, 'silence-instead-of-um')).toThrow(DrillError);
  });

  test('keeps the best length of a question only with the target that it is of', () => {
    const bank = { ...BANK, questions: [question('topic', { kind: 'topic', aimMs: 75_000 })] };
    const aimOf = (kind: DrillChoices['kind']) =>
      makeDrillPlan(bank, { kind, paceBand: null }, PLAN).questions[0]?.aimMs;

    expect([aimOf('length'), aimOf('silence-instead-of-um')]).toEqual([75_000, undefined]);
  });

  test('out of the notes asks for stories that show a value, the values in turn', () => {
    const { questions } = drill({ kind: 'out-of-notes', takes: 3 });

    expect(questions.map(({ values }) => values?.[0])).toEqual(['Care', 'Candour', 'Care']);
    expect(questions[0]?.line.text).toBe('Tell of something you did that shows this: Care.');
  });

  test('knows the stories that can be told where one is asked for, and nowhere else', () => {
    const storiesOf = (kind: DrillChoices['kind']) => drill({ kind, stories: ['The audit'] }).drill?.stories;

    expect([storiesOf('out-of-notes'), storiesOf('length')]).toEqual([['The audit'], undefined]);
  });

  test('never asks a question of the candidate to the candidate, nor a follow-up', () => {
    const { questions } = drill({ kind: 'first-word' });

    expect(questions).toHaveLength(8);
    expect(questions.map(({ questionId }) => questionId)).not.toContain('theirs');
    expect(questions.flatMap(({ followUps }) => followUps)).toEqual([]);
  });

  test('of what a bank has nothing of says so', () => {
    expect(() =>
      makeDrillPlan({ ...BANK, values: [] }, { kind: 'out-of-notes', paceBand: null }, PLAN),
    ).toThrow('The bank The bank has no question for this drill.');
  });
});

describe('a drill of length, as it is held', () => {
  test('greets nobody, narrows its band after a hit and widens it after a miss', () => {
    const held = new Interview(drill({ kind: 'length' }), null).begun();
    expect(held.said).toHaveLength(1);
    expect(held.answer.band).toEqual({ fromMs: 60_000, toMs: 90_000 });

    held.answered(75_000);
    expect(held.answer.band).toEqual({ fromMs: 63_000, toMs: 87_000 });

    held.answered(20_000);
    expect(held.answer.band).toEqual({ fromMs: 57_000, toMs: 93_000 });
  });

  test('a take that could not be measured, or was skipped, moves nothing', () => {
    const held = new Interview(drill({ kind: 'length' }), null).begun().answered(75_000);
    const { band } = held.answer;

    held.asked().heard('1000 quiet').done().sent().measured(null);
    expect(held.answer.band).toEqual(band);

    held.asked().heard('1000 voice').wishes('skip').sent().measured(5000);
    expect(held.answer.band).toEqual(band);
  });
});
