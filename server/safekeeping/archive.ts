import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { isMissing } from '../is-missing.ts';

/**
 * The table of an SQLite Archive: files stand in a database beside its own tables, and `sqlite3 FILE -Ax` takes them out without
 * Pacenotes.
 *
 * @see https://sqlite.org/sqlar.html
 */
const TABLE = 'CREATE TABLE sqlar (name TEXT PRIMARY KEY, mode INT, mtime INT, sz INT, data BLOB)';

/** What a backup holds beside the database: all that is a person's, and no secret of this machine's. */
export const KEPT_FOLDERS = ['recordings', 'notes', 'question-banks'];
const KEPT_FILES = ['settings.json'];

/** Names that an archive may give a file: below one of ours, nothing hidden, and no way out of the folder. */
const NAME = /^(settings\.json|(recordings|notes|question-banks)(\/[^./\\][^/\\]*)+)$/;

const OWNER_ONLY = 0o600;

/** How many files an archive holds, and how large they are together. */
export type Archived = { readonly files: number; readonly bytes: number };

/** Puts the data folder's files into an open database; one that is deleted meanwhile is left out. */
export function archiveFiles(database: DatabaseSync, dataFolder: string): Archived {
  database.exec(TABLE);
  const add = database.prepare('INSERT INTO sqlar VALUES (?, ?, ?, ?, ?)');
  const sizes = listFiles(dataFolder).flatMap((name) => {
    const file = readOrNull(join(dataFolder, name));
    if (file === null) return [];
    // A size that is that of the data says that it is not compressed.
    add.run(name.split(sep).join('/'), 0o100600, file.mtime, file.data.length, file.data);
    return [file.data.length];
  });
  return { files: sizes.length, bytes: sizes.reduce((sum, bytes) => sum + bytes, 0) };
}

/**
 * Takes all files of an archive out into a folder, one after the other.
 *
 * @throws Error when a name would lead elsewhere; nothing is written then
 */
export function extractFiles(database: DatabaseSync, folder: string): Archived {
  const names = database
    .prepare('SELECT name FROM sqlar ORDER BY name')
    .all()
    .map(({ name }) => String(name));
  const strange = names.find((name) => !NAME.test(name));
  if (strange !== undefined) throw new Error(`expected files of Pacenotes alone, got ${strange}`);
  const read = database.prepare('SELECT data FROM sqlar WHERE name = ?');
  let bytes = 0;
  for (const name of names) {
    const { data } = read.get(name) ?? {};
    if (!(data instanceof Uint8Array)) throw new Error(`expected the bytes of ${name}, got none`);
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), data, { mode: OWNER_ONLY });
    bytes += data.length;
  }
  return { files: names.length, bytes };
}

function listFiles(dataFolder: string): string[] {
  const folders = KEPT_FOLDERS.filter((folder) => existsSync(join(dataFolder, folder)));
  const inFolders = folders.flatMap((folder) => {
    const entries = readdirSync(join(dataFolder, folder), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    return files.map(({ parentPath, name }) => relative(dataFolder, join(parentPath, name)));
  });
  return [...inFolders, ...KEPT_FILES].filter((name) => NAME.test(name.split(sep).join('/')));
}

/** A file's bytes, and the second it was written in; null where it is gone. */
function readOrNull(path: string): { readonly data: Buffer; readonly mtime: number } | null {
  try {
    return { data: readFileSync(path), mtime: Math.floor(statSync(path).mtimeMs / 1000) };
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
