import { mkdirSync } from 'node:fs';
import { readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';

/** Chosen by us: about an hour and a quarter of 22 kHz speech, some 800 questions. */
const MAX_CACHE_BYTES = 200_000_000;

/** Sound that was made before, as files in a folder. What was not heard for longest goes first. */
export class SpeechCache {
  readonly #folder: string;
  readonly #maxBytes: number;

  constructor(folder: string, maxBytes = MAX_CACHE_BYTES) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    this.#folder = folder;
    this.#maxBytes = maxBytes;
  }

  /** A path in the folder that no one else uses, for a program to write to. */
  temporaryFile(): string {
    return join(this.#folder, `${randomUUID()}.part`);
  }

  /** The sound kept under the name, or null. */
  async find(name: string): Promise<Uint8Array | null> {
    const path = join(this.#folder, `${name}.wav`);
    try {
      const sound = await readFile(path);
      await utimes(path, new Date(), new Date());
      return sound;
    } catch {
      // Never made, or thrown out: it can be made again.
      return null;
    }
  }

  /** Keeps the sound under the name, and throws out as much as is over the limit. */
  async keep(name: string, sound: Uint8Array): Promise<void> {
    const half = this.temporaryFile();
    await writeFile(half, sound, { mode: 0o600 });
    await rename(half, join(this.#folder, `${name}.wav`));
    await this.#makeRoom();
  }

  async #makeRoom(): Promise<void> {
    const files = await this.#files();
    let bytes = 0;
    for (const file of files.sort((one, other) => other.usedAtMs - one.usedAtMs)) {
      bytes += file.bytes;
      if (bytes > this.#maxBytes) await rm(file.path, { force: true });
    }
  }

  async #files() {
    const names = await readdir(this.#folder);
    return Promise.all(
      names.map(async (name) => {
        const path = join(this.#folder, name);
        const { size, mtimeMs } = await stat(path).catch(() => ({ size: 0, mtimeMs: 0 }));
        return { path, bytes: size, usedAtMs: mtimeMs };
      }),
    );
  }
}
