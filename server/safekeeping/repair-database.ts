import { existsSync, renameSync, rmSync } from 'node:fs';
import { measureAnswer } from '../interview/measure-answer.ts';
import { cutLogs, type CutLogs } from './cut-logs.ts';
import { openDatabase } from '../storage/open-database.ts';
import { replayStore, type Replayed } from './replay.ts';
import { salvageDatabase } from './salvage-database.ts';
import type { SessionStore } from '../storage/session-store.ts';
import { SqlSessionStore } from '../storage/sql-session-store.ts';

/** What a repair saved, and where the file is that it was saved from. */
export type Repaired = CutLogs & { readonly replayed: Replayed; readonly damagedFile: string };

/**
 * Makes a new database of all that can be read of a damaged one, which is kept under another name. What was measured of an answer and
 * cannot be read is measured again from its log.
 *
 * @param path of a database that nobody has open
 * @param stamp is put behind the damaged file's name
 * @returns null where nothing can be read; then everything is as it was
 */
export async function repairDatabase(
  path: string,
  { stamp, minPauseMs }: { readonly stamp: string; readonly minPauseMs: number },
): Promise<Repaired | null> {
  const part = `${path}.salvaged`;
  rmSync(part, { force: true });
  await (await openDatabase(part)).destroy();
  if (!salvageDatabase(path, part)) {
    rmSync(part, { force: true });
    return null;
  }
  const cut = cutLogs(part);

  const damagedFile = `${path}.damaged-${stamp}`;
  // The log beside a database belongs to it by its name.
  for (const suffix of ['', '-wal', '-shm'])
    if (existsSync(path + suffix)) renameSync(path + suffix, damagedFile + suffix);
  renameSync(part, path);

  const store = new SqlSessionStore(await openDatabase(path));
  try {
    await measureAgain(store, minPauseMs);
    return { ...cut, replayed: await replayStore(store), damagedFile };
  } finally {
    await store.close();
  }
}

async function measureAgain(store: SessionStore, minPauseMs: number): Promise<void> {
  const { faults } = await replayStore(store);
  for (const { sessionId, answerId } of faults)
    if (answerId !== null) await measureAnswer(store, sessionId, answerId, minPauseMs);
}
