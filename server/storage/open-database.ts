import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { Kysely, SqliteDialect, type SqliteDatabase, type SqliteStatement } from 'kysely';
import { bringUpToDate } from './bring-up-to-date.ts';
import { isDamage } from './sqlite-faults.ts';
import { StoreError } from './store-error.ts';
import type { Tables } from './tables.ts';

/** How long a statement waits for another process's lock; the default is not at all. */
const BUSY_TIMEOUT_MS = 5000;

/**
 * Pages in the log beside the database at which whoever writes moves them into it; SQLite's own is 1000, which takes 10 ms and
 * more. A thread moves them long before (`write-ahead-log.ts`), so that the writer finds few left to move.
 */
const LOG_PAGES = 8000;

/** Statements that are kept prepared, so many and so long: groups of events differ by how many they are, and large ones are rare. */
const MOST_STATEMENTS = 64;
const LONGEST_STATEMENT = 1000;

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
    sqlite.exec(`PRAGMA wal_autocheckpoint = ${LOG_PAGES};`);
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
  const known = new Map<string, SqliteStatement>();
  return {
    close: () => sqlite.close(),
    prepare: (text) => {
      const statement = known.get(text) ?? prepare(sqlite, text);
      if (text.length > LONGEST_STATEMENT) return statement;
      // The one that was used last is the last to go.
      known.delete(text);
      known.set(text, statement);
      const [oldest] = known.keys();
      if (known.size > MOST_STATEMENTS && oldest !== undefined) known.delete(oldest);
      return statement;
    },
  };
}

function prepare(sqlite: DatabaseSync, text: string): SqliteStatement {
  const statement = sqlite.prepare(text);
  const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...values(parameters)),
    run: (parameters) => statement.run(...values(parameters)),
    // Rows are read while others may be asked for by the same words, so it has a statement of its own.
    iterate: (parameters) => sqlite.prepare(text).iterate(...values(parameters)),
  };
}
