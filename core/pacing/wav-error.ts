/** A wav file that cannot be read: where in it, what was expected there, and what stood there. */
export class WavError extends Error {
  override readonly name = 'WavError';
  readonly where: string;
  readonly expected: string;
  readonly got: string;

  constructor(where: string, expected: string, got: string, options?: ErrorOptions) {
    super(`${where}: expected ${expected}, got ${got}`, options);
    this.where = where;
    this.expected = expected;
    this.got = got;
  }
}
