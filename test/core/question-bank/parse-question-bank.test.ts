import fc from 'fast-check';
import { Settings } from 'typebox/system';
import { describe, expect, test } from 'vitest';
import { formatBankFault } from '../../../core/question-bank/bank-fault.ts';
import {
  DEFAULT_FOLLOW_UP_BAND_MS,
  DEFAULT_OWN_QUESTIONS_BAND_MS,
  parseQuestionBank,
} from '../../../core/question-bank/parse-question-bank.ts';
import type { QuestionBank } from '../../../core/question-bank/question-bank.ts';
import { writtenBank, writtenQuestion, writtenScript } from './written-bank-example.ts';

describe('a bank without a fault', () => {
  test('a target of 30 to 60 written seconds is a band of 30000 to 60000 ms', () => {
    const bank = bankOf(writtenBank());

    expect(bank.questions[0]?.bandMs).toEqual({ fromMs: 30_000, toMs: 60_000 });
  });

  test('7.5 seconds to think are 7500 ms, and 20 minutes are a budget of 1200000 ms', () => {
    const questions = [writtenQuestion({ think: 7.5 })];
    const scripts = [writtenScript({ minutes: 20 })];

    const bank = bankOf(writtenBank({ questions, scripts }));

    expect(bank.questions[0]?.thinkMs).toBe(7500);
    expect(bank.scripts[0]?.timeBudgetMs).toBe(1_200_000);
  });

  test('lists that are left out are empty, and times that are left out stay out', () => {
    const bank = bankOf(writtenBank());

    expect(bank.values).toEqual([]);
    expect(bank.questions[0]).toMatchObject({ alternates: [], followUps: [], parts: [], points: [] });
    expect(bank.questions[0]).not.toHaveProperty('thinkMs');
    expect(bank.scripts[0]).not.toHaveProperty('timeBudgetMs');
    expect(bank.scripts[0]).not.toHaveProperty('ownQuestions');
  });

  test('a follow-up and own questions without a target have the default bands', () => {
    const questions = [writtenQuestion({ followUps: [{ prompt: 'And tomorrow?', when: 'under' }] })];
    const scripts = [writtenScript({ ownQuestions: { prompt: 'And what would you like to know?' } })];

    const bank = bankOf(writtenBank({ questions, scripts }));

    expect(bank.questions[0]?.followUps[0]?.bandMs).toEqual(DEFAULT_FOLLOW_UP_BAND_MS);
    expect(bank.scripts[0]?.ownQuestions?.bandMs).toEqual(DEFAULT_OWN_QUESTIONS_BAND_MS);
  });

  test('a prompt folded over two lines is said as one', () => {
    const questions = [writtenQuestion({ prompt: '  How is the weather\n   where you are?\n' })];

    const bank = bankOf(writtenBank({ questions }));

    expect(bank.questions[0]?.prompt).toBe('How is the weather where you are?');
  });

  test('shares of 0.1, 0.2 and 0.7, whose sum is not quite 1 to a machine, are shares', () => {
    const parts = [0.1, 0.2, 0.7].map((share) => ({ name: 'Part', share }));

    expect(bankOf(writtenBank({ questions: [writtenQuestion({ parts })] })).questions[0]?.parts).toEqual(
      parts,
    );
  });

  test('two picks that between them ask all three questions of a kind are no fault, and a third is one', () => {
    const questions = ['a', 'b', 'c'].map((id) => writtenQuestion({ id }));
    const picks = (counts: number[]) => counts.map((count) => ({ pick: { kind: 'introduction', count } }));
    const faults = (counts: number[]) =>
      faultsOf(writtenBank({ questions, scripts: [writtenScript({ questions: picks(counts) })] }));

    expect(faults([2, 1])).toEqual([]);
    expect(faults([2, 1, 1])).toHaveLength(3);
  });

  test('a target whose ends are the same is a band', () => {
    const questions = [writtenQuestion({ target: { from: 60, to: 60 } })];

    expect(faultsOf(writtenBank({ questions }))).toEqual([]);
  });
});

