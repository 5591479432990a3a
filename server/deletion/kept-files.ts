import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Folders in the data folder whose every file is a person's, or was made for one. */
export const OWN_FOLDERS = [
  'recordings',
  'notes',
  'question-banks',
  'speech-cache',
  'exports',
  'backups',
] as const;
export type OwnFolder = (typeof OWN_FOLDERS)[number];

/** The database that is open, with the two files that SQLite keeps beside it. */
const LIVE_DATABASE = new Set(['pacenotes.db', 'pacenotes.db-wal', 'pacenotes.db-shm']);

/** What is left beside files of ours: copies of the database or the settings, and what was half written or half restored. */
const LEFT_BESIDE = /^pacenotes\.db.+|^settings\.json\.kept-\d+$|^restore(\.part)?$|\.half$/;

/** How many files a folder of the data folder holds, in folders of its own too. */
export async function countFiles(
  dataFolder: string,
  folder: OwnFolder | 'question-banks/sounds',
): Promise<number> {
  const entries = await readdir(join(dataFolder, folder), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  return entries.filter((entry) => entry.isFile()).length;
}

/** Names of what stands beside the folders and is not in use. */
export async function findLeftBeside(dataFolder: string): Promise<string[]> {
  const names = await readdir(dataFolder);
  return names.filter((name) => LEFT_BESIDE.test(name) && !LIVE_DATABASE.has(name));
}

/**
 * Removes all that is a person's in the data folder but the open database and the settings. Whatever else lies there is
 * not ours, and stays: somebody may have named a folder with other things in it.
 */
export async function removeOwnFiles(dataFolder: string): Promise<void> {
  for (const folder of OWN_FOLDERS) await emptyFolder(join(dataFolder, folder));
  for (const name of await findLeftBeside(dataFolder))
    await rm(join(dataFolder, name), { recursive: true, force: true });
}

/** The folder itself stays: whoever writes to it expects it there. */
async function emptyFolder(path: string): Promise<void> {
  const names = await readdir(path).catch(() => []);
  for (const name of names) await rm(join(path, name), { recursive: true, force: true });
}
