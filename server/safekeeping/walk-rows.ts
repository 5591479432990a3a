import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { isDamage } from '../storage/sqlite-faults.ts';

/** A row as SQLite gives it, with its place in the table. */
export type Row = { readonly rowid: bigint; readonly columns: Readonly<Record<string, SQLOutputValue>> };

/** SQLite's largest row id. */
const LAST_ROWID = 2n ** 63n - 1n;

/**
 * Reads every row of a table that can be read, in the order of their row ids. Where a part of the file is damaged, the walk goes
 * on behind it.
 *
 * @param table a table with row ids; its indexes are not looked at, for they may be damaged too
 */
export function* walkRows(database: DatabaseSync, table: string): Generator<Row> {
  const name = `"${table.replaceAll('"', '""')}"`;
  const read = database.prepare(
    `SELECT rowid AS "rowid", * FROM ${name} NOT INDEXED WHERE rowid >= ? ORDER BY rowid LIMIT 1`,
  );
  read.setReadBigInts(true);
  for (let from: bigint | null = 1n; from !== null;) {
    const row = readAt(read, from);
    if (row === undefined) return;
    if (row === 'damaged') from = findBehind(read, from);
    else {
      yield row;
      from = row.rowid + 1n;
    }
  }
}

type Reading = ReturnType<DatabaseSync['prepare']>;

/** After so many single steps into a damaged part its end is looked for by halves: some readable rows may be passed over. */
const SINGLE_STEPS = 10_000n;

function readAt(read: Reading, rowid: bigint): Row | undefined | 'damaged' {
  try {
    const { rowid: place, ...columns } = read.get(rowid) ?? {};
    return typeof place === 'bigint' ? { rowid: place, columns } : undefined;
  } catch (error) {
    if (isDamage(error)) return 'damaged';
    throw error;
  }
}

/** The first place behind a damaged one from which something, or the end of the table, can be read; null for none. */
function findBehind(read: Reading, damaged: bigint): bigint | null {
  const isReadable = (at: bigint) => readAt(read, at) !== 'damaged';
  for (let at = damaged + 1n; at <= damaged + SINGLE_STEPS; at += 1n) if (isReadable(at)) return at;
  let [last, step] = [damaged + SINGLE_STEPS, SINGLE_STEPS];
  while (!isReadable(last + step)) {
    last += step;
    step *= 2n;
    if (last + step > LAST_ROWID) return null;
  }
  for (let high = last + step; ;) {
    const middle = (last + high) / 2n;
    if (middle === last) return high;
    if (isReadable(middle)) high = middle;
    else last = middle;
  }
}