describe('a fault says where, what was expected, and what is there', () => {
  test.each<[string, object, string]>([
    [
      'a target below zero',
      { questions: [writtenQuestion({ target: { from: -5, to: 60 } })] },
      '/questions/0/target/from: expected more than 0, got -5',
    ],
    [
      'a target of hours',
      { questions: [writtenQuestion({ target: { from: 60, to: 7200 } })] },
      '/questions/0/target/to: expected at most 1800, got 7200',
    ],
    [
      'a target upside down',
      { questions: [writtenQuestion({ target: { from: 90, to: 60 } })] },
      '/questions/0/target/to: expected at least 90, which is from, got 60',
    ],
    [
      'a target that is text',
      { questions: [writtenQuestion({ target: '60 to 90' })] },
      '/questions/0/target: expected a group of keys, got "60 to 90"',
    ],
    [
      "a follow-up's target upside down",
      {
        questions: [
          writtenQuestion({ followUps: [{ prompt: 'And?', when: 'any', target: { from: 9, to: 8 } }] }),
        ],
      },
      '/questions/0/followUps/0/target/to: expected at least 9, which is from, got 8',
    ],
    [
      "own questions' target upside down",
      { scripts: [writtenScript({ ownQuestions: { prompt: 'And you?', target: { from: 9, to: 8 } } })] },
      '/scripts/0/ownQuestions/target/to: expected at least 9, which is from, got 8',
    ],
    ['no title', { title: undefined }, '/title: expected text, got nothing'],
    ['a title of blanks', { title: ' \n ' }, '/title: expected some text without control characters, got ""'],
    [
      'a title that rings the bell',
      { title: 'Ring\u0007' },
      '/title: expected some text without control characters, got "Ring\\u0007"',
    ],
    [
      'a title of 121 characters',
      { title: 'é'.repeat(121) },
      `/title: expected at most 120 characters, got "${'é'.repeat(40)}"… (121 characters)`,
    ],
    [
      'an id in capitals',
      { id: 'SmallTalk' },
      '/id: expected small letters and digits, joined by hyphens, got "SmallTalk"',
    ],
    [
      'a language by its name',
      { language: 'English' },
      '/language: expected a BCP 47 language tag, such as en-GB, got "English"',
    ],
    [
      'a language tag with its region twice',
      { language: 'en-GB-GB' },
      '/language: expected a BCP 47 language tag, such as en-GB, got "en-GB-GB"',
    ],
    ['no questions', { questions: [] }, '/questions: expected at least one entry, got a list of 0'],
    [
      'a question without a prompt',
      { questions: [without(writtenQuestion(), 'prompt')] },
      '/questions/0/prompt: expected a value, got nothing',
    ],
    [
      'two questions of one id',
      { questions: [writtenQuestion(), writtenQuestion()] },
      '/questions/1/id: expected each id once, got "weather" again',
    ],
    [
      'two scripts of one id',
      { scripts: [writtenScript(), writtenScript()] },
      '/scripts/1/id: expected each id once, got "chat" again',
    ],
    [
      'a script that asks what the bank has not',
      { scripts: [writtenScript({ questions: ['weather', 'climate'] })] },
      '/scripts/0/questions/1: expected the id of a question, got "climate"',
    ],
    [
      'a script that asks the same twice',
      { scripts: [writtenScript({ questions: ['weather', 'weather'] })] },
      '/scripts/0/questions/1: expected each id once, got "weather" again',
    ],
    [
      'shares of 0.5, 0.4 and 0.3',
      {
        questions: [writtenQuestion({ parts: [0.5, 0.4, 0.3].map((share) => ({ name: 'Part', share })) })],
      },
      '/questions/0/parts: expected shares that sum to at most 1, got 1.2',
    ],
    [
      'a share of more than all',
      { questions: [writtenQuestion({ parts: [{ name: 'Action', share: 60 }] })] },
      '/questions/0/parts/0/share: expected at most 1, got 60',
    ],
    [
      'a value that the bank has not',
      {
        values: [{ name: 'Care', gloss: 'We care.' }],
        questions: [writtenQuestion({ values: ['Care', 'Pride'] })],
      },
      '/questions/0/values/1: expected the name of one of the values, got "Pride"',
    ],
    [
      'two values of one name',
      { values: ['Care', 'Care'].map((name) => ({ name, gloss: 'We care.' })) },
      '/values/1/name: expected each id once, got "Care" again',
    ],
    [
      'an entry of a script that is a number',
      { scripts: [writtenScript({ questions: [5] })] },
      '/scripts/0/questions/0: expected text or a group of keys, got 5',
    ],
    [
      'an id in capitals in a script',
      { scripts: [writtenScript({ questions: ['Weather'] })] },
      '/scripts/0/questions/0: expected small letters and digits, joined by hyphens, got "Weather"',
    ],
    [
      'a pick of none',
      { scripts: [writtenScript({ questions: [{ pick: { kind: 'introduction', count: 0 } }] })] },
      '/scripts/0/questions/0/pick/count: expected at least 1, got 0',
    ],
    [
      'a pick of half a question',
      { scripts: [writtenScript({ questions: [{ pick: { kind: 'introduction', count: 1.5 } }] })] },
      '/scripts/0/questions/0/pick/count: expected a whole number, got 1.5',
    ],
    [
      'a mistyped key of a pick',
      { scripts: [writtenScript({ questions: [{ pick: { knd: 'introduction', count: 1 } }] })] },
      '/scripts/0/questions/0/pick/knd: expected one of the keys kind, theme, count, got "knd"',
    ],
    [
      'a pick of anything',
      { scripts: [writtenScript({ questions: [{ pick: { count: 1 } }] })] },
      '/scripts/0/questions/0/pick: expected a kind or a theme, got neither',
    ],
    [
      'a pick of what the script names already',
      { scripts: [writtenScript({ questions: ['weather', { pick: { kind: 'introduction', count: 1 } }] })] },
      '/scripts/0/questions/1/pick/count: expected at most 0, as many as fit and are left, got 1',
    ],
    [
      'an aim that is no part of the target',
      { questions: [writtenQuestion({ target: { from: 60, to: 120 }, aim: 150 })] },
      '/questions/0/aim: expected 60 to 120, which is the target, got 150',
    ],
    [
      'an unknown policy',
      { scripts: [writtenScript({ followUps: 'often' })] },
      '/scripts/0/followUps: expected one of never, when-short, sometimes, always, probing, got "often"',
    ],
    [
      'a mistyped key',
      { scripts: [writtenScript({ ownQuestions: { promt: 'x', prompt: 'x' } })] },
      '/scripts/0/ownQuestions/promt: expected one of the keys prompt, target, sound, questions, got "promt"',
    ],
  ])('%s', (_name, changes, message) => {
    expect(faultsOf(writtenBank(changes))).toEqual([message]);
  });

  test.each([
    '../greeting.wav',
    '/greeting.wav',
    'a/../../b.wav',
    'C:/b.wav',
    'a\\b.wav',
    '.wav',
    'a.mp3',
    './a.wav',
  ])('the sound %j is no file beside the bank', (sound) => {
    const questions = [writtenQuestion({ sound })];

    expect(faultsOf(writtenBank({ questions }))).toEqual([
      `/questions/0/sound: expected a .wav or .ogg file beside the bank or in a folder below it, got ${JSON.stringify(sound)}`,
    ]);
  });

  test.each(['weather.wav', 'en/how is it.ogg', 'Größe/2.v2.wav'])(
    'the sound %j is a file beside the bank',
    (sound) => {
      expect(faultsOf(writtenBank({ questions: [writtenQuestion({ sound })] }))).toEqual([]);
    },
  );

  test('all of 30 faults are told, not the first 8', () => {
    const questions = Array.from({ length: 30 }, (_, i) => writtenQuestion({ id: `q-${i}`, kind: 'riddle' }));

    expect(faultsOf(writtenBank({ questions }))).toHaveLength(30);
  });

  test('telling faults leaves the schema library as it was for its other users', () => {
    Settings.Set({ maxErrors: 5 });

    parseQuestionBank({});

    expect(Settings.Get().maxErrors).toBe(5);
    Settings.Reset();
  });
});

