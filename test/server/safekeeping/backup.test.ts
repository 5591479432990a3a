import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocket } from 'ws';
import type { SessionSummary } from '../../../core/session/session-record.ts';
import { Product } from '../../e2e/product.ts';
import { temporaryFolder } from '../start/temporary-folder.ts';

/** A start builds the pages where they are not built, and a restart waits for open sockets. */
const WITHIN_MS = 120_000;

const COMMAND = join(import.meta.dirname, '../../../server/cli/pacenotes.js');

type Ended = { readonly code: number; readonly out: string; readonly err: string };

function pacenotes(...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [COMMAND, ...args], (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

async function startProduct(): Promise<Product> {
  const product = await Product.make();
  onTestFinished(() => product.remove());
  await product.start();
  return product;
}

async function makeSession(product: Product): Promise<string> {
  const choice = { bankId: 'behavioural', scriptId: 'behavioural-star-short' };
  const headers = { 'content-type': 'application/json' };
  const made = await product.fetch('/sessions', { method: 'POST', headers, body: JSON.stringify(choice) });
  return ((await made.json()) as { id: string }).id;
}

async function sessionIds(product: Product): Promise<string[]> {
  const { sessions } = (await (await product.fetch('/sessions')).json()) as { sessions: SessionSummary[] };
  return sessions.map(({ id }) => id).sort();
}

test(
  'a backup made and restored while the server runs brings back a deleted session and its sound, and open pages are told to come back',
  { timeout: WITHIN_MS },
  async () => {
    const product = await startProduct();
    const { dataFolder } = product;
    const kept = await makeSession(product);
    const sound = new Uint8Array(32_000).fill(7);
    const headers = { 'content-type': 'application/octet-stream' };
    const soundPath = `/sessions/${kept}/answers/1/recording`;
    await product.fetch(`${soundPath}/0`, { method: 'PUT', headers, body: sound });
    await product.set({ theme: 'dark' });
    const file = join(temporaryFolder(), 'pacenotes.backup');

    const backup = await pacenotes('backup', '--data', dataFolder, file);
    expect(backup).toMatchObject({ code: 0, err: '' });
    expect(backup.out).toMatch(/2 sessions with \d+ answers, replayed from \d+ events, 2 files/);
    await product.fetch(`/sessions/${kept}`, { method: 'DELETE' });
    await product.set({ theme: 'light' });
    const later = await makeSession(product);
    const socket = new WebSocket(`${product.origin.replace('http', 'ws')}/api/interview`, {
      headers: { authorization: `Bearer ${product.address.hash.replace('#token=', '')}` },
    });
    await once(socket, 'open');
    const closed = once(socket, 'close');
    const restored = await pacenotes('restore', '--data', dataFolder, file);

    expect(restored).toMatchObject({ code: 0, err: '' });
    expect((await closed)[0]).toBe(1012);
    expect(await sessionIds(product)).toEqual([kept, 'sample'].sort());
    const wav = await (await product.fetch(`${soundPath}.wav`)).bytes();
    expect(wav.subarray(44)).toEqual(sound);
    expect(await (await product.fetch('/settings')).json()).toMatchObject({ theme: 'dark' });
    const [aside] = readdirSync(join(dataFolder, 'backups'));
    const before = new DatabaseSync(join(dataFolder, 'backups', aside ?? '', 'pacenotes.db'));
    onTestFinished(() => before.close());
    expect(before.prepare('SELECT count(*) AS count FROM sessions WHERE id = ?').get(later)).toEqual({
      count: 1,
    });
  },
);

test(
  'a backup made while commands come in holds a log without a gap, and is restored where no server runs',
  { timeout: WITHIN_MS },
  async () => {
    const product = await startProduct();
    const ids: string[] = [];
    const over = new AbortController();
    const making = (async () => {
      while (!over.signal.aborted) ids.push(await makeSession(product));
    })();
    const file = join(temporaryFolder(), 'pacenotes.backup');

    const backup = await pacenotes('backup', '--data', product.dataFolder, file);
    over.abort();
    await making;
    await product.kill();
    const other = join(temporaryFolder(), 'other');
    const restored = await pacenotes('restore', '--data', other, file);

    expect([backup.code, restored.code]).toEqual([0, 0]);
    const count = /(\d+) sessions/.exec(backup.out)?.[1];
    expect(restored.out).toContain(`${count ?? ''} sessions`);
    expect(Number(count)).toBeLessThanOrEqual(ids.length + 1);
  },
);

test('a backup that cannot be is told in one line: a file that exists, and a folder without a database', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'there');
  writeFileSync(file, 'mine');

  const there = await pacenotes('backup', '--data', folder, file);
  const none = await pacenotes('backup', '--data', folder, join(folder, 'new'));

  expect(there).toEqual({ code: 1, out: '', err: `${file}: expected no such file yet, got one\n` });
  expect(none).toEqual({
    code: 1,
    out: '',
    err: `${folder}: expected a data folder of Pacenotes, got none\n`,
  });
  expect(readFileSync(file, 'utf8')).toBe('mine');
});

