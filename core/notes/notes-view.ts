import { Type, type Static } from 'typebox';
import { Correction } from './correction.ts';
import { Coverage } from './find-coverage.ts';
import { SpeakingRate } from './foretell-length.ts';
import { NoteBlock } from './note-block.ts';
import { Proposal } from './proposal.ts';

const orNull = <Schema extends Parameters<typeof Type.Union>[0][number]>(schema: Schema) =>
  Type.Union([schema, Type.Null()]);

/** Names some notes; made by us, and safe as the name of a file. */
export const NotesId = Type.String({ pattern: '^[a-z0-9-]{1,64}$' });

/** Some notes as a row in a list. */
export const NotesHead = Type.Object({
  id: NotesId,
  /** The company and role, or the name of the file. */
  title: Type.String(),
  /** The name of the file that they came from. */
  name: Type.String(),
  savedAt: Type.String({ description: 'when they were last changed, ISO 8601' }),
});
export type NotesHead = Static<typeof NotesHead>;

/** What a later version of a document changed. Questions are told by their prompts. */
export const NotesChanges = Type.Object({
  added: Type.Array(Type.String()),
  changed: Type.Array(Type.String()),
  gone: Type.Array(Type.String()),
  /** Lines that were not in the version before. */
  newLines: Type.Integer({ minimum: 0 }),
  goneLines: Type.Integer({ minimum: 0 }),
  /** Corrections that stand for lines which are still there. */
  keptCorrections: Type.Integer({ minimum: 0 }),
});
export type NotesChanges = Static<typeof NotesChanges>;

/** About how long what is prepared under a line takes to say. */
export const ForetoldLength = Type.Object({
  line: Type.Integer({ minimum: 1 }),
  /** The question, of which one line may hold several; null for a story. */
  asWritten: orNull(Type.String()),
  lengthMs: Type.Integer({ minimum: 0 }),
});
export type ForetoldLength = Static<typeof ForetoldLength>;

/** Some notes under review: the document, what was understood of it, and what a person said of that. */
export const NotesView = Type.Object({
  ...NotesHead.properties,
  blocks: Type.Array(NoteBlock),
  proposal: Proposal,
  corrections: Type.Array(Correction),
  /** The interview that was made of them, or null. */
  interview: orNull(
    Type.Object({
      bankId: Type.String(),
      scriptId: Type.String(),
      /** Whether the notes would make the same bank again. */
      isCurrent: Type.Boolean(),
    }),
  ),
  /** What the last version changed, until the next change. */
  changes: orNull(NotesChanges),
  /** Of every question and story that something is prepared for. */
  lengths: Type.Array(ForetoldLength),
  rate: SpeakingRate,
  coverage: Coverage,
});
export type NotesView = Static<typeof NotesView>;

/** What is prepared for a question of a bank. */
export const Preparation = Type.Object({
  questionId: Type.String(),
  /** The prepared answer's lines; private ones are never among them. */
  lines: Type.Array(Type.String()),
  /** Titles of the stories that can answer it. */
  stories: Type.Array(Type.String()),
  /** About how long the prepared answer takes to say; null where none is prepared. */
  lengthMs: orNull(Type.Integer({ minimum: 0 })),
});
export type Preparation = Static<typeof Preparation>;

/** What is prepared for the questions of a bank, and the rate that lengths are foretold at. */
export const Preparations = Type.Object({
  /** The notes that it is prepared in, or null. */
  notesId: orNull(NotesId),
  rate: SpeakingRate,
  questions: Type.Array(Preparation),
});
export type Preparations = Static<typeof Preparations>;
