/** Why Pacenotes cannot start, in one line that ends with what to do about it. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
