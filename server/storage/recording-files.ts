import { existsSync, mkdirSync, renameSync, rmSync, truncateSync } from 'node:fs';
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { SAMPLE_RATE_HZ } from '../../core/pacing/sample-clock.ts';
import { wavHeader } from '../../core/pacing/wav.ts';
import type { KeptSound } from '../../core/session/kept.ts';
import { BYTES_PER_SAMPLE, samplesIn, writeSecond } from './wav-file.ts';

/** Longest recording of one answer: an hour. */
export const MAX_CHUNKS = 3600;

/** Stands in the place of a sound that was deleted: a browser may send a second of it that had been under way. */
const DELETED = '.deleted';

/** What is on disk of an answer's sound. */
export type RecordingFile = { readonly durationMs: number; readonly bytes: number };

type ListedFile = {
  readonly path: string;
  readonly bytes: number;
  readonly writtenAt: Date;
};

/**
 * Keeps the sound of answers as PCM16 16 kHz mono wav files, written second by second in any order.
 *
 * A second is written, and a file deleted, in one turn of the event loop: handed to other threads step by step, a second took more
 * of the processor, and one that was under way could outlive a deletion.
 */
export class RecordingFiles {
  readonly folder: string;

  /** @param folder holds one folder a session; made when first written to */
  constructor(folder: string) {
    this.folder = folder;
  }

  /** Where in the folder an answer's wav file is, whether or not it is there. */
  nameOf(sessionId: string, answerId: string): string {
    return `${sessionId}/${answerId}.wav`;
  }

  /** The wav file of an answer, whether or not it is there. */
  path(sessionId: string, answerId: string): string {
    return join(this.folder, this.nameOf(sessionId, answerId));
  }

  /** Whether some of an answer's sound is there. */
  isBegun(sessionId: string, answerId: string): boolean {
    return existsSync(this.path(sessionId, answerId));
  }

  /**
   * Writes a chunk to its place. The same chunk again changes nothing; a missing one before it is silence. One that is
   * not full is the last: what lies behind it is cut off.
   *
   * @returns false where the answer's sound was deleted, and stays so
   */
  writeChunk(sessionId: string, answerId: string, chunk: number, pcm: Uint8Array): boolean {
    const path = this.path(sessionId, answerId);
    if (!existsSync(path)) {
      if (existsSync(path + DELETED)) return false;
      mkdirSync(dirname(path), { recursive: true });
    }
    writeSecond(path, chunk, pcm);
    return true;
  }

  /** Keeps the sound of an answer that is there as a whole; it may be an hour long. */
  async writeWhole(sessionId: string, answerId: string, pcm: Uint8Array): Promise<void> {
    const path = this.path(sessionId, answerId);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, [wavHeader(pcm.length / BYTES_PER_SAMPLE), pcm], { flag: 'wx' });
  }

  /** What is kept of an answer's sound, or null. */
  async find(sessionId: string, answerId: string): Promise<RecordingFile | null> {
    try {
      const { size } = await stat(this.path(sessionId, answerId));
      return { bytes: size, durationMs: samplesIn(size) / (SAMPLE_RATE_HZ / 1000) };
    } catch {
      return null;
    }
  }

  /** Deletes the sound of one answer; its timeline and figures stay. */
  remove(sessionId: string, answerId: string): void {
    deleteSound(this.path(sessionId, answerId));
  }

  /** Deletes all sound of a session. */
  removeSession(sessionId: string): void {
    rmSync(join(this.folder, sessionId), { recursive: true, force: true });
  }

  /** Deletes all sound. */
  async removeAll(): Promise<void> {
    for (const sessionId of await readdir(this.folder).catch(() => [])) {
      this.removeSession(sessionId);
      await setImmediate();
    }
  }

  /** Deletes the sound of answers that was last written before then. @returns what went */
  async removeOlderThan(before: Date): Promise<KeptSound> {
    const old = (await this.#list()).filter(({ writtenAt }) => writtenAt < before);
    for (const { path } of old) {
      deleteSound(path);
      await setImmediate();
    }
    return sumUp(old);
  }

  /** How much sound is kept. */
  async count(): Promise<KeptSound> {
    return sumUp(await this.#list());
  }

  async #list(): Promise<ListedFile[]> {
    const entries = await readdir(this.folder, { recursive: true, withFileTypes: true }).catch(() => []);
    const files = entries.filter((entry) => entry.isFile() && !entry.name.endsWith(DELETED));
    const found = await Promise.all(
      files.map(async ({ parentPath, name }) => {
        const path = join(parentPath, name);
        // It may have been deleted since it was listed.
        const { size: bytes, mtime: writtenAt } = await stat(path).catch(() => ({ mtime: null, size: 0 }));
        return { path, bytes, writtenAt };
      }),
    );
    return found.flatMap(({ writtenAt, ...file }) => (writtenAt === null ? [] : [{ ...file, writtenAt }]));
  }
}

function deleteSound(path: string): void {
  if (!existsSync(path)) return;
  // Emptied and renamed: a disk that is full has room for that.
  truncateSync(path);
  renameSync(path, path + DELETED);
}

function sumUp(files: readonly ListedFile[]): KeptSound {
  return { answers: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}
