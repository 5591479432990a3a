import { NotesError } from './notes-error.ts';

/** Control characters that no text has: spaces of any kind, colours of a terminal and what Windows-1252 leaves open are left out. */
const CONTROL = /(?!\s|[\u0080-\u009f]|\p{Cc}\[)\p{Cc}/u;

/**
 * Reads text in UTF-8 or UTF-16 as its mark says, in UTF-8 without one, and else in Windows-1252.
 *
 * @throws {@link NotesError} when it is no text, with the line where that shows
 */
export function decodeNotes(bytes: Uint8Array): string {
  const text = decode(bytes).replace(/\r\n?/g, '\n');
  const at = text.search(CONTROL);
  if (at < 0) return text;
  const line = text.slice(0, at).split('\n').length;
  throw new NotesError(`line ${line}: expected text, got a byte that no text has`);
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
