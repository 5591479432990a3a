import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writePrivateFile } from '../start/private-file.ts';
import { OwnSounds, soundsNamedIn } from './own-sounds.ts';

/** Whether a bank was written, or why not: its file is not as the writer last saw it. */
export type BankWriting = 'written' | 'taken';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** As long as the bank's schema lets an id be. */
const MAX_ID_CHARACTERS = 64;

/** Names that Windows keeps for devices, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

const FILE = /^([a-z0-9-]+)\.ya?ml$/;

/** A person's own banks: one YAML file each, named after its id, in one folder, and their sounds in a folder there. */
export class OwnBanks {
  /** A sound that its bank names no longer is deleted with that, unless another bank names it. */
  readonly sounds: OwnSounds;
  readonly #folder: string;

  /** @param folder is there already */
  constructor(folder: string) {
    this.#folder = folder;
    this.sounds = new OwnSounds(folder);
  }

  /** Where a bank's file is, or would be: the sounds that it names are found from there. */
  fileOf(id: string): string {
    return join(this.#folder, `${id}.yaml`);
  }

  /** The ids of all own banks, in the order of the alphabet; whether they can be used is for the shelf to say. */
  async list(): Promise<string[]> {
    const ids = (await readdir(this.#folder)).map((name) => FILE.exec(name)?.[1] ?? '').filter(isBankId);
    return [...new Set(ids)].sort();
  }

  /** A bank's YAML as it is written; null when there is none. */
  async readSource(id: string): Promise<string | null> {
    const file = await this.#find(id);
    return file === null ? null : readFile(file, 'utf8');
  }

  /**
   * Writes a bank's YAML, whole or not at all.
   *
   * @param before the source that it replaces, as the writer last read it; null for a new bank
   * @returns `taken` when the file is another by now, which stays as it is
   */
  async write(id: string, source: string, before: string | null): Promise<BankWriting> {
    if (!isBankId(id)) throw new RangeError(`A bank's id, got ${id}`);
    if ((await this.readSource(id)) !== before) return 'taken';
    writePrivateFile((await this.#find(id)) ?? this.fileOf(id), source);
    await this.#forgetSounds(soundsNamedIn(before ?? ''));
    return 'written';
  }

  /** Removes a bank; gives whether there was one. */
  async remove(id: string): Promise<boolean> {
    const file = await this.#find(id);
    if (file === null) return false;
    const sounds = soundsNamedIn(await readFile(file, 'utf8'));
    await rm(file, { force: true });
    await this.#forgetSounds(sounds);
    return true;
  }

  /** Deletes the sounds that were kept before then and that no bank names: who recorded them saved no bank with them. */
  async forgetUnsavedSounds(before: Date): Promise<void> {
    await this.#forgetSounds(await this.sounds.keptBefore(before));
  }

  async #forgetSounds(sounds: readonly string[]): Promise<void> {
    if (sounds.length === 0) return;
    const sources = await Promise.all((await this.list()).map((id) => this.readSource(id)));
    const named = new Set(sources.flatMap((source) => soundsNamedIn(source ?? '')));
    await this.sounds.forget(sounds, named);
  }

  async #find(id: string): Promise<string | null> {
    if (!isBankId(id)) return null;
    const names = await readdir(this.#folder);
    const name = [`${id}.yaml`, `${id}.yml`].find((one) => names.includes(one));
    return name === undefined ? null : join(this.#folder, name);
  }
}

/** Whether an id is a bank's, and safe as the name of a file on every system. */
export function isBankId(id: string): boolean {
  return id.length <= MAX_ID_CHARACTERS && ID.test(id) && !DEVICE.test(id);
}

/**
 * A bank's id made of its title, that none of `taken` has.
 *
 * @param taken ids of other banks, shipped ones too: theirs would hide a bank of the same id
 */
export function makeBankId(title: string, taken: ReadonlySet<string>): string {
  const letters = title.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss').toLowerCase();
  const joined = letters.replace(/[^a-z0-9]+/g, '-').slice(0, MAX_ID_CHARACTERS - 6);
  const trimmed = joined.replace(/^-+|-+$/g, '');
  const base = isBankId(trimmed) ? trimmed : 'my-bank';
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  return id;
}
