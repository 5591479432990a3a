import { describeValue, type BankFault } from '../../core/question-bank/bank-fault.ts';
import type { Locate } from '../../core/question-bank/parse-question-bank.ts';
import type { QuestionBank } from '../../core/question-bank/question-bank.ts';
import { listBankSounds, resolveBankSound } from './bank-sound.ts';

/** Whether a sound is there, by how a bank names it. */
export type HasSound = (sound: string) => Promise<boolean>;

/** The sounds that a bank names and that are not there. */
export async function findSoundFaults(
  bank: QuestionBank,
  locate: Locate,
  hasSound: HasSound,
): Promise<BankFault[]> {
  const faults: BankFault[] = [];
  for (const { path, sound } of listBankSounds(bank)) {
    if (await hasSound(sound)) continue;
    const expected = "a sound file in the bank's folder";
    faults.push({ path, position: locate(path), expected, got: describeValue(sound) });
  }
  return faults;
}

/** Looks for the sounds of a bank beside its file. @param file where the bank is, or would be */
export function soundsBeside(file: string): HasSound {
  return async (sound) => (await resolveBankSound(file, sound)) !== null;
}
