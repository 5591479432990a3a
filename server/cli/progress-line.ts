import { basename } from 'node:path';
import type { HearingProgress } from '../voice-model/hear-recording.ts';

/** Longer names are cut, so that the line stays one line. */
const MOST_NAME = 40;

/** How far the measuring of files is, in a line. */
export class ProgressLine {
  readonly #files: readonly string[];
  readonly #now = new Map<number, HearingProgress>();
  #done = 0;

  constructor(files: readonly string[]) {
    this.#files = files;
  }

  hear(file: number, progress: HearingProgress): void {
    this.#now.set(file, progress);
  }

  /** A file is done, or was refused. */
  finish(): void {
    this.#done++;
  }

  /** The share of all, as if all were equally long, and the file that was begun first. */
  toString(): string {
    const open = [...this.#now].filter(([file]) => file >= this.#done).sort(([one], [other]) => one - other);
    const count = this.#files.length;
    const shares = open.reduce((sum, [, { share }]) => sum + share, this.#done);
    const [first, progress] = open[0] ?? [this.#done, null];
    const name = basename(this.#files[Math.min(first, count - 1)] ?? '').slice(0, MOST_NAME);
    const place = count === 1 ? '' : `  ${Math.min(this.#done + 1, count)} of ${count}`;
    const again = progress?.isSecondTime === true ? '  once more, at another gain' : '';
    return `${String(Math.round((100 * shares) / count)).padStart(3)} %${place}  ${name}${again}`;
  }
}
