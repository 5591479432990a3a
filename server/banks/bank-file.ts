import { strFromU8, strToU8, unzipSync, zipSync, type UnzipFileInfo, type ZippableFile } from 'fflate';
import { WavError } from '../../core/pacing/wav-error.ts';
import { openWav } from '../../core/pacing/wav.ts';
import { MAX_BANK_FILE_BYTES, MAX_QUESTION_WAV_BYTES } from '../../core/session/question-sound-limit.ts';
import { MAX_BANK_BYTES } from './read-bank-yaml.ts';
import type { SoundKind } from './own-sounds.ts';

/** A bank that travels as one file: a zip of its YAML, and its sounds where that names them. */
export type BankFile = {
  readonly source: string;
  /** By how the source names them. */
  readonly sounds: ReadonlyMap<string, Uint8Array>;
};

/** A bank's file cannot be taken: what of it, what was expected there, and what stood there. */
export class BankFileError extends Error {
  override readonly name = 'BankFileError';

  constructor(where: string, expected: string, got: string, options?: ErrorOptions) {
    super(`${where}: expected ${expected}, got ${got}`, options);
  }
}

/** More files than a bank can name: 200 questions of 12 follow-ups would be, but no sounds of so many fit. We chose it. */
const MAX_FILES = 1000;

const BANK_NAME = /^[^/]*\.ya?ml$/;
const SOUND_NAME = /\.(?:wav|ogg)$/;

/** What systems put into archives beside what a person put there. */
const LEFT_OUT = /(?:^|\/)(?:__MACOSX|\.)/;

/** Sound does not pack: it is stored as it is. */
const STORED = { level: 0 } as const;

/** One file of a bank and its sounds. */
export function packBank(bankId: string, { source, sounds }: BankFile): Uint8Array {
  const stored = [...sounds].map(([path, bytes]): [string, ZippableFile] => [path, [bytes, STORED]]);
  return zipSync({ ...Object.fromEntries(stored), [`${bankId}.yaml`]: strToU8(source) });
}

/** Takes one file apart; what is neither a bank nor a sound is passed over. @throws {@link BankFileError} */
export function unpackBank(zip: Uint8Array): BankFile {
  const files = new Map(Object.entries(unzip(zip)));
  const banks = [...files.keys()].filter((name) => BANK_NAME.test(name));
  const [bankName] = banks;
  const source = bankName === undefined ? undefined : files.get(bankName);
  if (source === undefined || banks.length > 1)
    throw new BankFileError('zip', 'one .yaml file outside of its folders', String(banks.length));
  if (bankName !== undefined) files.delete(bankName);
  return { source: strFromU8(source), sounds: files };
}

/** What a sound is by its bytes, whatever its name says. @throws {@link BankFileError} when it is none of ours */
export function kindOfSound(path: string, bytes: Uint8Array): SoundKind {
  if (strFromU8(bytes.subarray(0, 4), true) === 'OggS') return 'ogg';
  try {
    openWav(bytes);
    return 'wav';
  } catch (cause) {
    if (!(cause instanceof WavError)) throw cause;
    throw new BankFileError(path, 'a .wav or .ogg file that can be read', cause.message, { cause });
  }
}

function unzip(zip: Uint8Array): Record<string, Uint8Array> {
  const limits = new Limits();
  try {
    return unzipSync(zip, { filter: (file) => limits.take(file) });
  } catch (cause) {
    if (cause instanceof BankFileError) throw cause;
    const got = cause instanceof Error ? cause.message : String(cause);
    throw new BankFileError('zip', 'a zip that can be read', got, { cause });
  }
}

/** Whatever a file says of its size is all that is unpacked of it, so a small zip stays small. */
class Limits {
  #files = 0;
  #bytes = 0;

  take({ name, originalSize }: UnzipFileInfo): boolean {
    this.#files += 1;
    if (this.#files > MAX_FILES) throw new BankFileError('zip', `at most ${MAX_FILES} files`, 'more');
    const isBank = BANK_NAME.test(name);
    if (LEFT_OUT.test(name) || !(isBank || SOUND_NAME.test(name))) return false;
    const most = isBank ? MAX_BANK_BYTES : MAX_QUESTION_WAV_BYTES;
    if (originalSize > most) throw new BankFileError(name, `at most ${most} bytes`, String(originalSize));
    this.#bytes += originalSize;
    if (this.#bytes > MAX_BANK_FILE_BYTES)
      throw new BankFileError('zip', `at most ${MAX_BANK_FILE_BYTES} bytes unpacked`, 'more');
    return true;
  }
}
