import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { writePrivateFile } from './private-file.ts';

/**
 * Holds a data folder for one process.
 *
 * It is the operating system's lock on a file, taken through SQLite because Node has no call for it. Unlike a file
 * that holds a process id, it is gone the moment the process is, however that ended, and no other process can be
 * mistaken for its holder.
 */
export class DataLock {
  /** A lock that nobody refers to any more would be collected as garbage, and the folder be free while it is in use. */
  static readonly #held = new Set<DataLock>();

  readonly #file: DatabaseSync;

  /** Takes the folder, or gives null when another process holds it. */
  static take(folder: string): DataLock | null {
    const file = new DatabaseSync(join(folder, 'lock'), { timeout: 0 });
    try {
      // No second file for a journal; nothing is ever written to this one.
      file.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
      const holder = `process ${process.pid}, since ${new Date().toISOString()}`;
      writePrivateFile(join(folder, HOLDER_FILE), holder);
      return new DataLock(file);
    } catch (error) {
      file.close();
      if (isBusy(error)) return null;
      throw error;
    }
  }

  private constructor(file: DatabaseSync) {
    this.#file = file;
    DataLock.#held.add(this);
  }

  /** Lets the folder go. */
  release(): void {
    this.#file.close();
    DataLock.#held.delete(this);
  }
}

/** Who holds a folder that could not be taken, to be told to a person. */
export function describeHolder(folder: string): string {
  try {
    return readFileSync(join(folder, HOLDER_FILE), 'utf8');
  } catch {
    // It has taken the lock and not yet said so.
    return 'another process';
  }
}

/** What the holder says of itself. It means nothing once the lock is free. */
const HOLDER_FILE = 'lock-holder';

/** SQLite's result code for a lock that another connection holds. @see https://sqlite.org/rescode.html#busy */
const SQLITE_BUSY = 5;

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;
}
