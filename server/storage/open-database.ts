import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { Kysely, SqliteDialect, type SqliteDatabase } from 'kysely';
import { bringUpToDate } from './bring-up-to-date.ts';
import { isDamage } from './sqlite-faults.ts';
import { StoreError } from './store-error.ts';
import type { Tables } from './tables.ts';

/** How long a statement waits for another process's lock; the default is not at all. */
const BUSY_TIMEOUT_MS = 5000;

/**
 * Opens the database, and brings its tables up to date.
 *
 * @param path of the file, made where it is missing; `:memory:` keeps nothing
 * @param keepsCopy whether one of an earlier layout is copied before it is changed
 * @throws {@link StoreError} when the file cannot be read as a database, or is of a newer Pacenotes
 */
export async function openDatabase(path: string, { keepsCopy = true } = {}): Promise<Kysely<Tables>> {
  const sqlite = openFile(path);
  const database = new Kysely<Tables>({ dialect: new SqliteDialect({ database: forKysely(sqlite) }) });
  try {
    await bringUpToDate(database, path, keepsCopy);
    return database;
  } catch (error) {
    await database.destroy();
    throw isDamage(error) ? damaged(path, error) : error;
  }
}

function openFile(path: string): DatabaseSync {
  try {
    const sqlite = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS });
    // What is acknowledged must outlive a power cut: with NORMAL, commits since the last checkpoint were lost.
    sqlite.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;');
    // What is deleted is overwritten with zeros, not left in free pages.
    sqlite.exec('PRAGMA secure_delete = ON;');
    return sqlite;
  } catch (cause) {
    if (isDamage(cause)) throw damaged(path, cause);
    throw new StoreError(`${path} cannot be opened as a database: ${String(cause)}`, { cause });
  }
}

function damaged(path: string, cause: unknown): StoreError {
  return new StoreError(
    `${path} is damaged. "npm run -s pacenotes -- repair" saves what can be read of it, and keeps the damaged file.`,
    { cause },
  );
}

/** `node:sqlite` in the shape that Kysely's dialect expects. */
function forKysely(sqlite: DatabaseSync): SqliteDatabase {
  return {
    close: () => sqlite.close(),
    prepare: (sql) => {
      const statement = sqlite.prepare(sql);
      const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...values(parameters)),
        run: (parameters) => statement.run(...values(parameters)),
        iterate: (parameters) => statement.iterate(...values(parameters)),
      };
    },
  };
}
