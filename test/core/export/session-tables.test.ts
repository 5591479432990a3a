import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { writeAnswersCsv } from '../../../core/export/answers-csv.ts';
import { exportName } from '../../../core/export/export-name.ts';
import { writeMarkdownReport } from '../../../core/export/markdown-report.ts';
import { writePausesCsv } from '../../../core/export/pauses-csv.ts';
import { foldMarks } from '../../../core/session/fold-marks.ts';
import { pacingOf } from '../../client/made-pacing.ts';
import { madeAnswer, madeSession } from '../../client/made-session.ts';

const BAND = { fromMs: 2000, toMs: 3000 };
const pacing = pacingOf('1024 quiet, 2048 voice, 480 quiet, 1024 voice, 1504 quiet, 512 voice', BAND);
const [short, long] = pacing.pauses;
const marks = foldMarks([
  { type: 'pause-said', answerId: '1', startMs: long?.startMs ?? 0, endMs: long?.endMs ?? 0, cause: 'lost' },
  { type: 'length-guessed', answerId: '1', guessMs: 4000 },
  { type: 'sent-back', answerId: '2', isSentBack: true },
  {
    type: 'remark-written',
    remark: {
      remarkId: 'r1',
      answerId: '1',
      atMs: 3100,
      by: 'Ana',
      text: '# Not a heading\n<b>slow</b> here',
    },
  },
]);
const session = madeSession(
  [
    madeAnswer('1', { prompt: '=cmd|" /C calc"!A0', pacing, targetBand: BAND }),
    madeAnswer('2', { status: 'skipped' }),
  ],
  { title: 'Entrevista, 2ª vuelta', marks },
);

function rowsOf(csv: string): Record<string, string>[] {
  return parse(csv, { columns: true });
}

describe('the table of answers', () => {
  test('has a row an answer with its figures, 1.4 s over, and a skipped one with none', () => {
    const [first, second, ...more] = rowsOf(writeAnswersCsv(session));

    expect(more).toEqual([]);
    expect(first).toMatchObject({
      session: 'Entrevista, 2ª vuelta',
      number: '1',
      target: 'over',
      pauses: '2',
      guessMs: '4000',
      isSentBack: 'false',
      answerMs: String(pacing.answerMs),
      targetOffByMs: String(pacing.band?.offByMs),
    });
    expect(second).toMatchObject({ status: 'skipped', answerMs: '', isSentBack: 'true' });
  });

  test('has a question that begins like a formula as text', () => {
    expect(rowsOf(writeAnswersCsv(session))[0]?.question).toBe(`'=cmd|" /C calc"!A0`);
  });
});

test('the table of pauses has a row a pause, with what it was said to be', () => {
  const rows = rowsOf(writePausesCsv(session));

  expect(rows.map(({ pause, kind, cause }) => [pause, kind, cause])).toEqual([
    ['1', 'short', ''],
    ['2', 'long', 'lost'],
  ]);
  expect(rows.map(({ startMs, pauseMs }) => [Number(startMs), Number(pauseMs)])).toEqual(
    [short, long].map((pause) => [pause?.startMs, (pause?.endMs ?? 0) - (pause?.startMs ?? 0)]),
  );
});

describe('the report', () => {
  const report = writeMarkdownReport(session);

  test('has each answer with its length against its target, and its pauses', () => {
    expect(report).toContain('- Answer length: 0:06, over by 0:03 (target 0:02 to 0:03)');
    expect(report).toMatch(/- Pauses: 2 of 250 ms or more; median 1\.\d s, longest 1\.\d s/);
    expect(report).toContain('## 2: Question 2?\n\nNothing was measured: the question was skipped.');
  });

  test('quotes a remark with its moment, and its signs mean nothing', () => {
    expect(report).toContain('Remark by Ana at 0:02:\n\n> \\# Not a heading\n> \\<b\\>slow\\</b\\> here');
  });
});

test.each([
  ['Recruiter screen', 'recruiter-screen-2026-03-02-answers.csv'],
  ['Vorstellungsgespräch №1', 'vorstellungsgesprach-no1-2026-03-02-answers.csv'],
  ['面接', 'session-2026-03-02-answers.csv'],
  ['../../etc/passwd"\r\nx: y', 'etc-passwd-x-y-2026-03-02-answers.csv'],
])('a file of the session %j is called %s', (title, name) => {
  expect(exportName({ ...session, title }, 'answers', 'csv')).toBe(name);
});
