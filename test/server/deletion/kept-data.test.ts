import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../core/session/settings.ts';
import type { Kept } from '../../../core/session/kept.ts';
import { openSessions, type Sessions } from '../../../server/open-sessions.ts';
import { SettingsFile } from '../../../server/settings/settings-store.ts';
import { buildTestApp, BEARER, ORIGIN } from '../start/app-under-test.ts';
import { temporaryFolder } from '../start/temporary-folder.ts';

/** Words that stand in the sessions' names, the remarks, the notes, the bank and the sound of these tests, and nowhere else. */
const KNOWN_TEXT = 'lighthouse-keeper-of-Ushant';

const BANK = `id: own
title: ${KNOWN_TEXT}
language: en-GB
questions:
  - id: one
    prompt: Did you ever mend a lamp in a storm, ${KNOWN_TEXT}?
    kind: behavioural
    target: { from: 1, to: 3 }
    source: our own judgement
scripts:
  - id: short
    title: Short
    greeting: Hello.
    questions: [one]
    followUps: never
    moveOn: Let us go on.
    closing: Goodbye.
`;

const headers = { ...BEARER, origin: ORIGIN };

/** The whole server on a data folder that holds something of every kind, with the known text in all of it. */
async function withEverything() {
  const dataFolder = temporaryFolder();
  const inFolder = (path: string) => join(dataFolder, path);
  const settings = new SettingsFile(dataFolder, () => undefined);
  settings.write({ ...DEFAULT_SETTINGS, theme: 'dark' });
  for (const name of ['question-banks/sounds', 'speech-cache', 'exports', 'backups/older', 'notes'])
    await mkdir(inFolder(name), { recursive: true });
  await writeFile(inFolder('question-banks/own.yaml'), BANK);
  for (const path of [
    'question-banks/sounds/a.wav',
    'speech-cache/a.wav',
    'exports/session.html',
    'backups/older/one.db',
    'notes/n.json',
  ])
    await writeFile(inFolder(path), KNOWN_TEXT);
  await writeFile(inFolder('pacenotes.db.before-2'), KNOWN_TEXT);
  await writeFile(inFolder('diary.txt'), 'not of Pacenotes');

  const bankFolder = join(import.meta.dirname, '../../../question-banks');
  const sessions: Sessions = await openSessions({ dataFolder, bankFolder, settings });
  onTestFinished(() => sessions.close());
  const app = await buildTestApp({ settings, apiPlugins: sessions.plugins, isReady: sessions.isReady });
  const send = async (method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, payload?: object | Buffer) => {
    const type = {
      'content-type': Buffer.isBuffer(payload) ? 'application/octet-stream' : 'application/json',
    };
    const sent = payload === undefined ? { headers } : { headers: { ...headers, ...type }, payload };
    return app.inject({ method, url: `/api${url}`, ...sent });
  };
  const made = await send('POST', '/sessions', { bankId: 'own', scriptId: 'short' });
  const { id } = made.json<{ id: string }>();
  for (let i = 0; i < 40; i++)
    await send('POST', `/sessions/${id}/marks`, {
      type: 'named',
      title: `${KNOWN_TEXT} ${i} ${'.'.repeat(150)}`,
    });
  await send('PUT', `/sessions/${id}/answers/1/recording/0`, Buffer.from(`${KNOWN_TEXT} `.repeat(100)));
  return { dataFolder, send, sessions, id };
}

