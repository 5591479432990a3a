import type { NoteBlock } from '../../core/notes/note-block.ts';
import { readBlocks } from '../../core/notes/read-blocks.ts';
import type { Document } from '../routes/notes-routes.ts';
import { compileInWorker } from './compile-in-worker.ts';
import { NotesError } from './notes-error.ts';
import { MAX_FILE_BYTES } from './notes-limits.ts';
import { formatOf } from './notes-to-text.ts';

/**
 * Reads a document of text, Markdown, HTML or Word. It is compiled once where that can be stopped, so nothing that takes
 * too long is kept.
 *
 * @throws {@link NotesError}
 */
export async function readDocument({ name, type, bytes }: Document): Promise<readonly NoteBlock[]> {
  if (bytes.length > MAX_FILE_BYTES) {
    throw new NotesError(`${name}: expected at most ${MAX_FILE_BYTES} bytes, got ${bytes.length}.`);
  }
  const format = type.startsWith('text/html') ? 'html' : formatOf(name, bytes);
  try {
    const { source } = await compileInWorker({ bytes, format, known: [] });
    return readBlocks(source);
  } catch (error) {
    if (!(error instanceof NotesError)) throw error;
    throw new NotesError(`${name}: ${error.message}.`, { cause: error });
  }
}
