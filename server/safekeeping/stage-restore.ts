import { chmodSync, copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isDamage } from '../storage/sqlite-faults.ts';
import { openDatabase } from '../storage/open-database.ts';
import { SqlSessionStore } from '../storage/sql-session-store.ts';
import { extractFiles, KEPT_FOLDERS } from './archive.ts';
import { replayOrThrow, type Replayed } from './replay.ts';
import { SafekeepingError } from './safekeeping-error.ts';
import { STAGED_FOLDER } from './take-up-restore.ts';

/**
 * Unpacks a backup into the data folder, beside what is in use: the next start takes it up.
 *
 * @throws {@link SafekeepingError} when the file is no backup, or does not replay; then nothing is staged
 */
export async function stageRestore(file: string, dataFolder: string): Promise<Replayed> {
  if (!existsSync(file)) throw new SafekeepingError(`${file}: expected a backup, got no such file`);
  const staged = join(dataFolder, STAGED_FOLDER);
  const part = `${staged}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true, mode: 0o700 });
  try {
    const database = join(part, 'pacenotes.db');
    copyFileSync(file, database);
    chmodSync(database, 0o600);
    unpack(file, database, part);
    const store = new SqlSessionStore(await openDatabase(database, { keepsCopy: false }));
    const replayed = await replayOrThrow(store).finally(() => store.close());
    rmSync(staged, { recursive: true, force: true });
    renameSync(part, staged);
    return replayed;
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}

/** Takes the files out of the copied database, which then holds sessions alone. */
function unpack(file: string, copy: string, folder: string): void {
  // What is not in the backup was not there when it was made.
  for (const name of KEPT_FOLDERS) mkdirSync(join(folder, name), { mode: 0o700 });
  try {
    const database = new DatabaseSync(copy);
    try {
      extractFiles(database, folder);
      database.exec('DROP TABLE sqlar; VACUUM');
    } finally {
      database.close();
    }
  } catch (cause) {
    throw new SafekeepingError(`${file}: expected a backup of Pacenotes, got ${reasonOf(cause)}`, { cause });
  }
}

function reasonOf(cause: unknown): string {
  if (isDamage(cause)) return 'a damaged or another file';
  const message = cause instanceof Error ? cause.message : String(cause);
  return message.includes('no such table') ? 'another database' : message;
}
