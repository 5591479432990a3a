import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBankFile } from '../../../server/banks/read-bank-file.ts';

const COMMAND = new URL('../../../server/cli/pacenotes.js', import.meta.url).pathname;
const NOTES = `Interview Prep - Staff Designer @ Lumen Health

Why Lumen?
- my mum was a nurse
- don't mention the Brightly offer

Tell me about a conflict
- S: no time
- T: five interviews
- A: one afternoon
- R: 12 %

Questions for them
- How big is the team?
`;

type Ended = { readonly code: number; readonly out: string; readonly err: string };

let folder: string;
const inFolder = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pacenotes-import-'));
  await writeFile(inFolder('notes.txt'), NOTES);
  await writeFile(inFolder('page.html'), '<h1>Why us?</h1><p>The team.</p>');
  await writeFile(inFolder('nothing.txt'), 'milk\nbread\n');
});

afterAll(() => rm(folder, { recursive: true }));

function pacenotes(...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [COMMAND, ...args], (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

test('--json prints the whole proposal, each line with its home', async () => {
  const { code, out, err } = await pacenotes('import', '--json', inFolder('notes.txt'));

  const proposal = JSON.parse(out) as { lines: { line: number; home: string }[]; questions: unknown[] };
  expect([code, err]).toEqual([0, '']);
  expect(proposal).toMatchObject({
    company: 'Lumen Health',
    role: 'Staff Designer',
    questions: [
      {
        asWritten: 'Why Lumen?',
        prompt: 'Why do you want to work at Lumen Health?',
        line: 3,
        answerLines: [[4, 4]],
      },
      { asWritten: 'Tell me about a conflict', line: 7, answerLines: [[8, 11]] },
    ],
    questionsToAsk: [{ text: 'How big is the team?', line: 14 }],
    private: [{ line: 5 }],
  });
  expect(proposal.lines.map(({ line }) => line)).toEqual([1, 3, 4, 5, 7, 8, 9, 10, 11, 13, 14]);
});

test('of a page --json carries the text whose lines it counts', async () => {
  const { out } = await pacenotes('import', '--json', inFolder('page.html'));

  expect(JSON.parse(out)).toMatchObject({
    source: '# Why us?\nThe team.',
    questions: [{ line: 1, answerLines: [[2, 2]] }],
  });
});

test('--out writes a bank without a fault, and nothing private in it', async () => {
  const { code } = await pacenotes('import', inFolder('notes.txt'), '--out', inFolder('lumen-health.yaml'));

  const read = await readBankFile(inFolder('lumen-health.yaml'));
  expect([code, read]).toMatchObject([0, { type: 'bank', bank: { company: 'Lumen Health' } }]);
  expect(await readFile(inFolder('lumen-health.yaml'), 'utf8')).not.toContain('Brightly');
});

test('without --json a summary says what was found, and no word of a private line', async () => {
  const { out } = await pacenotes('import', inFolder('notes.txt'));

  expect(out).toContain('Staff Designer at Lumen Health');
  expect(out).toContain('All 11 lines placed or shown');
  expect(out).not.toContain('Brightly');
});

test.each([
  [
    'a file that is not there',
    ['import', 'gone.txt'],
    1,
    'expected a file that can be read, got no such file',
  ],
  [
    'notes without a question, for a bank',
    ['import', 'nothing.txt', '--out', 'a.yaml'],
    1,
    'expected at least one question',
  ],
  ['no file', ['import'], 2, 'import: expected one file, got none'],
  ['two files', ['import', 'notes.txt', 'page.html'], 2, 'import: expected one file, got 2'],
  [
    'a bank with a name that is no id',
    ['import', 'notes.txt', '--out', 'My Bank.yaml'],
    2,
    '--out: expected a name of small letters',
  ],
])('%s gets a clear error', async (_, args, expected, message) => {
  const { code, out, err } = await pacenotes(
    ...args.map((arg) => (/\.(?:txt|html|yaml)$/.test(arg) ? inFolder(arg) : arg)),
  );

  expect([code, out]).toEqual([expected, '']);
  expect(err).toContain(message);
});
