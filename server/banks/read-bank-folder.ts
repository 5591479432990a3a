import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BankFault } from '../../core/question-bank/bank-fault.ts';
import type { QuestionBank } from '../../core/question-bank/question-bank.ts';
import type { ParsedBank } from '../../core/question-bank/parse-question-bank.ts';
import { readBankFile } from './read-bank-file.ts';

/** A bank and the file it was read from. */
export type StoredBank = { readonly file: string; readonly bank: QuestionBank };

/** A fault and the file it was found in. */
export type BankFileFault = BankFault & { readonly file: string };

/** The banks of a folder that can be used, and what is to be mended in the others. */
export type BankFolder = { readonly banks: readonly StoredBank[]; readonly faults: readonly BankFileFault[] };

const BANK_ENDING = /\.ya?ml$/;

/**
 * Reads every bank of a folder, by file name. A bank with a fault is left out and keeps no other from being used.
 *
 * @param readFile how one file is read
 */
export async function readBankFolder(
  folder: string,
  readFile: (file: string) => Promise<ParsedBank> = readBankFile,
): Promise<BankFolder> {
  const names = await readdir(folder).catch(() => null);
  if (names === null) return { banks: [], faults: [noFolder(folder)] };

  const banks: StoredBank[] = [];
  const faults: BankFileFault[] = [];
  for (const name of names.filter((name) => BANK_ENDING.test(name)).sort()) {
    const file = join(folder, name);
    const read = await readFile(file);
    if (read.type === 'faults') faults.push(...read.faults.map((fault) => ({ ...fault, file })));
    else if (hasId(banks, read.bank.id)) faults.push(twice(file, read.bank.id));
    else banks.push({ file, bank: read.bank });
  }
  return { banks, faults };
}

function hasId(banks: readonly StoredBank[], id: string): boolean {
  return banks.some(({ bank }) => bank.id === id);
}

/** Only `.yaml` and `.yml` of one name can meet, since a bank is named after its file. */
function twice(file: string, id: string): BankFileFault {
  return {
    file,
    path: '/id',
    position: null,
    expected: 'one file for each bank',
    got: `a second one for ${id}`,
  };
}

function noFolder(folder: string): BankFileFault {
  return {
    file: folder,
    path: '',
    position: null,
    expected: 'a folder of banks',
    got: 'none that can be read',
  };
}
