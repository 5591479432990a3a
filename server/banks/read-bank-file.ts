import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { describeValue, type BankFault } from '../../core/question-bank/bank-fault.ts';
import {
  parseQuestionBank,
  type Locate,
  type ParsedBank,
} from '../../core/question-bank/parse-question-bank.ts';
import type { QuestionBank } from '../../core/question-bank/question-bank.ts';
import { MAX_BANK_BYTES, readBankYaml } from './read-bank-yaml.ts';
import { findSoundFaults, soundsBeside } from './sound-faults.ts';

type FileText =
  { readonly type: 'text'; readonly text: string } | { readonly type: 'fault'; readonly fault: BankFault };

/** Reads one bank, with its name and the sounds beside it checked. */
export async function readBankFile(file: string): Promise<ParsedBank> {
  const read = await readText(file);
  if (read.type === 'fault') return { type: 'faults', faults: [read.fault] };
  const yaml = readBankYaml(read.text);
  if (yaml.type === 'faults') return yaml;
  const parsed = parseQuestionBank(yaml.value, yaml.locate);
  if (parsed.type === 'faults') return parsed;

  const faults = [
    ...nameFaults(file, parsed.bank, yaml.locate),
    ...(await findSoundFaults(parsed.bank, yaml.locate, soundsBeside(file))),
  ];
  return faults.length > 0 ? { type: 'faults', faults } : parsed;
}

async function readText(file: string): Promise<FileText> {
  try {
    const found = await stat(file);
    // Reading from a pipe or a device might never end.
    if (!found.isFile()) return unreadable('a file', 'something else');
    if (found.size > MAX_BANK_BYTES) return unreadable(`at most ${MAX_BANK_BYTES} bytes`, String(found.size));
    return decodeText(await readFile(file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'none';
    return unreadable('a file that can be read', code);
  }
}

function decodeText(bytes: Uint8Array): FileText {
  try {
    return { type: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return unreadable('text in UTF-8', 'other bytes');
  }
}

function unreadable(expected: string, got: string): FileText {
  return { type: 'fault', fault: { path: '', position: { line: 1, column: 1 }, expected, got } };
}

function nameFaults(file: string, { id }: QuestionBank, locate: Locate): BankFault[] {
  const name = basename(file, extname(file));
  if (id === name) return [];
  const expected = `the file's name, ${describeValue(name)}`;
  return [{ path: '/id', position: locate('/id'), expected, got: describeValue(id) }];
}
