import { DatabaseSync } from 'node:sqlite';
import { isDamage } from '../storage/sqlite-faults.ts';
import { walkRows, type Row } from './walk-rows.ts';

/** What cannot be made anew from the rest; a session before what refers to it. */
const TABLES = ['sessions', 'events', 'answers', 'marks', 'notes'];

/**
 * Copies every row that can be read of a damaged database. An earlier layout had fewer tables and columns: what it did not have is
 * as in a row that was brought up to date. What a row refers to may be missing.
 *
 * @param damaged path of the file, which is not changed
 * @param into path of an empty database of today's layout that nobody has open
 * @returns whether anything could be read at all
 */
export function salvageDatabase(damaged: string, into: string): boolean {
  const from = new DatabaseSync(damaged, { readOnly: true });
  try {
    const tables = findTables(from);
    if (tables !== null) copyTables(from, tables, into);
    return tables !== null;
  } finally {
    from.close();
  }
}

/** Our tables that the file has; null where not even its layout can be read. */
function findTables(database: DatabaseSync): string[] | null {
  try {
    const names = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
    const there = new Set(names.map(({ name }) => name));
    return TABLES.filter((table) => there.has(table));
  } catch (error) {
    if (isDamage(error)) return null;
    throw error;
  }
}

function copyTables(from: DatabaseSync, tables: readonly string[], path: string): void {
  const into = new DatabaseSync(path, { enableForeignKeyConstraints: false });
  try {
    into.exec('BEGIN');
    for (const table of tables) for (const { columns } of walkRows(from, table)) insert(into, table, columns);
    into.exec('COMMIT');
  } finally {
    into.close();
  }
}

/** A row that breaks the table's own rules was damaged itself, and is left out. */
function insert(into: DatabaseSync, table: string, columns: Row['columns']): void {
  const names = Object.keys(columns).map((name) => `"${name}"`);
  const places = names.map(() => '?');
  const statement = `INSERT OR IGNORE INTO "${table}" (${names.join(', ')}) VALUES (${places.join(', ')})`;
  into.prepare(statement).run(...Object.values(columns));
}
