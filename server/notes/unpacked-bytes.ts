/** Where a zip's directory says how it ends, and how long an entry's head is. */
const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;

/** How large a zip says that it is when unpacked, in bytes; null when it is no zip. */
export function unpackedBytes(zip: Uint8Array): number | null {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  let end = zip.length - END_BYTES;
  while (end >= 0 && view.getUint32(end, true) !== END_SIGNATURE) end -= 1;
  if (end < 0) return null;
  let at = view.getUint32(end + 16, true);
  let total = 0;
  while (at + ENTRY_BYTES <= zip.length && view.getUint32(at, true) === ENTRY_SIGNATURE) {
    total += view.getUint32(at + 24, true);
    at +=
      ENTRY_BYTES +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return total;
}
