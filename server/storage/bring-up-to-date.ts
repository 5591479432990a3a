import { mkdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Migrator, sql, type Kysely } from 'kysely';
import { fileStamp } from '../safekeeping/file-stamp.ts';
import { MIGRATIONS } from './migrations.ts';
import { StoreError } from './store-error.ts';
import type { Tables } from './tables.ts';

/**
 * Brings the tables to today's layout. A database of an earlier one is copied first, into the folder `backups` beside it.
 *
 * @param path of the database's file, or `:memory:`
 * @param keepsCopy whether to copy
 * @throws {@link StoreError} when a newer Pacenotes has changed the layout
 */
export async function bringUpToDate(
  database: Kysely<Tables>,
  path: string,
  keepsCopy: boolean,
): Promise<void> {
  const provider = { getMigrations: () => Promise.resolve(MIGRATIONS) };
  const migrator = new Migrator({ db: database, provider });
  const known = await migrator.getMigrations();
  const done = known.filter(({ executedAt }) => executedAt !== undefined);
  if ((await countDone(database)) > done.length) {
    throw new StoreError(`${path} was written by a newer Pacenotes. Install that one, or restore a backup.`);
  }
  const [next] = known.slice(done.length);
  if (next === undefined) return;
  if (keepsCopy && done.length > 0) await copyBefore(database, path, next.name);
  const { error } = await migrator.migrateToLatest();
  // A copy lies in the folder, and the migrations that failed were rolled back.
  if (error !== undefined) throw new StoreError(`${path} could not be brought up to date.`, { cause: error });
}

/** How many migrations the file has been through, those included that are not known here. */
async function countDone(database: Kysely<Tables>): Promise<number> {
  const tables = await database.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'kysely_migration')) return 0;
  const { rows } = await sql<{ count: number }>`SELECT count(*) AS count FROM kysely_migration`.execute(
    database,
  );
  return rows[0]?.count ?? 0;
}

/** SQLite writes the copy whole, what stands in the log beside the file included. */
async function copyBefore(database: Kysely<Tables>, path: string, migration: string): Promise<void> {
  const folder = join(dirname(path), 'backups');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const copy = join(folder, `${basename(path, '.db')}-before-${migration}-${fileStamp(new Date())}.db`);
  await sql`VACUUM INTO ${copy}`.execute(database);
}
