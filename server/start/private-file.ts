import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** Readable and writable by its owner alone; Windows keeps a user's folders private by other means. */
const OWNER_ONLY = 0o600;

/**
 * Writes a file that only its owner may read, whole or not at all: a crash leaves the old one or the new one.
 *
 * @see https://lwn.net/Articles/457667/ on why it is fsync, then rename
 */
export function writePrivateFile(path: string, content: string | Uint8Array): void {
  const half = `${path}.${process.pid}.half`;
  try {
    const file = openSync(half, 'w', OWNER_ONLY);
    try {
      writeFileSync(file, content);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(half, path);
  } catch (error) {
    rmSync(half, { force: true });
    throw error;
  }
}
