import { statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../../server/storage/open-database.ts';
import { SqlSessionStore } from '../../../server/storage/sql-session-store.ts';
import { LogBusyError } from '../../../server/storage/store-error.ts';
import { cutLog, moveLog } from '../../../server/storage/write-ahead-log.ts';
import { practise } from '../history/practised-sessions.ts';
import { temporaryFolder } from '../start/temporary-folder.ts';

/** How long another program reads. */
const READ_MS = 300;

async function withSession() {
  const path = join(temporaryFolder(), 'pacenotes.db');
  const database = await openDatabase(path);
  const store = new SqlSessionStore(database);
  onTestFinished(() => store.close());
  await practise(store, 'day-1', 1);
  return { path, database, store, logBytes: () => statSync(`${path}-wal`).size };
}

/** Another program that reads what the database holds now, until it is closed. */
function readBeside(path: string): DatabaseSync {
  const reader = new DatabaseSync(path);
  reader.exec('BEGIN');
  reader.prepare('SELECT count(*) FROM events').get();
  return reader;
}

test('a deletion while another reads is whole once that has ended, and the log is cut off', async () => {
  const { path, store, logBytes } = await withSession();
  const reader = readBeside(path);
  const removing = store.remove('day-1');
  await delay(READ_MS);
  expect(logBytes()).toBeGreaterThan(0);

  reader.close();

  expect(await removing).toBe(true);
  expect(logBytes()).toBe(0);
});

test('a log that another reads by for longer is not cut, and that is said', async () => {
  const { path, database, store, logBytes } = await withSession();
  const reader = readBeside(path);
  await practise(store, 'day-2', 2);

  await expect(cutLog(database, READ_MS)).rejects.toThrow(LogBusyError);

  expect(logBytes()).toBeGreaterThan(0);
  reader.close();
});

test('what the log holds is moved into the database by another connection, and what is written next starts it anew', async () => {
  const { path, store, logBytes } = await withSession();
  const beside = await openDatabase(path);
  const [logBefore, before] = [logBytes(), statSync(path).size];

  await moveLog(beside);

  expect(statSync(path).size).toBeGreaterThan(before);
  await practise(store, 'day-2', 2);
  expect(logBytes()).toBe(logBefore);
  await beside.destroy();
});
