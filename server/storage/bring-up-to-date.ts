import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Migrator, sql, type Kysely } from 'kysely';
import { fileStamp } from '../safekeeping/file-stamp.ts';
import { MIGRATIONS } from './migrations.ts';
import { StoreError } from './store-error.ts';
import type { Tables } from './tables.ts';

/**
 * Brings the tables to today's layout. A database of an earlier one is copied first, into the folder `backups` beside it;
 * of such copies the newest few stay.
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
  const isCopied = keepsCopy && done.length > 0;
  if (isCopied) await copyBefore(database, path, next.name);
  const { error } = await migrator.migrateToLatest();
  // A copy lies in the folder, and the migrations that failed were rolled back.
  if (error !== undefined) throw new StoreError(`${path} could not be brought up to date.`, { cause: error });
  if (isCopied) dropOlderCopies(path);
}

/** Copies from before a change of layout that stay; the database has grown into those that came after. */
const COPIES_KEPT = 3;

/** When a copy was made: its name ends in it. */
const STAMP = /(\d{4}-\d\d-\d\dT[\d-]+Z)\.db$/;

/** Each is as large as the database was. */
function dropOlderCopies(path: string): void {
  const folder = join(dirname(path), 'backups');
  const copies = readdirSync(folder).flatMap((name) => {
    const madeAt = name.startsWith(copyPrefix(path)) ? STAMP.exec(name)?.[1] : undefined;
    return madeAt === undefined ? [] : [{ name, madeAt }];
  });
  const newestFirst = copies.toSorted((one, other) => (one.madeAt < other.madeAt ? 1 : -1));
  for (const { name } of newestFirst.slice(COPIES_KEPT)) rmSync(join(folder, name));
}

function copyPrefix(path: string): string {
  return `${basename(path, '.db')}-before-`;
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
  const copy = join(folder, `${copyPrefix(path)}${migration}-${fileStamp(new Date())}.db`);
  await sql`VACUUM INTO ${copy}`.execute(database);
}
