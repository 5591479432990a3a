import { compileNotes } from '../../core/notes/compile-notes.ts';
import { findCoverage } from '../../core/notes/find-coverage.ts';
import { foretellLength, ownRate, saidLines, saidText } from '../../core/notes/foretell-length.ts';
import type { KnownQuestion } from '../../core/notes/known-question.ts';
import { titleOf } from '../../core/notes/make-bank.ts';
import { idsOf } from '../../core/notes/question-ids.ts';
import type { ForetoldLength, NotesHead, NotesView, Preparations } from '../../core/notes/notes-view.ts';
import type { LineRange, Proposal, ProposedStory } from '../../core/notes/proposal.ts';
import type { Question } from '../../core/question-bank/question-bank.ts';
import type { KeptNotes } from './notes-store.ts';
import type { Practised } from './past-practice.ts';

/** A question of a shipped bank. */
export type ShelvedQuestion = KnownQuestion;

/** What notes are looked at with. */
export type NotesSurroundings = {
  readonly known: readonly ShelvedQuestion[];
  readonly practised: Practised;
};

/** What some notes were understood to say, with what a person said of their lines. */
export function proposalOf({ blocks, corrections }: KeptNotes, known: readonly KnownQuestion[]): Proposal {
  return compileNotes(blocks, known, corrections);
}

/** Some notes as a row in a list. */
export function viewHead({ id, name, savedAt }: KeptNotes, proposal: Proposal): NotesHead {
  return { id, name, savedAt, title: titleOf(proposal, name) };
}

/** Some notes as they are reviewed. */
export function viewNotes(
  notes: KeptNotes,
  { known, practised }: NotesSurroundings,
  interview: NotesView['interview'],
): NotesView {
  const { blocks, corrections, changes, made } = notes;
  const proposal = proposalOf(notes, known);
  const rate = ownRate(practised.speechRates);
  const ids = idsOf(proposal.questions, notes.questionIds);
  const idOf = new Map(proposal.questions.map((question, i) => [question, ids[i]]));
  return {
    ...viewHead(notes, proposal),
    blocks,
    proposal,
    corrections,
    interview,
    changes,
    lengths: lengthsOf(proposal, notes, rate),
    rate,
    coverage: findCoverage(proposal, blocks, {
      themeOf: ({ matched }) =>
        matched === null ? null : (findKnown(known, matched.bankId, matched.questionId)?.theme ?? null),
      wasPractised: (question) => made !== null && practised.has(made.id, idOf.get(question) ?? ''),
    }),
  };
}

/** What is prepared for the questions of the bank that was made of some notes; nothing where there are none. */
export function viewPreparations(
  notes: KeptNotes | null,
  { known, practised }: NotesSurroundings,
): Preparations {
  const rate = ownRate(practised.speechRates);
  if (notes === null) return { notesId: null, rate, questions: [] };
  const proposal = proposalOf(notes, known);
  const ids = idsOf(proposal.questions, notes.questionIds);
  const questions = proposal.questions.flatMap(({ asWritten, answerLines }, i) => {
    const questionId = ids[i];
    if (questionId === undefined) return [];
    const lines = saidLines(answerLines, proposal, notes.blocks, asWritten).map(({ text }) => text);
    const lengthMs = foretellLength(
      saidText(answerLines, proposal, notes.blocks, asWritten),
      proposal.language,
      rate,
    );
    const stories = proposal.stories.filter(({ answers }) => answers.includes(asWritten));
    return [
      {
        questionId,
        lines,
        stories: stories.map(({ title }) => title),
        lengthMs: lengthMs === 0 ? null : lengthMs,
      },
    ];
  });
  return { notesId: notes.id, rate, questions };
}

/** The known question of that id; null when there is none. */
export function findKnown(
  known: readonly KnownQuestion[],
  bankId: string,
  questionId: string,
): Question | null {
  const found = known.find((one) => one.bankId === bankId && one.question.id === questionId);
  return found?.question ?? null;
}

function lengthsOf(proposal: Proposal, { blocks }: KeptNotes, rate: NotesView['rate']): ForetoldLength[] {
  const length = (line: number, ranges: readonly LineRange[], asked: string | null) => ({
    line,
    asWritten: asked,
    lengthMs: foretellLength(saidText(ranges, proposal, blocks, asked), proposal.language, rate),
  });
  return [
    ...proposal.questions.map(({ line, answerLines, asWritten }) => length(line, answerLines, asWritten)),
    ...proposal.stories.map((story) => length(story.line, rangesOf(story, proposal), null)),
  ].filter(({ lengthMs }) => lengthMs > 0);
}

/** The lines of a story that stands in the document by itself. */
function rangesOf({ line }: ProposedStory, { lines }: Proposal): LineRange[] {
  return lines
    .filter(({ of, home }) => of === line && home === 'part')
    .map((placed): LineRange => [placed.line, placed.line]);
}
