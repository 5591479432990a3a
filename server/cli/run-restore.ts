import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileStamp } from '../safekeeping/file-stamp.ts';
import { SafekeepingError } from '../safekeeping/safekeeping-error.ts';
import { stageRestore } from '../safekeeping/stage-restore.ts';
import { STAGED_FOLDER, takeUpRestore } from '../safekeeping/take-up-restore.ts';
import { DataLock, describeHolder } from '../start/data-lock.ts';
import { findRunning } from '../start/running-instance.ts';
import { askRunning } from '../start/ask-running.ts';
import { originOfPlace } from '../security/own-address.ts';
import type { DataOptions } from './data-options.ts';
import { describeReplayed } from './describe-replayed.ts';
import type { Lines } from './run-pacenotes.ts';

/** A server that runs is asked once; one that starts is given this long. */
const FIND_WITHIN_MS = 5000;

/** Longer than a server takes to stop and begin anew. */
const TAKEN_UP_WITHIN_MS = 30_000;

const LOOK_EVERY_MS = 100;

/** Restores a backup into a data folder; a server that works on it begins anew with it. */
export async function runRestore(
  { dataFolder, files: [file = ''] }: DataOptions,
  lines: Lines,
): Promise<number> {
  try {
    const replayed = await stageRestore(file, dataFolder);
    await takeUp(dataFolder);
    lines.log(
      `${file}: ${describeReplayed(replayed)}, restored. What was there before lies in ${join(dataFolder, 'backups')}`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof SafekeepingError)) throw error;
    lines.error(error.message);
    return 1;
  }
}

async function takeUp(dataFolder: string): Promise<void> {
  const lock = DataLock.take(dataFolder);
  if (lock === null) return askServer(dataFolder);
  takeUpRestore(dataFolder, fileStamp(new Date()));
  lock.release();
}

async function askServer(dataFolder: string): Promise<void> {
  const address = await findRunning(dataFolder, FIND_WITHIN_MS);
  if (address === null) {
    throw new SafekeepingError(
      `${dataFolder} is held by ${describeHolder(dataFolder)}, which does not answer. The backup is taken up when Pacenotes starts next.`,
    );
  }
  await askRunning(address, 'POST', '/api/restart');
  for (let waitedMs = 0; waitedMs < TAKEN_UP_WITHIN_MS; waitedMs += LOOK_EVERY_MS) {
    if (!existsSync(join(dataFolder, STAGED_FOLDER)) && (await findRunning(dataFolder, 0)) !== null) return;
    await delay(LOOK_EVERY_MS);
  }
  throw new SafekeepingError(
    `The server at ${originOfPlace(address)} did not begin anew. Stop it, and start it again.`,
  );
}
