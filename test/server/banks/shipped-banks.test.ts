import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawQuestions } from '../../../core/interview/draw-questions.ts';
import { makeQuestionBankJsonSchema } from '../../../core/question-bank/question-bank-json-schema.ts';
import type { BandMs, Question, QuestionBank, Script } from '../../../core/question-bank/question-bank.ts';
import { readBankFolder } from '../../../server/banks/read-bank-folder.ts';

const FOLDER = join(import.meta.dirname, '../../../question-banks');

/** What a voice stumbles over or a listener cannot hear. */
const UNSPEAKABLE = /[/()[\]{}*_"#&<>;:]|\d|\.\.|\s-\s|\b[A-Z]{2,}\b/;

/** A breath of a question; a longer one is hard to keep in mind. */
const MAX_PROMPT_WORDS = 22;

/** What an interviewer takes to ask, to listen out and to go on; the product's own estimate. */
const AROUND_ANSWER_MS = 12_000;

/** Who has said how long an answer of some kind should be, and was read for it. */
const SOURCES = [
  'climbtheladder.com',
  'careery.pro',
  'superpowerresume',
  'velyq',
  'interviewprep.guru',
  'JHU News-Letter',
  'Get That Job',
  'Artisan Creative',
  'careermax.ai',
  'interview-coach-skill',
  'virtualinterview.ai',
];

const BEHAVIOURAL_THEMES = [
  'conflict',
  'failure',
  'leadership',
  'ambiguity',
  'influence',
  'feedback',
  'pressure',
  'learning',
];

const { banks, faults } = await readBankFolder(FOLDER);
const bankOf = (id: string) => banks.find(({ bank }) => bank.id === id)?.bank;

test('the folder has 20 banks and no fault', () => {
  expect(faults).toEqual([]);
  expect(banks.map(({ bank }) => bank.id)).toEqual([
    'behavioural',
    'care-and-teaching',
    'career-change',
    'company-values',
    'entretien-d-embauche',
    'entrevista-de-trabajo',
    'first-job',
    'introduction',
    'leading-people',
    'motivation-and-closing',
    'one-way-video',
    'panel',
    'product-sense',
    'questions-to-ask-them',
    'recruiter-screen',
    'system-design',
    'table-topics',
    'technical-screen',
    'values-panel',
    'vorstellungsgespraech',
  ]);
});

test('no two questions and no two scripts of all banks have the same id', () => {
  const questionIds = banks.flatMap(({ bank }) => bank.questions.map(({ id }) => id));
  const scriptIds = banks.flatMap(({ bank }) => bank.scripts.map(({ id }) => id));

  expect(questionIds.filter((id, i) => questionIds.indexOf(id) !== i)).toEqual([]);
  expect(scriptIds.filter((id, i) => scriptIds.indexOf(id) !== i)).toEqual([]);
});

test('there are 32 behavioural questions, four on each of eight themes', () => {
  const questions = bankOf('behavioural')?.questions ?? [];
  const counts = BEHAVIOURAL_THEMES.map((name) => questions.filter(({ theme }) => theme === name).length);

  expect(questions).toHaveLength(32);
  expect(counts).toEqual([4, 4, 4, 4, 4, 4, 4, 4]);
});

test('German, Spanish and French have a bank each that says no native speaker has read it, and no other does', () => {
  const unread = banks.filter(({ bank }) => bank.note === 'Not yet read by a native speaker.');

  expect(unread.map(({ bank }) => bank.language).toSorted()).toEqual(['de-DE', 'es-ES', 'fr-FR']);
  expect(banks.filter(({ bank }) => !bank.language.startsWith('en'))).toEqual(unread);
});

test('every question of the one-way video has 30 s to think and up to 2 min, in one take', () => {
  const video = bankOf('one-way-video');

  expect(video?.scripts.every(({ isOneTake }) => isOneTake)).toBe(true);
  expect(new Set(video?.questions.map(({ thinkMs, bandMs }) => `${thinkMs} ${bandMs.toMs}`))).toEqual(
    new Set(['30000 120000']),
  );
});

test('every question of the values panel may take 2 min, and is probed three times for up to 30 s', () => {
  const panel = bankOf('values-panel');

  expect(new Set(panel?.scripts.map(({ followUpPolicy }) => followUpPolicy))).toEqual(new Set(['probing']));
  for (const { bandMs, followUps } of panel?.questions ?? []) {
    expect(bandMs.toMs).toBe(120_000);
    expect(followUps.map(({ when, bandMs }) => `${when} ${bandMs.toMs}`)).toEqual(
      new Array<string>(3).fill('any 30000'),
    );
  }
});

test('table topics are held to 1, 1.5 and 2 min, and every language has topics', () => {
  const topicsOf = (id: string) => bankOf(id)?.questions.filter(({ kind }) => kind === 'topic') ?? [];

  expect(topicsOf('table-topics')).toHaveLength(bankOf('table-topics')?.questions.length ?? 0);
  for (const id of [
    'table-topics',
    'vorstellungsgespraech',
    'entrevista-de-trabajo',
    'entretien-d-embauche',
  ]) {
    const marks = topicsOf(id).map(({ bandMs, aimMs }) => [bandMs.fromMs, aimMs, bandMs.toMs]);
    expect(new Set(marks.map(String))).toEqual(new Set(['60000,90000,120000']));
  }
});

test('eight scripts are shown on the start page, first of them the one that was always first', () => {
  const featured = banks.flatMap(({ bank }) => bank.scripts.filter(({ isFeatured }) => isFeatured));

  expect(featured.map(({ id }) => id)).toEqual([
    'behavioural-star',
    'behavioural-star-short',
    'introduction',
    'why-us-and-closing',
    'one-way-video',
    'recruiter-screen',
    'recruiter-screen-short',
    'technical-screen',
  ]);
});

test('the schema beside the banks is what the code makes of it', async () => {
  const written: unknown = JSON.parse(await readFile(join(FOLDER, 'question-bank.schema.json'), 'utf8'));

  expect(written).toEqual(JSON.parse(JSON.stringify(makeQuestionBankJsonSchema())));
});

describe.each(banks.map(({ bank, file }) => [basename(file), bank, file] as const))(
  '%s',
  (_name, bank, file) => {
    test('its first line gives an editor the schema', async () => {
      const text = await readFile(file, 'utf8');

      expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=question-bank.schema.json');
    });

    test('it has 8 questions or more, each with other words for it', () => {
      expect(bank.questions.length).toBeGreaterThanOrEqual(8);
      expect(bank.questions.filter(({ alternates }) => alternates.length === 0)).toEqual([]);
    });

    test('it has a script that takes 10 to 25 minutes and one that is longer', () => {
      const minutes = bank.scripts.map(({ timeBudgetMs }) => (timeBudgetMs ?? 0) / 60_000);

      expect(Math.min(...minutes)).toBeGreaterThanOrEqual(10);
      expect(Math.min(...minutes)).toBeLessThanOrEqual(25);
      expect(Math.max(...minutes)).toBeGreaterThan(Math.min(...minutes));
    });

    test('each question has guidance, and says who its target comes from', () => {
      for (const { source, guidance } of bank.questions) {
        const named = SOURCES.filter((name) => source.includes(name));
        expect(named, source).not.toEqual([]);
        expect(source).toMatch(/\d/);
        expect(guidance).toBeDefined();
      }
    });

    test('where parts have shares, they sum to 1 and the source says whose they are', () => {
      const shared = bank.questions.filter(({ parts }) => parts.some(({ share }) => share !== undefined));

      for (const { parts, source } of shared) {
        expect(parts.reduce((sum, { share = 0 }) => sum + share, 0)).toBeCloseTo(1);
        expect(source).toMatch(/velyq .*15, 10, 60 and 15 %/);
      }
    });

    test.each(bank.scripts.map((script) => [script.id, script] as const))(
      'answers of the middle of their bands fill a quarter to all of the time of %s',
      (_id, script) => {
        const share = middleOfAnswersMs(script, bank) / (script.timeBudgetMs ?? 0);

        expect(share).toBeGreaterThan(0.25);
        expect(share).toBeLessThanOrEqual(1);
      },
    );

    test('every line can be said aloud', () => {
      const unspeakable = spokenLines(bank).filter((line) => UNSPEAKABLE.test(line));

      expect(unspeakable).toEqual([]);
    });

    test('no prompt is longer than 22 words, and no two wordings of questions are the same', () => {
      const wordings = bank.questions.flatMap(({ prompt, alternates }) => [prompt, ...alternates]);
      const prompts = bank.questions.flatMap(promptsOf);

      expect(prompts.filter((prompt) => prompt.split(' ').length > MAX_PROMPT_WORDS)).toEqual([]);
      expect(wordings.filter((wording, i) => wordings.indexOf(wording) !== i)).toEqual([]);
    });
  },
);

function promptsOf({ prompt, alternates, followUps }: Question): string[] {
  return [prompt, ...alternates, ...followUps.map((followUp) => followUp.prompt)];
}

function spokenLines(bank: QuestionBank): string[] {
  const around = bank.scripts.flatMap(({ greeting, between, moveOn, ownQuestions, closing }) => [
    greeting,
    ...between,
    moveOn,
    ...(ownQuestions === undefined ? [] : [ownQuestions.prompt]),
    closing,
  ]);
  return [...bank.questions.flatMap(promptsOf), ...around];
}

function middleOfAnswersMs(script: Script, bank: QuestionBank): number {
  const { ownQuestions } = script;
  const asked = drawQuestions(bank, script, { seed: 1, timesAsked: () => 0 });
  const middle = ({ fromMs, toMs }: BandMs) => (fromMs + toMs) / 2 + AROUND_ANSWER_MS;
  const answersMs = asked.reduce((sum, { bandMs, thinkMs = 0 }) => sum + middle(bandMs) + thinkMs, 0);
  return answersMs + (ownQuestions === undefined ? 0 : middle(ownQuestions.bandMs));
}
