/** SQLite's primary result codes for a file that is damaged, or no database at all. @see https://sqlite.org/rescode.html */
const DAMAGED_CODES = [11, 26];

/** Whether the error says that the database's file is damaged. */
export function isDamage(error: unknown): boolean {
  // The low byte of an extended code is its primary code.
  return hasCode(error) && DAMAGED_CODES.includes(error.errcode & 0xff);
}

function hasCode(error: unknown): error is { readonly errcode: number } {
  const isObject = typeof error === 'object' && error !== null;
  return isObject && 'errcode' in error && typeof error.errcode === 'number';
}