test('what is no backup is refused, and the data folder is left as it is', async () => {
  const folder = temporaryFolder();
  const inFolder = (name: string) => join(folder, name);
  writeFileSync(inFolder('text'), 'a letter to a friend '.repeat(500));
  new DatabaseSync(inFolder('other')).exec('CREATE TABLE letters (text)');
  const data = inFolder('data');

  const ended = await Promise.all(
    ['text', 'other', 'none'].map((name) =>
      pacenotes('restore', '--data', `${data}-${name}`, inFolder(name)),
    ),
  );

  expect(ended.map(({ code, err }) => [code, err.split(': ').at(-1)])).toEqual([
    [1, 'expected a backup of Pacenotes, got a damaged or another file\n'],
    [1, 'expected a backup of Pacenotes, got another database\n'],
    [1, 'expected a backup, got no such file\n'],
  ]);
  expect(['text', 'other'].flatMap((name) => readdirSync(`${data}-${name}`))).toEqual([]);
});

test.each([
  '../outside.txt',
  'recordings/../../outside.txt',
  '/tmp/outside.txt',
  'cookie-secret',
  'notes/.hidden',
  'notes\\..\\..\\x',
])('a backup with a file named %s is refused', async (name) => {
  const folder = temporaryFolder();
  const file = join(folder, 'backup');
  const database = new DatabaseSync(file);
  database.exec('CREATE TABLE sqlar (name TEXT PRIMARY KEY, mode INT, mtime INT, sz INT, data BLOB)');
  database.prepare("INSERT INTO sqlar VALUES (?, 0, 0, 4, CAST('evil' AS BLOB))").run(name);
  database.close();

  const { code, err } = await pacenotes('restore', '--data', join(folder, 'data', 'deeper'), file);

  expect([code, err]).toEqual([
    1,
    `${file}: expected a backup of Pacenotes, got expected files of Pacenotes alone, got ${name}\n`,
  ]);
  expect(existsSync(join(folder, 'data', 'outside.txt'))).toBe(false);
});

test(
  'repair is refused while a server holds the folder, and says which process',
  { timeout: WITHIN_MS },
  async () => {
    const product = await startProduct();

    const held = await pacenotes('repair', '--data', product.dataFolder);
    await product.kill();
    const free = await pacenotes('repair', '--data', product.dataFolder);

    expect(held.code).toBe(1);
    expect(held.err).toMatch(/ is held by process \d+, since .*\. Stop it first\.\n$/);
    expect(free.code).toBe(0);
    expect(free.out).toMatch(
      /^Saved: 1 sessions with \d+ answers, replayed from \d+ events\.\nThe damaged file is kept as /,
    );
  },
);

test(
  'a damaged database is told at the start with what to do, and after a repair Pacenotes starts',
  { timeout: WITHIN_MS },
  async () => {
    const product = await startProduct();
    const id = await makeSession(product);
    await product.kill();
    const path = join(product.dataFolder, 'pacenotes.db');
    // Everything is in the log beside it: what is spoilt must be in the file.
    new DatabaseSync(path).exec('PRAGMA wal_checkpoint(TRUNCATE)');
    const bytes = readFileSync(path);
    // The list of migrations: its b-tree's first byte tells which kind of page it is.
    const page = pageOf(path, 'kysely_migration');
    bytes[(page - 1) * 4096] = 0x77;
    rmSync(`${path}-wal`, { force: true });
    rmSync(`${path}-shm`, { force: true });
    writeFileSync(path, bytes);

    await expect(product.start()).rejects.toThrow('ended without an address');
    const repaired = await pacenotes('repair', '--data', product.dataFolder);
    await product.start();

    expect(repaired.code).toBe(0);
    expect(await sessionIds(product)).toContain(id);
  },
);

function pageOf(path: string, table: string): number {
  const database = new DatabaseSync(path);
  const row = database.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').get(table);
  database.close();
  return Number(row?.rootpage);
}