describe('where a fault stands', () => {
  test('a missing key stands where its group does', () => {
    const locate = (path: string) => (path === '/questions/0' ? { line: 6, column: 5 } : null);
    const questions = [without(writtenQuestion(), 'source')];

    const parsed = parseQuestionBank(writtenBank({ questions }), locate);

    expect(parsed).toMatchObject({
      faults: [{ path: '/questions/0/source', position: { line: 6, column: 5 } }],
    });
  });

  test('faults come in the order of their lines', () => {
    const lines = new Map([
      ['/title', 9],
      ['/language', 2],
    ]);
    const locate = (path: string) => ({ line: lines.get(path) ?? 1, column: 1 });

    const parsed = parseQuestionBank(writtenBank({ title: 5, language: 6 }), locate);

    expect(parsed).toMatchObject({ faults: [{ path: '/language' }, { path: '/title' }] });
  });

  test('a fault of a file is told as file, line and column', () => {
    const fault = {
      path: '/questions/3/target/from',
      position: { line: 14, column: 12 },
      expected: 'more than 0',
      got: '-5',
    };

    expect(formatBankFault('recruiter-screen.yaml', fault)).toBe(
      'recruiter-screen.yaml:14:12 /questions/3/target/from: expected more than 0, got -5',
    );
  });
});

