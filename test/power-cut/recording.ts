import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** What was done to a file of the folder. */
export type Entry = { readonly file: string } & (
  | { readonly type: 'written'; readonly at: number; readonly bytes: Buffer }
  | { readonly type: 'cut-off'; readonly at: number }
  | { readonly type: 'synced' }
);

const HEAD_BYTES = 24;

/** Reads what `record-writes.c` has told, in its order. */
export function readRecording(path: string): Entry[] {
  const log = readFileSync(path);
  const names = new Map<number, string>();
  const entries: Entry[] = [];
  for (let from = 0; from + HEAD_BYTES <= log.length;) {
    const kind = String.fromCharCode(log.readUInt32LE(from));
    const number = log.readInt32LE(from + 4);
    const [at, length] = [log.readBigUInt64LE(from + 8), log.readBigUInt64LE(from + 16)].map(Number);
    const bytes = log.subarray(from + HEAD_BYTES, from + HEAD_BYTES + (length ?? 0));
    from += HEAD_BYTES + bytes.length;
    if (kind === 'n') names.set(number, basename(bytes.toString('utf8')));
    const file = names.get(number);
    if (file === undefined) throw new Error(`File ${number} was never opened.`);
    if (kind === 'w') entries.push({ file, type: 'written', at: at ?? 0, bytes });
    if (kind === 't') entries.push({ file, type: 'cut-off', at: at ?? 0 });
    if (kind === 's') entries.push({ file, type: 'synced' });
  }
  return entries;
}
