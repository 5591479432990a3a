import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { replayStore } from '../../server/safekeeping/replay.ts';
import { openDatabase } from '../../server/storage/open-database.ts';
import { SqlSessionStore } from '../../server/storage/sql-session-store.ts';
import type { Acknowledged } from './told-aloud.ts';

/** Opens what a power cut has left by today's code. @returns what is not there as it was acknowledged, or not once */
export async function checkFolder(
  files: ReadonlyMap<string, Buffer>,
  acknowledged: readonly Acknowledged[],
): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pacenotes-power-cut-'));
  try {
    for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
    const store = new SqlSessionStore(await openDatabase(join(folder, 'pacenotes.db')));
    const faults = await checkStore(store, acknowledged);
    await store.close();
    return faults;
  } catch (error) {
    return [`cannot be read: ${error instanceof Error ? error.message : String(error)}`];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function checkStore(store: SqlSessionStore, acknowledged: readonly Acknowledged[]): Promise<string[]> {
  const { faults: replayed } = await replayStore(store);
  const faults = replayed.map(({ sessionId, message }) => `session ${sessionId}: ${message}`);
  for (const [sessionId, told] of Map.groupBy(acknowledged, (one) => one.sessionId)) {
    const events = await store.events(sessionId);
    const kept = Map.groupBy(events, ({ number, seq }) => (seq === 1 ? 0 : number));
    for (const { number, fact } of told) {
      const found = (kept.get(number) ?? []).map((event) => JSON.stringify(event.fact));
      if (found.length !== 1 || found[0] !== fact)
        faults.push(`session ${sessionId}, command ${number}: expected once, got ${found.length} times`);
    }
  }
  return faults;
}
