import { chmodSync, closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { openDatabase } from '../storage/open-database.ts';
import { SqlSessionStore } from '../storage/sql-session-store.ts';
import { archiveFiles, type Archived } from './archive.ts';
import { replayOrThrow, type Replayed } from './replay.ts';
import { SafekeepingError } from './safekeeping-error.ts';

/** More pages than any database has: copied in one step, for whoever writes between two steps makes it begin anew. */
const ALL_PAGES = 2 ** 31 - 1;

const BUSY_TIMEOUT_MS = 5000;

const OWNER_ONLY = 0o600;

/** What a backup holds. */
export type Backup = { readonly archived: Archived; readonly replayed: Replayed };

/**
 * Writes all that is a person's in a data folder to one file, while a server may be working on it. The file is an SQLite database: the
 * folder's own as it was at one moment, and beside its tables the sound, notes, banks and settings as an SQLite Archive.
 * It is replayed before it gets its name.
 *
 * @throws {@link SafekeepingError} when there is nothing to back up, the file exists, or what was copied does not replay
 */
export async function writeBackup(dataFolder: string, file: string): Promise<Backup> {
  if (existsSync(file)) throw new SafekeepingError(`${file}: expected no such file yet, got one`);
  const database = join(dataFolder, 'pacenotes.db');
  if (!existsSync(database))
    throw new SafekeepingError(`${dataFolder}: expected a data folder of Pacenotes, got none`);
  const part = `${file}.part`;
  removeDatabase(part);
  try {
    await copyDatabase(database, part);
    const archived = addFiles(part, dataFolder);
    const replayed = await replayFile(part);
    makeDurable(part);
    renameSync(part, file);
    return { archived, replayed };
  } finally {
    removeDatabase(part);
  }
}

async function copyDatabase(database: string, part: string): Promise<void> {
  const source = new DatabaseSync(database, { readOnly: true, timeout: BUSY_TIMEOUT_MS });
  try {
    await backup(source, part, { rate: ALL_PAGES });
    chmodSync(part, OWNER_ONLY);
  } catch (cause) {
    throw new SafekeepingError(`${database} could not be copied: ${String(cause)}`, { cause });
  } finally {
    source.close();
  }
}

function addFiles(part: string, dataFolder: string): Archived {
  const target = new DatabaseSync(part);
  try {
    target.exec('PRAGMA journal_mode = DELETE; BEGIN');
    const archived = archiveFiles(target, dataFolder);
    target.exec('COMMIT');
    return archived;
  } finally {
    target.close();
  }
}

async function replayFile(part: string): Promise<Replayed> {
  const store = new SqlSessionStore(await openDatabase(part, { keepsCopy: false }));
  return replayOrThrow(store).finally(() => store.close());
}

/** One file, without a log beside it. */
function makeDurable(part: string): void {
  const target = new DatabaseSync(part);
  target.exec('PRAGMA journal_mode = DELETE');
  target.close();
  const file = openSync(part, 'r+');
  fsyncSync(file);
  closeSync(file);
}

function removeDatabase(path: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(path + suffix, { force: true });
}
