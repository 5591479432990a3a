import type { QuestionBank, Script } from '../../core/question-bank/question-bank.ts';
import { readBankFolder, type BankFileFault, type StoredBank } from './read-bank-folder.ts';
import { RememberedBanks } from './remembered-banks.ts';

/** A bank on the shelf. */
export type ShelvedBank = StoredBank & {
  /** It is a person's own and did not come with the product. */
  readonly isOwn: boolean;
  /** It is a person's copy of a shipped bank, and stands in its place. */
  readonly isCopy: boolean;
};

/** All banks of a shelf that can be used, and what is to be mended in the others. */
export type ReadShelf = { readonly banks: readonly ShelvedBank[]; readonly faults: readonly BankFileFault[] };

/** A script, and the bank that it stands in. */
export type FoundScript = { readonly bank: QuestionBank; readonly script: Script };

/** The banks of several folders, looked for anew each time, so that an edited file counts at once. */
export class BankShelf {
  readonly #folders: readonly string[];
  readonly #files = new RememberedBanks();

  /** @param folders the shipped banks first, then a person's own; the last one to hold a bank of an id gives it */
  constructor(folders: readonly string[]) {
    this.#folders = folders;
  }

  /** All banks that can be used, and what is to be mended in the others. */
  async read(): Promise<ReadShelf> {
    const readFile = (file: string) => this.#files.read(file);
    const read = await Promise.all(this.#folders.map((folder) => readBankFolder(folder, readFile)));
    const banks = new Map<string, ShelvedBank>();
    for (const [i, folder] of read.entries())
      for (const stored of folder.banks) {
        const isOwn = i > 0;
        banks.set(stored.bank.id, { ...stored, isOwn, isCopy: isOwn && banks.has(stored.bank.id) });
      }
    const faults: BankFileFault[] = read.flatMap((folder) => folder.faults);
    return { banks: [...banks.values()], faults };
  }

  /** The bank of that id, or null. */
  async find(bankId: string): Promise<ShelvedBank | null> {
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
