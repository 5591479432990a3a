import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import Schema from 'typebox/schema';
import { describe, expect, test } from 'vitest';
import { makeSessionFileJsonSchema, type SessionFile } from '../../../core/export/session-file.ts';
import type { Mark } from '../../../core/session/mark.ts';
import { interview } from '../../core/interview/interview.ts';
import { readInPraat } from '../export/praat.ts';
import { keepLog, SESSION_ID } from '../interview/held-sessions.ts';
import { routeApp } from './route-app.ts';

const SCHEMA_FILE = new URL('../../../docs/session-file.schema.json', import.meta.url);

/** An interview of one answer of two runs with 480 ms between, with what was said of it. */
async function withSession(...marks: readonly Mark[]) {
  const made = await routeApp();
  const told = interview().begun().asked().heard('1024 quiet, 2048 voice, 480 quiet, 2048 voice');
  await keepLog(made.store, told.tells({ type: 'end' }).sent());
  const held = await made.live.take(SESSION_ID, () => undefined);
  await held?.session.settled();
  await held?.release();
  for (const mark of marks) await made.store.mark(SESSION_ID, mark, '2026-11-21T10:00:00.000Z');
  const get = (path: string) => made.app.inject(`/sessions/${SESSION_ID}/${path}`);
  return { ...made, get };
}

const parts: Mark = {
  type: 'parts-marked',
  answerId: '1',
  parts: [
    { name: 'Situation "so to say"\nén dos', startMs: 1100 },
    { name: 'Résultat', startMs: 3000 },
  ],
};

describe('GET /sessions/:id/export/…', () => {
  test('answers.csv is a file of one row, named after the session and its day', async () => {
    const { get } = await withSession();

    const response = await get('export/answers.csv');

    expect(response.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(response.headers['content-disposition']).toMatch(
      /^attachment; filename="a-short-interview-\d{4}-\d\d-\d\d-answers\.csv"$/,
    );
    expect(parse(response.body, { columns: true })).toMatchObject([{ answerId: '1', pauses: '1' }]);
  });

  test('pauses.csv has the one pause of about 480 ms', async () => {
    const { get } = await withSession();

    const [row]: Record<string, string>[] = parse((await get('export/pauses.csv')).body, { columns: true });

    expect(Number(row?.pauseMs)).toBeGreaterThan(400);
    expect(Number(row?.pauseMs)).toBeLessThan(600);
  });

  test('report.md tells the answer', async () => {
    const { get } = await withSession();

    const response = await get('export/report.md');

    expect(response.headers['content-type']).toBe('text/markdown; charset=utf-8');
    expect(response.body).toMatch(/^# A short interview\n/);
    expect(response.body).toMatch(/- Pauses: 1 of 250 ms or more/);
  });

  test('session.json is what its published schema says, with the whole log and what was said', async () => {
    const { get, store } = await withSession(parts);
    const published = JSON.parse(await readFile(SCHEMA_FILE, 'utf8')) as object;

    const file = (await get('export/session.json')).json<SessionFile>();

    expect(Schema.Check(published, file)).toBe(true);
    expect(Schema.Check(published, { ...file, formatVersion: 2 })).toBe(false);
    expect(file.log).toEqual(await store.events(SESSION_ID));
    expect(file.session.marks.answers[0]?.parts).toEqual(parts.parts);
  });

  test('of no session is 404, as is an answer of which nothing was measured', async () => {
    const { app, get } = await withSession();

    for (const name of ['answers.csv', 'pauses.csv', 'report.md', 'session.json']) {
      expect((await app.inject(`/sessions/none/export/${name}`)).statusCode).toBe(404);
    }
    expect((await get('answers/2/export/answer.vtt')).statusCode).toBe(404);
    expect((await get('answers/2/export/answer.TextGrid')).statusCode).toBe(404);
  });
});

test('the TextGrid of an answer opens in Praat with its runs, its pause and its parts', async () => {
  const { get } = await withSession(parts);

  const tiers = await readInPraat((await get('answers/1/export/answer.TextGrid')).body);

  const [runsAndPauses, syllables, , partTier] = tiers;
  expect(tiers.map(({ name }) => name)).toEqual(['runs and pauses', 'syllables', 'answer', 'parts']);
  expect(runsAndPauses?.labels).toEqual(['', 'run', 'pause short', 'run']);
  expect(syllables?.labels).toEqual([]);
  expect(partTier?.labels).toEqual(['', 'Situation "so to say" én dos', 'Résultat']);
});

test('the WebVTT of an answer has two runs, a pause and two parts', async () => {
  const { get } = await withSession(parts);

  const response = await get('answers/1/export/answer.vtt');

  expect(response.headers['content-type']).toBe('text/vtt; charset=utf-8');
  expect([...response.body.matchAll(/^([a-z]+)-\d+$/gm)].map(([, kind]) => kind).toSorted()).toEqual([
    'part',
    'part',
    'pause',
    'run',
    'run',
  ]);
});

test('the schema in the repository and the one that is served are what the code makes', async () => {
  const { app } = await withSession();
  const made = JSON.parse(JSON.stringify(makeSessionFileJsonSchema())) as unknown;

  expect(JSON.parse(await readFile(SCHEMA_FILE, 'utf8'))).toEqual(made);
  expect((await app.inject('/session-file.schema.json')).json()).toEqual(made);
});
