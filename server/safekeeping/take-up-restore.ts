import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Where in the data folder a backup waits, unpacked and replayed, until it is taken up. */
export const STAGED_FOLDER = 'restore';

/**
 * What gives way, in this order, each part when it is there. Files beside the database belong to it by their names: they go with it before
 * the restored one comes.
 */
const PARTS = ['recordings', 'notes', 'question-banks', 'settings.json', 'pacenotes.db'];
const BESIDE_DATABASE = ['pacenotes.db-wal', 'pacenotes.db-shm'];

/**
 * Puts a staged backup in the place of what the data folder holds, which is laid aside in `backups`. Ended in the middle, it goes on at
 * the next call. Nobody may have the folder open.
 *
 * @param stamp names the folder that everything is laid aside in
 * @returns where that is, or null when nothing was staged
 */
export function takeUpRestore(dataFolder: string, stamp: string): string | null {
  const staged = join(dataFolder, STAGED_FOLDER);
  if (!existsSync(staged)) return null;
  const aside = join(dataFolder, 'backups', `before-restore-${stamp}`);
  mkdirSync(aside, { recursive: true, mode: 0o700 });
  for (const name of PARTS) {
    // What was restored before the end is no longer staged.
    if (!existsSync(join(staged, name))) continue;
    moveWhereThere(join(dataFolder, name), join(aside, name));
    if (name === 'pacenotes.db')
      for (const beside of BESIDE_DATABASE) moveWhereThere(join(dataFolder, beside), join(aside, beside));
    renameSync(join(staged, name), join(dataFolder, name));
  }
  rmSync(staged, { recursive: true });
  return aside;
}

function moveWhereThere(from: string, to: string): void {
  if (existsSync(from)) renameSync(from, to);
}
