import { readFile, stat } from 'node:fs/promises';
import { NotesError } from './notes-error.ts';
import { MAX_FILE_BYTES } from './notes-limits.ts';

/** The bytes of a file of notes. @throws {@link NotesError} */
export async function readNotesFile(file: string): Promise<Uint8Array> {
  try {
    const found = await stat(file);
    // Reading from a pipe or a device might never end.
    if (!found.isFile()) throw new NotesError('expected a file, got something else');
    if (found.size > MAX_FILE_BYTES) {
      throw new NotesError(`expected at most ${MAX_FILE_BYTES} bytes, got ${found.size}`);
    }
    return await readFile(file);
  } catch (cause) {
    if (cause instanceof NotesError) throw cause;
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'an error';
    throw new NotesError(`expected a file that can be read, got ${SYSTEM_WORDS[code] ?? code}`, { cause });
  }
}

const SYSTEM_WORDS: Readonly<Record<string, string>> = { ENOENT: 'no such file', EACCES: 'no permission' };
