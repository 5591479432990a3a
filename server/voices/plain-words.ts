/**
 * The words as one line of plain text: no line ends, at which some programs stop; no control characters; and no
 * `[[`, with which eSpeak NG and macOS begin a command of their own.
 */
export function plainWords(text: string): string {
  return text
    .replace(/\p{C}|\s/gu, ' ')
    .replace(/\[{2,}/g, '[')
    .replace(/ {2,}/g, ' ')
    .trim();
}
