import { formatBankFault } from '../../core/question-bank/bank-fault.ts';
import { readBankFile } from '../banks/read-bank-file.ts';
import { UsageError } from './measure-options.ts';
import type { Lines } from './run-pacenotes.ts';

/** Checks each bank, and tells every fault with its place in the file. @throws {@link UsageError} */
export async function runCheck(args: readonly string[], lines: Lines): Promise<number> {
  const files = readFiles(args);
  const faults: string[] = [];
  for (const file of files) {
    const read = await readBankFile(file);
    if (read.type === 'faults') faults.push(...read.faults.map((fault) => formatBankFault(file, fault)));
  }
  lines.log(faults.length === 0 ? sayNone(files.length) : faults.join('\n'));
  return faults.length === 0 ? 0 : 1;
}

function readFiles(args: readonly string[]): readonly string[] {
  const option = args.find((arg) => arg.startsWith('--'));
  if (option !== undefined) throw new UsageError('check', 'files', option);
  if (args.length === 0) throw new UsageError('check', 'at least one file', 'none');
  return args;
}

function sayNone(files: number): string {
  return `No fault in ${files} ${files === 1 ? 'bank' : 'banks'}.`;
}
