/** Notes that cannot be taken, or from which no bank can be made. Its message is for a person. */
export class NotesError extends Error {
  override readonly name = 'NotesError';
  /** The person can mend it, so it is told as it is. */
  readonly statusCode = 400;
}
