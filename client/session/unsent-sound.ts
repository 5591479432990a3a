import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** A second of an answer's sound, and where it is sent. */
export type SoundChunk = { readonly url: string; readonly pcm: Int16Array };

/** A second that waits in the browser, and under which key. */
export type KeptChunk = { readonly key: number; readonly chunk: SoundChunk };

interface Kept extends DBSchema {
  chunks: { key: number; value: SoundChunk };
}

const DATABASE = 'pacenotes-unsent-sound';
const VERSION = 1;

/**
 * The sound that has not arrived, kept by the browser in the order in which each page heard it, so that a page may be closed while
 * the server is away. Where the browser keeps nothing, in a private window or on a full disk, it is lost with its page.
 */
export class UnsentSound {
  #database: Promise<IDBPDatabase<Kept>> | null = null;

  /** @returns the key to forget it by, or null where it could not be kept */
  async keep(chunk: SoundChunk): Promise<number | null> {
    try {
      return await (await this.#open()).add('chunks', chunk);
    } catch {
      // It may have been closed by the browser, and is opened anew.
      this.#database = null;
      return null;
    }
  }

  async forget(key: number): Promise<void> {
    // What stays is sent once more, which changes nothing.
    await this.#open()
      .then((database) => database.delete('chunks', key))
      .catch(() => undefined);
  }

  /** All that waits, first heard first. */
  async all(): Promise<KeptChunk[]> {
    try {
      const [keys, chunks] = await this.#read();
      return chunks.flatMap((chunk, i) => {
        const key = keys[i];
        return key === undefined ? [] : [{ key, chunk }];
      });
    } catch {
      return [];
    }
  }

  async #read(): Promise<[number[], SoundChunk[]]> {
    const { store } = (await this.#open()).transaction('chunks');
    return Promise.all([store.getAllKeys(), store.getAll()]);
  }

  #open(): Promise<IDBPDatabase<Kept>> {
    this.#database ??= openDB<Kept>(DATABASE, VERSION, {
      upgrade: (database) => database.createObjectStore('chunks', { autoIncrement: true }),
    });
    return this.#database;
  }
}
