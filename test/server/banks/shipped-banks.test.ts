import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeQuestionBankJsonSchema } from '../../../core/question-bank/question-bank-json-schema.ts';
import type { Question, QuestionBank, Script } from '../../../core/question-bank/question-bank.ts';
import { readBankFolder } from '../../../server/banks/read-bank-folder.ts';

const FOLDER = join(import.meta.dirname, '../../../question-banks');

/** What a voice stumbles over or a listener cannot hear. */
const UNSPEAKABLE = /[/()[\]{}*_"#&<>;:]|\d|\.\.|\s-\s/;

/** A breath of a question; a longer one is hard to keep in mind. */
const MAX_PROMPT_WORDS = 22;

const { banks, faults } = await readBankFolder(FOLDER);

test('the folder has three banks and no fault', () => {
  expect(faults).toEqual([]);
  expect(banks.map(({ bank }) => bank.id)).toEqual([
    'behavioural',
    'motivation-and-closing',
    'recruiter-screen',
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

    test('it has ten questions, a script that asks all of them, and a script that asks three in ten minutes', () => {
      expect(bank.questions).toHaveLength(10);
      expect(bank.scripts.map(({ questionIds }) => questionIds.length)).toEqual([10, 3]);
      expect(bank.scripts[1]?.timeBudgetMs).toBe(600_000);
    });

    test("the full script gives time for the candidate's own questions", () => {
      expect(bank.scripts[0]?.ownQuestions).toBeDefined();
    });

    test('each question has one or two follow-ups and says where its target comes from', () => {
      for (const { followUps, source } of bank.questions) {
        expect(followUps.length).toBeGreaterThanOrEqual(1);
        expect(followUps.length).toBeLessThanOrEqual(2);
        expect(source).toMatch(/\d|under/);
      }
    });

    test('answers of the middle of their bands fit into the time of each script', () => {
      for (const script of bank.scripts) {
        expect(middleOfAnswersMs(script, bank)).toBeLessThan(script.timeBudgetMs ?? 0);
      }
    });

    test('every line can be said aloud', () => {
      const unspeakable = spokenLines(bank).filter((line) => UNSPEAKABLE.test(line));

      expect(unspeakable).toEqual([]);
    });

    test('no prompt is longer than 22 words, and no two lines to ask are the same', () => {
      const prompts = bank.questions.flatMap(promptsOf);

      expect(prompts.filter((prompt) => prompt.split(' ').length > MAX_PROMPT_WORDS)).toEqual([]);
      expect(new Set(prompts).size).toBe(prompts.length);
    });
  },
);

function promptsOf({ prompt, alternates, followUps }: Question): string[] {
  return [prompt, ...alternates, ...followUps.map((followUp) => followUp.prompt)];
}

function spokenLines(bank: QuestionBank): string[] {
  const around = bank.scripts.flatMap(({ greeting, moveOn, ownQuestions, closing }) => [
    greeting,
    moveOn,
    ...(ownQuestions === undefined ? [] : [ownQuestions.prompt]),
    closing,
  ]);
  return [...bank.questions.flatMap(promptsOf), ...around];
}

function middleOfAnswersMs({ questionIds, ownQuestions }: Script, bank: QuestionBank): number {
  const asked = bank.questions.filter(({ id }) => questionIds.includes(id));
  const bands = [
    ...asked.map(({ bandMs }) => bandMs),
    ...(ownQuestions === undefined ? [] : [ownQuestions.bandMs]),
  ];
  return bands.reduce((sum, { fromMs, toMs }) => sum + (fromMs + toMs) / 2, 0);
}
