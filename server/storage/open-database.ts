import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { Kysely, Migrator, SqliteDialect, type SqliteDatabase } from 'kysely';
import { MIGRATIONS } from './migrations.ts';
import type { Tables } from './tables.ts';

/** How long a statement waits for another process's lock; the default is not at all. */
const BUSY_TIMEOUT_MS = 5000;

/**
 * Opens the database, and brings its tables up to date.
 *
 * @param path of the file, made where it is missing; `:memory:` keeps nothing
 * @throws {@link StoreError} when the file cannot be read as a database
 */
export async function openDatabase(path: string): Promise<Kysely<Tables>> {
  const sqlite = openFile(path);
  const database = new Kysely<Tables>({ dialect: new SqliteDialect({ database: forKysely(sqlite) }) });
  const provider = { getMigrations: () => Promise.resolve(MIGRATIONS) };
  const { error } = await new Migrator({ db: database, provider }).migrateToLatest();
  if (error !== undefined)
    throw new Error(`The database at ${path} could not be brought up to date.`, { cause: error });
  return database;
}

/** The file is no database, or a damaged one. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

function openFile(path: string): DatabaseSync {
  try {
    const sqlite = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS });
    // What is acknowledged must outlive a power cut: with NORMAL, commits since the last checkpoint were lost.
    sqlite.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;');
    return sqlite;
  } catch (cause) {
    throw new StoreError(`${path} cannot be read as a database.`, { cause });
  }
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