describe('whatever is given', () => {
  test('a value that is no bank has at least one fault and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const parsed = parseQuestionBank(value);

        expect(parsed).toMatchObject({ type: 'faults' });
        expect(parsed.type === 'faults' && parsed.faults.length).toBeGreaterThan(0);
      }),
    );
  });

  test('a bank with any one of its values replaced is a bank or has a fault in that value', () => {
    const replaced = fc.record({
      key: fc.constantFrom(...Object.keys(writtenBank())),
      value: fc.jsonValue(),
    });

    fc.assert(
      fc.property(replaced, ({ key, value }) => {
        const parsed = parseQuestionBank(writtenBank({ [key]: value }));

        const elsewhere =
          parsed.type === 'faults' ? parsed.faults.filter(({ path }) => !isBelow(path, key)) : [];
        expect(elsewhere).toEqual([]);
      }),
    );
  });

  test('a key named __proto__ is a fault like any other unknown key', () => {
    const value: unknown = JSON.parse('{"__proto__": {"title": "x"}}');

    expect(faultsOf(value)).toContainEqual(
      expect.stringMatching(/^\/__proto__: expected one of the keys id, title/),
    );
  });
});

function bankOf(value: unknown): QuestionBank {
  const parsed = parseQuestionBank(value);
  if (parsed.type === 'faults') throw new Error(faultsOf(value).join('\n'));
  return parsed.bank;
}

/** The faults' lines without the file, which stands before each. */
function faultsOf(value: unknown): string[] {
  const parsed = parseQuestionBank(value);
  return parsed.type === 'bank' ? [] : parsed.faults.map((fault) => formatBankFault('', fault).trim());
}

function without(value: object, key: string): object {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
}

/** Whether a JSON pointer leads to the key or into it. */
function isBelow(path: string, key: string): boolean {
  return path === `/${key}` || path.startsWith(`/${key}/`);
}
