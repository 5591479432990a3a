/** Signs that mean something to Markdown wherever they stand. */
const SIGNS = /[\\`*_[\]<>|~&#]/g;

/** What begins a list, a quotation or a line under a heading. */
const LINE_START = /^(\s*)([-+=>]|\d+[.)])/;

/** Words of a person in one line of Markdown, where they mean nothing but themselves. */
export function markdownText(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim().replace(SIGNS, '\\$&');
  return line.replace(LINE_START, (_, space: string, sign: string) => `${space}${escapeLast(sign)}`);
}

/** Words of a person as a quotation, each of their lines in a line. */
export function markdownQuotation(words: string): string {
  const lines = words.trim().split(/\r\n|\r|\n/);
  return lines.map((line) => `> ${markdownText(line)}`.trimEnd()).join('\n');
}

/** A digit cannot be escaped, the dot behind it can. */
function escapeLast(sign: string): string {
  return `${sign.slice(0, -1)}\\${sign.slice(-1)}`;
}
