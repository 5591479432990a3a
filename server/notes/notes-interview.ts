import { isDeepStrictEqual } from 'node:util';
import { Check } from 'typebox/value';
import { mergeBank } from '../../core/notes/merge-bank.ts';
import type { NotesView } from '../../core/notes/notes-view.ts';
import { formatBankFault } from '../../core/question-bank/bank-fault.ts';
import { parseQuestionBank } from '../../core/question-bank/parse-question-bank.ts';
import { WrittenBank } from '../../core/question-bank/written-bank.ts';
import type { BankShelf } from '../banks/bank-shelf.ts';
import { makeBankId, type OwnBanks } from '../banks/own-banks.ts';
import { readBankYaml } from '../banks/read-bank-yaml.ts';
import { bankOf } from './notes-desk.ts';
import { NotesError } from './notes-error.ts';
import type { KeptNotes } from './notes-store.ts';
import type { ShelvedQuestion } from './view-notes.ts';
import { writeBankYaml } from './write-bank-yaml.ts';

/** Where banks are found and kept. */
export type Banks = { readonly shelf: BankShelf; readonly ownBanks: OwnBanks };

/** The shipped questions that notes are matched with, edited or not; banks that were made of notes are none of them. */
export async function knownQuestions(shelf: BankShelf): Promise<ShelvedQuestion[]> {
  const { banks } = await shelf.read();
  return banks
    .filter(({ isOwn, isCopy }) => !isOwn || isCopy)
    .flatMap(({ bank: { id, language, questions } }) =>
      questions.map((question) => ({ bankId: id, language, question })),
    );
}

/**
 * Makes the bank of some notes, or brings the one that was made of them up to date, and keeps it.
 *
 * @returns the notes that know of it
 * @throws {@link NotesError} when there is no question, or the bank cannot be written
 */
export async function keepInterview(
  notes: KeptNotes,
  known: readonly ShelvedQuestion[],
  banks: Banks,
): Promise<KeptNotes> {
  const before = notes.made === null ? null : await banks.ownBanks.readSource(notes.made.id);
  const bankId =
    before !== null && notes.made !== null ? notes.made.id : await newBankId(notes, known, banks);
  const { bank, questionIds } = bankOf(notes, known, bankId);
  if (bank === null)
    throw new NotesError('No line is a question yet. Choose one and press Q, then make the interview.');

  const written =
    before === null || notes.made === null ? bank : mergeBank(notes.made, readNow(bankId, before), bank);
  const source = writeBankYaml(written);
  expectNoFault(bankId, source);
  if ((await banks.ownBanks.write(bankId, source, before)) === 'taken')
    throw new NotesError(`${bankId}.yaml was changed just now. Try again.`);
  return { ...notes, made: bank, questionIds };
}

/** The interview that was made of some notes; null when there is none, or none any more. */
export async function findInterview(
  notes: KeptNotes,
  known: readonly ShelvedQuestion[],
  { ownBanks }: Banks,
): Promise<NotesView['interview']> {
  const { made } = notes;
  const scriptId = made?.scripts[0]?.id;
  if (made === null || scriptId === undefined || (await ownBanks.readSource(made.id)) === null) return null;
  const isCurrent = isDeepStrictEqual(bankOf(notes, known, made.id).bank, made);
  return { bankId: made.id, scriptId, isCurrent };
}

async function newBankId(
  notes: KeptNotes,
  known: readonly ShelvedQuestion[],
  { shelf, ownBanks }: Banks,
): Promise<string> {
  const shelved = (await shelf.read()).banks.map(({ bank }) => bank.id);
  const title = bankOf(notes, known, 'new').bank?.title ?? notes.name;
  return makeBankId(title, new Set([...shelved, ...(await ownBanks.list())]));
}

function readNow(bankId: string, source: string): WrittenBank {
  const value = expectNoFault(bankId, source);
  if (!Check(WrittenBank, value)) throw new Error('A bank without a fault is a bank.');
  return value;
}

function expectNoFault(bankId: string, source: string): unknown {
  const yaml = readBankYaml(source);
  const parsed = yaml.type === 'faults' ? yaml : parseQuestionBank(yaml.value, yaml.locate);
  const fault = parsed.type === 'faults' ? parsed.faults[0] : undefined;
  if (fault !== undefined || yaml.type === 'faults')
    throw new NotesError(
      `Mend the bank first. ${fault === undefined ? bankId : formatBankFault(`${bankId}.yaml`, fault)}`,
    );
  return yaml.value;
}
