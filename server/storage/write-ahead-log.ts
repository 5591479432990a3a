import { setTimeout as delay } from 'node:timers/promises';
import { sql, type Kysely } from 'kysely';
import { LogBusyError } from './store-error.ts';
import type { Tables } from './tables.ts';

/** How long the log may be busy, as while a backup is written, and how often it is tried; we chose both. */
const LONGEST_MS = 20_000;
const AGAIN_MS = 20;

/**
 * Moves what the log beside the database holds into it, as far as nobody who reads is in the way; whoever writes goes on. What
 * cannot be moved, as on a full disk, stays in the log and is as safe there.
 */
export async function moveLog(database: Kysely<Tables>): Promise<void> {
  await sql`PRAGMA wal_checkpoint(PASSIVE)`.execute(database).catch(() => undefined);
}

/**
 * Cuts the log off after a deletion: until then it holds pages as they were before. While another moves it or reads by it SQLite
 * only says that it is busy, and cuts nothing (https://sqlite.org/pragma.html#pragma_wal_checkpoint).
 *
 * @throws {@link LogBusyError} when it stays so: what was deleted can still be read there
 */
export async function cutLog(database: Kysely<Tables>, longestMs = LONGEST_MS): Promise<void> {
  const until = performance.now() + longestMs;
  while (await isLogBusy(database)) {
    if (performance.now() > until) throw new LogBusyError();
    await delay(AGAIN_MS);
  }
}

async function isLogBusy(database: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql<{ busy: number }>`PRAGMA wal_checkpoint(TRUNCATE)`.execute(database);
  return rows.some(({ busy }) => busy !== 0);
}
