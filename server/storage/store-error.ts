/** The file is no database, a damaged one, or one of a newer Pacenotes: in one line that ends with what can be done. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}
