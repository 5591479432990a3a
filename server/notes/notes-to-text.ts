import { decodeNotes } from './decode-notes.ts';
import { htmlToText } from './html-to-text.ts';
import { NotesError } from './notes-error.ts';
import { checkTextLength } from './notes-limits.ts';
import { unpackedBytes } from './unpacked-bytes.ts';

/** What a file of notes can be. */
export type NotesFormat = 'text' | 'html' | 'docx';

/** A docx of notes unpacks to less, pictures and all; we chose it. */
const MAX_UNPACKED_BYTES = 40 * 1024 * 1024;

/** The text of notes, a block a line, as the compiler reads it. @throws {@link NotesError} */
export async function notesToText(bytes: Uint8Array, format: NotesFormat): Promise<string> {
  const text = format === 'docx' ? await docxToText(bytes) : decodeNotes(bytes);
  if (format === 'text') {
    checkTextLength(text);
    return text;
  }
  const written = htmlToText(text);
  checkTextLength(written);
  return written;
}

/** What a file is, by its first bytes and its name. */
export function formatOf(name: string, bytes: Uint8Array): NotesFormat {
  const begins = new TextDecoder('latin1').decode(bytes.subarray(0, 200)).toLowerCase();
  if (begins.startsWith('pk') || /\.docx$/i.test(name)) return 'docx';
  const isPage = /\.html?$/i.test(name) || /^\s*(?:<!doctype html|<html)/.test(begins);
  return isPage ? 'html' : 'text';
}

async function docxToText(bytes: Uint8Array): Promise<string> {
  const unpacked = unpackedBytes(bytes);
  if (unpacked === null) throw new NotesError('expected a Word document (.docx), got something else');
  if (unpacked > MAX_UNPACKED_BYTES) {
    throw new NotesError(`expected at most ${MAX_UNPACKED_BYTES} bytes when unpacked, got ${unpacked}`);
  }
  // Only Word documents need it, and it takes a quarter of a second to load.
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { externalFileAccess: false },
    );
    return value;
  } catch (cause) {
    throw new NotesError('expected a Word document (.docx), got something else', { cause });
  }
}
