/** The file is no database, a damaged one, or one of a newer Pacenotes: in one line that ends with what can be done. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

/** Something was deleted, and can still be read in the log beside the database, for another program reads by it. */
export class LogBusyError extends Error {
  override readonly name = 'LogBusyError';
  /** Conflict (RFC 9110 §15.5.10): the person can mend it, and is told how. */
  readonly statusCode = 409;

  constructor() {
    super(
      'It is deleted, but another program reads the database, and what was deleted still stands in its log. Stop that program, and delete once more.',
    );
  }
}
