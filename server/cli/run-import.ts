import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KnownQuestion } from '../../core/notes/known-question.ts';
import { makeBank } from '../../core/notes/make-bank.ts';
import { giveQuestionIds } from '../../core/notes/question-ids.ts';
import { readBankFolder } from '../banks/read-bank-folder.ts';
import { compileInWorker, type CompiledNotes } from '../notes/compile-in-worker.ts';
import { NotesError } from '../notes/notes-error.ts';
import { formatOf } from '../notes/notes-to-text.ts';
import { readNotesFile } from '../notes/read-notes-file.ts';
import { findKnown } from '../notes/view-notes.ts';
import { writeBankYaml } from '../notes/write-bank-yaml.ts';
import { formatProposal } from './format-proposal.ts';
import type { ImportOptions } from './import-options.ts';
import type { Lines } from './run-pacenotes.ts';

const SHIPPED_BANKS = join(import.meta.dirname, '..', '..', 'question-banks');

/** Turns a file of notes into a proposal, and writes it as a bank when asked to. */
export async function runImport({ file, asJson, out }: ImportOptions, lines: Lines): Promise<number> {
  try {
    const bytes = await readNotesFile(file);
    const known = await readKnownQuestions();
    const format = formatOf(file, bytes);
    const notes = await compileInWorker({ bytes, format, known });
    if (out !== null) await writeBank(out, notes, known);
    lines.log(asJson ? toJson(notes, format !== 'text') : formatProposal(notes.proposal));
    return 0;
  } catch (error) {
    if (!(error instanceof NotesError)) throw error;
    lines.error(`${file}: ${error.message}`);
    return 1;
  }
}

/** The questions of the shipped banks. */
async function readKnownQuestions(): Promise<KnownQuestion[]> {
  const { banks } = await readBankFolder(SHIPPED_BANKS);
  return banks.flatMap(({ bank }) =>
    bank.questions.map((question) => ({ bankId: bank.id, language: bank.language, question })),
  );
}

/** The lines of a page or a Word document are counted in the text that was made of it. */
function toJson({ proposal, source }: CompiledNotes, isConverted: boolean): string {
  return JSON.stringify(isConverted ? { ...proposal, source } : proposal);
}

async function writeBank(
  { file, bankId }: NonNullable<ImportOptions['out']>,
  { proposal }: CompiledNotes,
  known: readonly KnownQuestion[],
): Promise<void> {
  const sameLanguage = known.filter(({ language }) => language.startsWith(proposal.language));
  const bank = makeBank(proposal, {
    id: bankId,
    name: bankId,
    questionIds: giveQuestionIds(proposal.questions, []),
    findKnown: (...names) => findKnown(sameLanguage, ...names),
  });
  if (bank === null) throw new NotesError('expected at least one question for a bank, got none');
  try {
    await writeFile(file, writeBankYaml(bank));
  } catch (cause) {
    throw new NotesError(`expected to write ${file}, got ${String(cause)}`, { cause });
  }
}
