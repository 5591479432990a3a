import type { Dice } from '../fuzz/dice.ts';
import type { Entry } from './recording.ts';

/** What of the writes that were not synced has reached the disk when the power goes. */
export const REACHED = ['none', 'all', 'some writes', 'some sectors'] as const;
export type Reached = (typeof REACHED)[number];

type Change = Exclude<Entry, { type: 'synced' }>;

/** The smallest part of a write that a disk writes whole. */
const SECTOR_BYTES = 512;

/** A disk that keeps what was synced, and of everything else what chance has it keep. */
export class Disk {
  readonly #synced: Map<string, Buffer>;
  readonly #unsynced = new Map<string, Change[]>();
  readonly #isDeaf: boolean;

  /** @param isDeaf whether it says that it has synced, and has not */
  constructor(files: ReadonlyMap<string, Buffer>, isDeaf: boolean) {
    this.#synced = new Map(files);
    this.#isDeaf = isDeaf;
  }

  apply(entry: Entry): void {
    const { file } = entry;
    const waiting = this.#unsynced.get(file) ?? [];
    this.#unsynced.set(file, waiting);
    if (entry.type !== 'synced') waiting.push(entry);
    else if (!this.#isDeaf) this.#synced.set(file, withChanges(this.#bytesOf(file), waiting.splice(0)));
  }

  /** What is there after a power cut. */
  filesAfterCut(reached: Reached, dice: Dice): Map<string, Buffer> {
    const files = new Map(this.#synced);
    for (const [file, waiting] of this.#unsynced)
      files.set(
        file,
        withChanges(
          this.#bytesOf(file),
          waiting.flatMap((change) => whatReached(change, reached, dice)),
        ),
      );
    return files;
  }

  #bytesOf(file: string): Buffer {
    return this.#synced.get(file) ?? Buffer.alloc(0);
  }
}

function whatReached(change: Change, reached: Reached, dice: Dice): Change[] {
  if (reached === 'none') return [];
  if (reached === 'all') return [change];
  if (reached === 'some writes' || change.type === 'cut-off') return dice.isOnceIn(2) ? [change] : [];
  const sectors: Change[] = [];
  for (let from = 0; from < change.bytes.length; from += SECTOR_BYTES) {
    const bytes = change.bytes.subarray(from, from + SECTOR_BYTES);
    if (dice.isOnceIn(2)) sectors.push({ ...change, at: change.at + from, bytes });
  }
  return sectors;
}

function withChanges(before: Buffer, changes: readonly Change[]): Buffer {
  const ends = changes.map((change) =>
    change.type === 'written' ? change.at + change.bytes.length : change.at,
  );
  const room = Buffer.alloc(Math.max(before.length, ...ends));
  let length = before.copy(room);
  for (const change of changes) {
    if (change.type === 'cut-off') {
      room.fill(0, Math.min(change.at, length));
      length = change.at;
    } else {
      change.bytes.copy(room, change.at);
      length = Math.max(length, change.at + change.bytes.length);
    }
  }
  return room.subarray(0, length);
}
