/** A file that no sound could be had from. */
export class RecordingError extends Error {
  override readonly name = 'RecordingError';
}
