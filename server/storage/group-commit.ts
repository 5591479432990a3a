/** SQLite takes 32,766 values a statement; an event has five, and a group is far smaller than this. */
const MAX_ROWS = 5000;

/** A group that is durable: how many rows it had, and how long it took. */
export type Commit = { readonly rows: number; readonly ms: number };

type Waiting<Row> = {
  readonly rows: readonly Row[];
  readonly resolve: () => void;
  readonly reject: (cause: unknown) => void;
};

/**
 * Gathers what is written within one turn of the event loop into one commit: with a disk that takes 8 ms to sync, one
 * commit an event serves 95 events a second, one commit a turn more than can be offered.
 */
export class GroupCommit<Row> {
  readonly #write: (rows: readonly Row[]) => Promise<void>;
  readonly #onCommit: (commit: Commit) => void;
  #waiting: Waiting<Row>[] = [];
  #flushing: Promise<void> | null = null;

  constructor(
    write: (rows: readonly Row[]) => Promise<void>,
    onCommit: (commit: Commit) => void = () => undefined,
  ) {
    this.#write = write;
    this.#onCommit = onCommit;
  }

  /** Resolves when the rows are durable; rejects for these rows alone when they could not be written. */
  commit(rows: readonly Row[]): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ rows, resolve, reject });
      this.#flushing ??= this.#flush();
    });
  }

  /** Resolves when nothing is waiting. */
  async settled(): Promise<void> {
    await this.#flushing;
  }

  async #flush(): Promise<void> {
    while (this.#waiting.length > 0) {
      await new Promise(setImmediate);
      await this.#writeGroup(this.#takeGroup());
    }
    this.#flushing = null;
  }

  #takeGroup(): Waiting<Row>[] {
    const group: Waiting<Row>[] = [];
    let count = 0;
    while (
      this.#waiting[0] !== undefined &&
      (count === 0 || count + this.#waiting[0].rows.length <= MAX_ROWS)
    ) {
      const [next] = this.#waiting.splice(0, 1);
      if (next === undefined) break;
      group.push(next);
      count += next.rows.length;
    }
    return group;
  }

  /** When a group cannot be written, each part of it is tried alone, so that one fault does not spoil the others. */
  async #writeGroup(group: readonly Waiting<Row>[]): Promise<void> {
    const [rows, startedMs] = [group.flatMap((part) => part.rows), performance.now()];
    try {
      await this.#write(rows);
    } catch (error) {
      const [only] = group;
      if (only !== undefined && group.length === 1) only.reject(error);
      else for (const part of group) await this.#writeGroup([part]);
      return;
    }
    for (const { resolve } of group) resolve();
    this.#onCommit({ rows: rows.length, ms: performance.now() - startedMs });
  }
}
