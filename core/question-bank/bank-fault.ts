/** Where something stands in a bank's file, both counted from 1. */
export type Position = { readonly line: number; readonly column: number };

/** One thing in a bank that is not as it must be. */
export type BankFault = {
  /** JSON pointer of the value; empty for the whole bank. */
  readonly path: string;
  /** Null when the bank was not read from a file. */
  readonly position: Position | null;
  readonly expected: string;
  readonly got: string;
};

/** More of a wrong text than this says nothing new; we chose it. */
const MAX_SHOWN_CHARACTERS = 40;

/** The fault on one line: `recruiter-screen.yaml:14:12 /questions/3/target/from: expected more than 0, got -5`. */
export function formatBankFault(file: string, { path, position, expected, got }: BankFault): string {
  const place = position === null ? file : `${file}:${position.line}:${position.column}`;
  return `${place}${path === '' ? '' : ` ${path}`}: expected ${expected}, got ${got}`;
}

/** A wrong value in few words, for a fault's `got`. */
export function describeValue(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'string') return describeText(value);
  if (Array.isArray(value)) return value.length === 1 ? 'a list of 1' : `a list of ${value.length}`;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'a group of keys';
}

/** The JSON pointer of what stands under `key` in `path`. */
export function pointerTo(path: string, key: string | number): string {
  return `${path}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function describeText(text: string): string {
  const characters = Array.from(text);
  if (characters.length <= MAX_SHOWN_CHARACTERS) return JSON.stringify(text);
  return `${JSON.stringify(characters.slice(0, MAX_SHOWN_CHARACTERS).join(''))}… (${characters.length} characters)`;
}
