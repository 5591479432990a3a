/** Bytes in memory that all threads share: these, where they already lie there, else a copy. */
export function asShared(bytes: Uint8Array): Uint8Array {
  if (bytes.buffer instanceof SharedArrayBuffer) return bytes;
  const shared = makeShared(bytes.length);
  shared.set(bytes);
  return shared;
}

/** Room for that many bytes in memory that all threads share. */
export function makeShared(length: number): Uint8Array {
  return new Uint8Array(new SharedArrayBuffer(length));
}
