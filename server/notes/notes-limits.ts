import { NotesError } from './notes-error.ts';

/** The largest file that is opened, in bytes: a docx may carry pictures. We chose these; notes are a thousandth of it. */
export const MAX_FILE_BYTES = 8 * 1024 * 1024;

/** The longest text that is read, in characters. */
export const MAX_TEXT_CHARACTERS = 2_000_000;

/** Notes have some hundred lines; this is a book. */
export const MAX_LINES = 5000;

/** No paragraph that a person writes is as long, in characters. */
export const MAX_LINE_CHARACTERS = 10_000;

/** @throws {@link NotesError} when a text is longer than notes are, with the line where it is */
export function checkTextLength(text: string): void {
  const lines = text.split('\n');
  const long = lines.findIndex((line) => line.length > MAX_LINE_CHARACTERS);
  if (long >= 0) refuse(long, `${MAX_LINE_CHARACTERS} characters`, lines[long]?.length ?? 0);
  if (lines.length > MAX_LINES) refuse(MAX_LINES, `${MAX_LINES} lines`, lines.length);
  if (text.length > MAX_TEXT_CHARACTERS)
    refuse(lineAt(text, MAX_TEXT_CHARACTERS), `${MAX_TEXT_CHARACTERS} characters before it`, text.length);
}

function refuse(line: number, expected: string, got: number): never {
  throw new NotesError(`line ${line + 1}: expected at most ${expected}, got ${got}`);
}

/** The line in which a character stands; both count from 0. */
function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length - 1;
}
