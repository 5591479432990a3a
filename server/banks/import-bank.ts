import type { BankFault } from '../../core/question-bank/bank-fault.ts';
import type { QuestionBank } from '../../core/question-bank/question-bank.ts';
import type { BankShelf } from './bank-shelf.ts';
import { kindOfSound } from './bank-file.ts';
import { listBankSounds } from './bank-sound.ts';
import { makeBankId, type OwnBanks } from './own-banks.ts';
import { readBankSource } from './read-bank-source.ts';
import { renameBank, renameSounds } from './rename-bank.ts';
import { soundsBeside } from './sound-faults.ts';

/** Where banks are found and kept. */
export type Banks = { readonly shelf: BankShelf; readonly ownBanks: OwnBanks };

/** A bank that is brought in: its source, and the sounds that came with it; null where none could come. */
export type BroughtBank = {
  readonly source: string;
  readonly sounds: ReadonlyMap<string, Uint8Array> | null;
};

/** What is done where there is a bank of its id. */
export type Clash = 'ask' | 'keep-both' | 'replace';

/** What became of an import; of all but the first, nothing was kept. */
export type ImportedBank =
  | { readonly type: 'new'; readonly bankId: string }
  /** There is a bank of that id, and it was not said which is to be kept. */
  | { readonly type: 'known'; readonly bankId: string; readonly title: string }
  | { readonly type: 'faults'; readonly faults: readonly BankFault[] }
  /** Its file was written by another just now. */
  | { readonly type: 'taken'; readonly bankId: string };

/** Keeps a bank as a person's own, with the sounds that it names. @throws {@link BankFileError} when one is no sound */
export async function importBank(
  { shelf, ownBanks }: Banks,
  { source, sounds }: BroughtBank,
  clash: Clash,
): Promise<ImportedBank> {
  const hasSound =
    sounds === null
      ? soundsBeside(ownBanks.fileOf('new'))
      : (sound: string) => Promise.resolve(sounds.has(sound));
  const read = await readBankSource(source, null, hasSound);
  if (read.type === 'faults') return { type: 'faults', faults: read.faults };
  const { id, title } = read.bank;
  const shelved = (await shelf.read()).banks.map(({ bank }) => bank.id);
  const taken = new Set([...shelved, ...(await ownBanks.list())]);
  if (taken.has(id) && clash === 'ask') return { type: 'known', bankId: id, title };
  const bankId = taken.has(id) && clash === 'keep-both' ? makeBankId(title, taken) : id;
  const names = sounds === null ? new Map<string, string>() : await keepSounds(read.bank, sounds, ownBanks);
  const before = await ownBanks.readSource(bankId);
  const written = await ownBanks.write(bankId, renameBank(renameSounds(source, names), bankId), before);
  return written === 'taken' ? { type: 'taken', bankId } : { type: 'new', bankId };
}

/** Keeps the sounds that a bank names; gives their new names, by where the bank has them. */
async function keepSounds(
  bank: QuestionBank,
  sounds: ReadonlyMap<string, Uint8Array>,
  ownBanks: OwnBanks,
): Promise<Map<string, string>> {
  const named = listBankSounds(bank).map(({ path, sound }) => {
    const bytes = sounds.get(sound) ?? new Uint8Array();
    return { path, bytes, kind: kindOfSound(sound, bytes) };
  });
  const names = new Map<string, string>();
  for (const { path, bytes, kind } of named) names.set(path, await ownBanks.sounds.keep(bytes, kind));
  return names;
}
