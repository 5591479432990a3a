import { stringify } from 'yaml';
import type { WrittenBank } from '../../core/question-bank/written-bank.ts';

const LINE_CHARACTERS = 110;

/** A bank as YAML that people can go on writing. */
export function writeBankYaml(bank: WrittenBank): string {
  // No reader of banks takes an alias, and two equal targets may be one object.
  return stringify(bank, { aliasDuplicateObjects: false, lineWidth: LINE_CHARACTERS });
}