/** Files of the data folder that hold the text, by their paths in it. */
async function filesWith(dataFolder: string, text: string): Promise<string[]> {
  const entries = await readdir(dataFolder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const contents = await Promise.all(paths.map((path) => readFile(path)));
  return paths.filter((_, i) => contents[i]?.includes(text)).map((path) => path.slice(dataFolder.length + 1));
}

describe('DELETE /everything', () => {
  test('leaves no byte of a known text in the data folder, tells what went, and keeps settings and files of others', async () => {
    const { dataFolder, send } = await withEverything();
    const before = await filesWith(dataFolder, KNOWN_TEXT);
    expect(before.length).toBeGreaterThanOrEqual(8);

    const response = await send('DELETE', '/everything');

    expect(response.json<Kept>()).toEqual({
      sessions: 2,
      sound: { answers: 1, bytes: 44 + 100 * (KNOWN_TEXT.length + 1) },
      notes: 1,
      banks: 1,
      otherFiles: 5,
    });
    expect(await filesWith(dataFolder, KNOWN_TEXT)).toEqual([]);
    expect(await filesWith(dataFolder, 'not of Pacenotes')).toEqual(['diary.txt']);
    expect((await send('GET', '/settings')).json()).toMatchObject({ theme: 'dark' });
    expect((await send('GET', '/sessions')).json()).toEqual({ sessions: [], total: 0 });
    expect((await send('GET', '/kept')).json()).toEqual({
      sessions: 0,
      sound: { answers: 0, bytes: 0 },
      notes: 0,
      banks: 0,
      otherFiles: 0,
    });
  });

  test('leaves nothing of 30 seconds of sound that come meanwhile', async () => {
    const { dataFolder, send, id } = await withEverything();
    const second = Buffer.from(`${KNOWN_TEXT} `.repeat(100));
    const puts = (from: number) =>
      Array.from({ length: 10 }, (_, i) =>
        send('PUT', `/sessions/${id}/answers/${from + i}/recording/0`, second),
      );

    const first = puts(10);
    const deleting = send('DELETE', '/everything');
    await Promise.all([...first, ...puts(20), deleting, ...puts(30)]);

    expect((await deleting).statusCode).toBe(200);
    expect(await filesWith(dataFolder, KNOWN_TEXT)).toEqual([]);
  });

  test('leaves a server that works: a bank, a session and its sound are kept as before', async () => {
    const { dataFolder, send } = await withEverything();
    await send('DELETE', '/everything');

    await writeFile(join(dataFolder, 'question-banks/own.yaml'), BANK);
    const made = await send('POST', '/sessions', { bankId: 'own', scriptId: 'short' });
    const { id } = made.json<{ id: string }>();
    const put = await send('PUT', `/sessions/${id}/answers/1/recording/0`, Buffer.alloc(3200));

    expect([made.statusCode, put.statusCode]).toEqual([201, 204]);
    expect((await send('GET', '/kept')).json()).toMatchObject({ sessions: 1, sound: { answers: 1 } });
  });
});

describe('DELETE /sessions/:id', () => {
  test('leaves nothing of its 40 names in the database, while it is open', async () => {
    const { dataFolder, send, id } = await withEverything();
    expect(await filesWith(dataFolder, `${KNOWN_TEXT} 39`)).toContain('pacenotes.db-wal');

    expect((await send('DELETE', `/sessions/${id}`)).statusCode).toBe(204);

    const left = await filesWith(dataFolder, KNOWN_TEXT);
    expect(left.filter((path) => path.startsWith('pacenotes.db') && !path.includes('before'))).toEqual([]);
    expect(left.filter((path) => path.startsWith('recordings'))).toEqual([]);
    expect(left).toContain('question-banks/own.yaml');
  });
});

describe('DELETE /recordings', () => {
  test('older than 1 day takes nothing of today; all of it takes the sound and leaves the session', async () => {
    const { send, id } = await withEverything();

    const ofADay = await send('DELETE', '/recordings?olderThanDays=1');
    // A file's time is finer than the clock's millisecond.
    await new Promise((resolve) => setTimeout(resolve, 5));
    const all = await send('DELETE', '/recordings?olderThanDays=0');

    expect(ofADay.json()).toEqual({ answers: 0, bytes: 0 });
    expect(all.json()).toMatchObject({ answers: 1 });
    expect((await send('GET', `/sessions/${id}`)).statusCode).toBe(200);
    expect((await send('DELETE', '/recordings?olderThanDays=-1')).statusCode).toBe(400);
  });
});
