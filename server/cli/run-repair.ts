import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileStamp } from '../safekeeping/file-stamp.ts';
import { repairDatabase, type Repaired } from '../safekeeping/repair-database.ts';
import { DataLock, describeHolder } from '../start/data-lock.ts';
import { SettingsFile } from '../settings/settings-store.ts';
import type { DataOptions } from './data-options.ts';
import { describeReplayed } from './describe-replayed.ts';
import type { Lines } from './run-pacenotes.ts';

/** Makes a new database of what can be read of a damaged one. */
export async function runRepair({ dataFolder }: DataOptions, lines: Lines): Promise<number> {
  const path = join(dataFolder, 'pacenotes.db');
  if (!existsSync(path)) {
    lines.error(`${path}: expected a database, got no such file`);
    return 1;
  }
  const lock = DataLock.take(dataFolder);
  if (lock === null) {
    lines.error(`${dataFolder} is held by ${describeHolder(dataFolder)}. Stop it first.`);
    return 1;
  }
  const { minPauseMs } = new SettingsFile(dataFolder, lines.error).read();
  const repaired = await repairDatabase(path, { stamp: fileStamp(new Date()), minPauseMs });
  lock.release();
  if (repaired === null)
    lines.error(`${path}: nothing can be read of it, and it was left as it is. Restore a backup.`);
  else for (const line of describeRepaired(repaired)) lines.log(line);
  return repaired === null ? 1 : 0;
}

function* describeRepaired({ replayed, cut, lostSessions, damagedFile }: Repaired): Generator<string> {
  yield `Saved: ${describeReplayed(replayed)}.`;
  for (const { startedAt, fromSeq } of cut)
    yield `Of the session of ${startedAt} everything from its event ${fromSeq} on is lost.`;
  if (lostSessions > 0) yield `Lost: ${lostSessions} sessions.`;
  yield `The damaged file is kept as ${damagedFile}`;
}
