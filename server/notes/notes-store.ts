import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Type, type Static } from 'typebox';
import { Value } from 'typebox/value';
import { Correction } from '../../core/notes/correction.ts';
import { NoteBlock } from '../../core/notes/note-block.ts';
import { NotesChanges, NotesId } from '../../core/notes/notes-view.ts';
import { QuestionIdAt } from '../../core/notes/question-ids.ts';
import { WrittenBank } from '../../core/question-bank/written-bank.ts';
import { writePrivateFile } from '../start/private-file.ts';

const orNull = <Schema extends Parameters<typeof Type.Union>[0][number]>(schema: Schema) =>
  Type.Union([schema, Type.Null()]);

/** Some notes as they are kept: the document itself, and what a person said of its lines. */
export const KeptNotes = Type.Object({
  version: Type.Literal(1),
  id: NotesId,
  name: Type.String(),
  savedAt: Type.String(),
  blocks: Type.Array(NoteBlock),
  corrections: Type.Array(Correction),
  /** The bank as it was last made of them, or null. */
  made: orNull(WrittenBank),
  /** Every id that a question was given; those of lines that are gone have the line 0. */
  questionIds: Type.Array(Type.Object({ ...QuestionIdAt.properties, line: Type.Integer({ minimum: 0 }) })),
  changes: orNull(NotesChanges),
});
export type KeptNotes = Static<typeof KeptNotes>;

const FILE = /^([a-z0-9-]{1,64})\.json$/;

/** Notes as one private file each, in one folder. */
export class NotesStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** All notes, last changed first; a file that is none is left alone. */
  list(): KeptNotes[] {
    const ids = readdirSync(this.#folder).map((name) => FILE.exec(name)?.[1]);
    return ids
      .flatMap((id) => (id === undefined ? [] : (this.find(id) ?? [])))
      .sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
  }

  /** The notes of that id; null when there are none. */
  find(id: string): KeptNotes | null {
    if (!FILE.test(`${id}.json`)) return null;
    const kept = readJson(this.#pathOf(id));
    return Value.Check(KeptNotes, kept) && kept.id === id ? kept : null;
  }

  write(notes: KeptNotes): void {
    writePrivateFile(this.#pathOf(notes.id), JSON.stringify(notes));
  }

  /** Removes notes with all that was said of them; gives whether there were any. */
  remove(id: string): boolean {
    if (this.find(id) === null) return false;
    rmSync(this.#pathOf(id), { force: true });
    return true;
  }

  #pathOf(id: string): string {
    return join(this.#folder, `${id}.json`);
  }
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
