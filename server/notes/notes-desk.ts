import type { Correction } from '../../core/notes/correction.ts';
import { followLines, moveLines } from '../../core/notes/follow-lines.ts';
import { foldText } from '../../core/notes/fold-text.ts';
import { makeBank } from '../../core/notes/make-bank.ts';
import { compareBanks } from '../../core/notes/merge-bank.ts';
import type { NoteBlock } from '../../core/notes/note-block.ts';
import type { NotesChanges } from '../../core/notes/notes-view.ts';
import { giveQuestionIds } from '../../core/notes/question-ids.ts';
import type { WrittenBank } from '../../core/question-bank/written-bank.ts';
import type { KeptNotes } from './notes-store.ts';
import { findKnown, proposalOf, type ShelvedQuestion } from './view-notes.ts';

/** A document with this share of lines that some notes have too is a version of them; we chose it. */
const SAME_DOCUMENT_FROM = 0.5;

/** New notes, before anything is said of them. */
export function newNotes(id: string, name: string, blocks: readonly NoteBlock[], savedAt: string): KeptNotes {
  return {
    version: 1,
    id,
    name,
    savedAt,
    blocks: [...blocks],
    corrections: [],
    made: null,
    questionIds: [],
    changes: null,
  };
}

/** The notes with what a person says of their lines now; what is said of a line that is not there is left out. */
export function correctNotes(
  notes: KeptNotes,
  corrections: readonly Correction[],
  savedAt: string,
): KeptNotes {
  const lines = new Set(notes.blocks.map(({ line }) => line));
  const kept = corrections.filter(({ line }) => lines.has(line));
  return { ...notes, corrections: kept, changes: null, savedAt };
}

/** The notes with a later version of their document: corrections and ids go where their lines went. */
export function takeLaterVersion(
  notes: KeptNotes,
  name: string,
  blocks: readonly NoteBlock[],
  savedAt: string,
): KeptNotes {
  const followed = followLines(notes.blocks, blocks);
  const at = new Map(followed.lines);
  return {
    ...notes,
    name,
    savedAt,
    blocks: [...blocks],
    corrections: moveLines(notes.corrections, followed).map(({ of, ...same }) => {
      const owner = of === undefined ? undefined : at.get(of);
      return owner === undefined ? same : { ...same, of: owner };
    }),
    questionIds: notes.questionIds.map(({ line, id }) => ({ id, line: at.get(line) ?? 0 })),
    changes: null,
  };
}

/** The notes with an id for each question that they have now, by which its answers are found. */
export function giveIds(notes: KeptNotes, known: readonly ShelvedQuestion[]): KeptNotes {
  return { ...notes, questionIds: bankOf(notes, known, 'ids-only').questionIds };
}

/** What a later version changed, seen from the notes before it. */
export function tellChanges(
  before: KeptNotes,
  after: KeptNotes,
  known: readonly ShelvedQuestion[],
): NotesChanges {
  const followed = followLines(before.blocks, after.blocks);
  const [was, is] = [before, after].map((notes) => bankOf(notes, known, 'compared').bank);
  const { added, changed, gone } = compareBanks(was ?? NO_QUESTIONS, is ?? NO_QUESTIONS);
  const promptOf = (bank: Pick<WrittenBank, 'questions'> | null | undefined) => (id: string) =>
    bank?.questions.find((question) => question.id === id)?.prompt ?? id;
  const arrived = new Set(followed.lines.values());
  return {
    added: added.map(promptOf(is)),
    changed: changed.map(promptOf(is)),
    gone: gone.map(promptOf(was)),
    newLines: after.blocks.filter(({ line }) => !arrived.has(line)).length,
    goneLines: before.blocks.filter(({ line }) => !followed.lines.has(line)).length,
    keptCorrections: new Set(after.corrections.map(({ line }) => line)).size,
  };
}

const NO_QUESTIONS = { questions: [] };

/** The bank that notes make now, and all ids that their questions have or had; null for notes without a question. */
export function bankOf(
  notes: KeptNotes,
  known: readonly ShelvedQuestion[],
  bankId: string,
): { bank: WrittenBank | null; questionIds: KeptNotes['questionIds'] } {
  const proposal = proposalOf(notes, known);
  const given = giveQuestionIds(proposal.questions, notes.questionIds);
  const now = new Set(given.map(({ id }) => id));
  const others = notes.questionIds.filter(({ id }) => !now.has(id));
  const sameLanguage = known.filter(({ language }) => language.startsWith(proposal.language));
  const bank = makeBank(proposal, {
    id: bankId,
    name: notes.name,
    questionIds: given,
    findKnown: (...names) => findKnown(sameLanguage, ...names),
  });
  return { bank, questionIds: [...given, ...others] };
}

/** The notes that a document is a version of, by the lines that both have; null for none. */
export function findSameDocument(all: readonly KeptNotes[], blocks: readonly NoteBlock[]): KeptNotes | null {
  const lines = new Set(blocks.map(({ text }) => foldText(text)).filter((text) => text !== ''));
  const shareOf = (notes: KeptNotes) => {
    const own = new Set(notes.blocks.map(({ text }) => foldText(text)).filter((text) => text !== ''));
    const shared = [...lines].filter((line) => own.has(line)).length;
    return shared / Math.max(1, Math.min(lines.size, own.size));
  };
  const likely = all.map((notes) => ({ notes, share: shareOf(notes) })).sort((a, b) => b.share - a.share)[0];
  return likely !== undefined && likely.share >= SAME_DOCUMENT_FROM ? likely.notes : null;
}
