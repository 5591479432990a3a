import type { QuestionBank, Script } from '../../core/question-bank/question-bank.ts';
import { readBankFolder, type BankFileFault, type BankFolder, type StoredBank } from './read-bank-folder.ts';

/** A script, and the bank that it stands in. */
export type FoundScript = { readonly bank: QuestionBank; readonly script: Script };

/** The banks of several folders, read anew each time, so that an edited file counts at once. */
export class BankShelf {
  readonly #folders: readonly string[];

  /** @param folders the first one to hold a bank of a name gives it */
  constructor(folders: readonly string[]) {
    this.#folders = folders;
  }

  /** All banks that can be used, and what is to be mended in the others. */
  async read(): Promise<BankFolder> {
    const read = await Promise.all(this.#folders.map(readBankFolder));
    const banks = new Map<string, StoredBank>();
    for (const stored of read.flatMap((folder) => folder.banks)) {
      if (!banks.has(stored.bank.id)) banks.set(stored.bank.id, stored);
    }
    const faults: BankFileFault[] = read.flatMap((folder) => folder.faults);
    return { banks: [...banks.values()], faults };
  }

  /** The bank of that id, or null. */
  async find(bankId: string): Promise<StoredBank | null> {
    const { banks } = await this.read();
    return banks.find(({ bank }) => bank.id === bankId) ?? null;
  }

  /** The script of that id in the bank of that id, or null. */
  async findScript(bankId: string, scriptId: string): Promise<FoundScript | null> {
    const stored = await this.find(bankId);
    const script = stored?.bank.scripts.find(({ id }) => id === scriptId);
    return stored === null || script === undefined ? null : { bank: stored.bank, script };
  }
}
