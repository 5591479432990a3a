/** A backup, restore or repair that cannot be: where, what was expected, what came. */
export class SafekeepingError extends Error {
  override readonly name = 'SafekeepingError';
}
