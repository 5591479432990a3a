import { describeValue, type BankFault } from '../../core/question-bank/bank-fault.ts';
import { parseQuestionBank, type ParsedBank } from '../../core/question-bank/parse-question-bank.ts';
import { readBankYaml } from './read-bank-yaml.ts';
import { findSoundFaults, type HasSound } from './sound-faults.ts';

/**
 * Reads a bank's YAML that stands in no file yet.
 *
 * @param bankId what its id must be; null for any
 */
export async function readBankSource(
  source: string,
  bankId: string | null,
  hasSound: HasSound,
): Promise<ParsedBank> {
  const yaml = readBankYaml(source);
  if (yaml.type === 'faults') return yaml;
  const parsed = parseQuestionBank(yaml.value, yaml.locate);
  if (parsed.type === 'faults') return parsed;
  const faults = await findSoundFaults(parsed.bank, yaml.locate, hasSound);
  if (bankId !== null && parsed.bank.id !== bankId)
    faults.unshift({
      path: '/id',
      position: yaml.locate('/id'),
      expected: `${describeValue(bankId)}, by which its answers are found`,
      got: describeValue(parsed.bank.id),
    } satisfies BankFault);
  return faults.length > 0 ? { type: 'faults', faults } : parsed;
}
