import { access, mkdir, open, readdir, rename, rm, stat, truncate, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { SAMPLE_RATE_HZ } from '../../core/pacing/sample-clock.ts';
import { wavHeader } from '../../core/pacing/wav.ts';
import type { KeptSound } from '../../core/session/kept.ts';
import { isMissing } from '../is-missing.ts';

const BYTES_PER_SAMPLE = 2;

/** A recording chunk is one second; the last of an answer may hold less. */
const CHUNK_BYTES = SAMPLE_RATE_HZ * BYTES_PER_SAMPLE;

const WAV_HEADER_BYTES = wavHeader(0).length;

/** Longest recording of one answer: an hour. */
export const MAX_CHUNKS = 3600;

/** Stands in the place of a sound that was deleted: a browser may send a second of it that had been under way. */
const DELETED = '.deleted';

/** What is on disk of an answer's sound. */
export type RecordingFile = { readonly durationMs: number; readonly bytes: number };

type ListedFile = {
  readonly sessionId: string;
  readonly path: string;
  readonly bytes: number;
  readonly writtenAt: Date;
};

/** Keeps the sound of answers as PCM16 16 kHz mono wav files, written chunk by chunk in any order. */
export class RecordingFiles {
  readonly folder: string;
  readonly #turns = new Map<string, Promise<unknown>>();

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

  /**
   * Writes a chunk to its place. The same chunk again changes nothing; a missing one before it is silence. One that is
   * not full is the last: what lies behind it is cut off.
   *
   * @returns false where the answer's sound was deleted, and stays so
   */
  async writeChunk(sessionId: string, answerId: string, chunk: number, pcm: Uint8Array): Promise<boolean> {
    const path = this.path(sessionId, answerId);
    return this.#inTurn(sessionId, async () => {
      const file = (await openThere(path)) ?? (await makeFile(path));
      if (file === null) return false;
      await writeInto(file, chunk, pcm);
      return true;
    });
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
  async remove(sessionId: string, answerId: string): Promise<void> {
    await this.#inTurn(sessionId, () => deleteSound(this.path(sessionId, answerId)));
  }

  /** Deletes all sound of a session. */
  async removeSession(sessionId: string): Promise<void> {
    await this.#inTurn(sessionId, () => rm(join(this.folder, sessionId), { recursive: true, force: true }));
  }

  /** Deletes the sound of answers that was last written before then. @returns what went */
  async removeOlderThan(before: Date): Promise<KeptSound> {
    const old = (await this.#list()).filter(({ writtenAt }) => writtenAt < before);
    for (const { sessionId, path } of old) await this.#inTurn(sessionId, () => deleteSound(path));
    return sumUp(old);
  }

  /** Waits until nothing is being written or deleted. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#turns.values());
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
        return { sessionId: basename(parentPath), path, bytes, writtenAt };
      }),
    );
    return found.flatMap(({ writtenAt, ...file }) => (writtenAt === null ? [] : [{ ...file, writtenAt }]));
  }

  /** Two chunks at once could each write a header that does not count the other, and one could outlive a deletion. */
  #inTurn<Done>(sessionId: string, work: () => Promise<Done>): Promise<Done> {
    const before = this.#turns.get(sessionId) ?? Promise.resolve();
    const turn = before.catch(ignore).then(work);
    this.#turns.set(sessionId, turn);
    return turn.finally(() => {
      if (this.#turns.get(sessionId) === turn) this.#turns.delete(sessionId);
    });
  }
}

async function deleteSound(path: string): Promise<void> {
  if (!(await isThere(path))) return;
  // Emptied and renamed: a disk that is full has room for that.
  await truncate(path);
  await rename(path, path + DELETED);
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function writeInto(file: FileHandle, chunk: number, pcm: Uint8Array): Promise<void> {
  try {
    const at = WAV_HEADER_BYTES + chunk * CHUNK_BYTES;
    await writeAll(file, pcm, at);
    // A chunk that is not full is the answer's last: one that was sent before the end was known reached past it.
    if (pcm.length < CHUNK_BYTES) await file.truncate(at + pcm.length);
    const { size } = await file.stat();
    await writeAll(file, wavHeader(samplesIn(size)), 0);
  } finally {
    await file.close();
  }
}

/** A disk with room for a part takes that part and says how much it was; only the next write fails. */
async function writeAll(file: FileHandle, bytes: Uint8Array, at: number): Promise<void> {
  for (let written = 0; written < bytes.length;) {
    written += (await file.write(bytes, written, bytes.length - written, at + written)).bytesWritten;
  }
}

/** Opens it to write anywhere in it; null where it is not there, as before its first chunk. */
async function openThere(path: string): Promise<FileHandle | null> {
  try {
    return await open(path, 'r+');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Makes it, unless its sound was deleted. `w+` would empty one that is there. */
async function makeFile(path: string): Promise<FileHandle | null> {
  if (await isThere(path + DELETED)) return null;
  await mkdir(dirname(path), { recursive: true });
  return open(path, 'wx+');
}

function sumUp(files: readonly ListedFile[]): KeptSound {
  return { answers: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
}

function samplesIn(fileBytes: number): number {
  return Math.max(0, Math.floor((fileBytes - WAV_HEADER_BYTES) / BYTES_PER_SAMPLE));
}

function ignore(): void {
  // The failed write was reported to whoever asked for it.
}
