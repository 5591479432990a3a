/** SQLite's primary result codes for a file that is damaged, or no database at all. @see https://sqlite.org/rescode.html */
const DAMAGED_CODES = [11, 26];

/** Whether the error says that the database's file is damaged. */
export function isDamage(error: unknown): boolean {
  // The low byte of an extended code is its primary code.
  return hasCode(error) && DAMAGED_CODES.includes(error.errcode & 0xff);
}

/** SQLite's primary result code for a disk that is full, and what files say of it. */
const FULL_CODE = 13;
const FULL_FILES = ['ENOSPC', 'EDQUOT'];

/** Whether the error says that there is no room to write. */
export function isNoRoom(error: unknown): boolean {
  if (hasCode(error)) return (error.errcode & 0xff) === FULL_CODE;
  return error instanceof Error && 'code' in error && FULL_FILES.includes(String(error.code));
}

function hasCode(error: unknown): error is { readonly errcode: number } {
  const isObject = typeof error === 'object' && error !== null;
  return isObject && 'errcode' in error && typeof error.errcode === 'number';
}
