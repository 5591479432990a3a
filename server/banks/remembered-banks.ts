import { stat } from 'node:fs/promises';
import type { ParsedBank } from '../../core/question-bank/parse-question-bank.ts';
import { listBankSounds } from './bank-sound.ts';
import { readBankFile } from './read-bank-file.ts';

type Remembered = { readonly size: number; readonly changedMs: number; readonly read: ParsedBank };

/** Bank files as they were last read: twenty of them take a quarter of a second to read, and seldom change. */
export class RememberedBanks {
  readonly #files = new Map<string, Remembered>();

  /** Reads a bank's file, or gives what it was while the file stays as it is. */
  async read(file: string): Promise<ParsedBank> {
    const found = await stat(file).catch(() => null);
    if (found === null) return readBankFile(file);
    const { size, mtimeMs: changedMs } = found;
    const known = this.#files.get(file);
    if (known?.size === size && known.changedMs === changedMs) return known.read;
    const read = await readBankFile(file);
    // Whether a bank's sounds are there is no matter of its own file.
    const hasSounds = read.type === 'bank' && listBankSounds(read.bank).length > 0;
    if (read.type === 'bank' && !hasSounds) this.#files.set(file, { size, changedMs, read });
    else this.#files.delete(file);
    return read;
  }
}
