import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { writePrivateFile } from '../start/private-file.ts';

/** The folder of sounds, beside a person's own banks. */
const FOLDER = 'sounds';

/** A sound is named after its bytes, so none is ever another's, nor a path. */
const NAME = /^[0-9a-f]{32}\.(?:wav|ogg)$/;

/** The same, as banks name it. */
const IN_BANKS = /\bsounds\/[0-9a-f]{32}\.(?:wav|ogg)\b/g;

/** What a sound that is kept is, by how its file begins. */
export type SoundKind = 'wav' | 'ogg';

/** The sounds of a person's own banks, in a folder beside them. */
export class OwnSounds {
  readonly #folder: string;

  /** @param bankFolder where the banks lie */
  constructor(bankFolder: string) {
    this.#folder = join(bankFolder, FOLDER);
  }

  /** Keeps a sound; gives how a bank names it. */
  async keep(bytes: Uint8Array, kind: SoundKind): Promise<string> {
    const name = `${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}.${kind}`;
    await mkdir(this.#folder, { recursive: true });
    writePrivateFile(join(this.#folder, name), bytes);
    return `${FOLDER}/${name}`;
  }

  /** The bytes of a sound, by the name of its file; null when there is none. */
  async read(name: string): Promise<Uint8Array | null> {
    return NAME.test(name) ? readFile(join(this.#folder, name)).catch(() => null) : null;
  }

  /** Deletes those of `sounds`, as banks name them, that no bank names any more. */
  async forget(sounds: readonly string[], stillNamed: ReadonlySet<string>): Promise<void> {
    const unnamed = sounds.filter((sound) => !stillNamed.has(sound) && NAME.test(basename(sound)));
    await Promise.all(unnamed.map((sound) => rm(join(this.#folder, basename(sound)), { force: true })));
  }

  /** The sounds that were kept before then, as banks name them. */
  async keptBefore(then: Date): Promise<string[]> {
    const names = await readdir(this.#folder).catch(() => []);
    const old: string[] = [];
    for (const name of names.filter((name) => NAME.test(name)))
      if ((await stat(join(this.#folder, name))).mtime < then) old.push(`${FOLDER}/${name}`);
    return old;
  }
}

/** The kept sounds that a bank's source names, whether or not it can be read. */
export function soundsNamedIn(source: string): string[] {
  return source.match(IN_BANKS) ?? [];
}
