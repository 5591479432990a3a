import { practisedIn, type PractisedAnswer } from '../../core/session/practised-answer.ts';
import type { PractisedStore, QuestionName } from '../storage/practised-store.ts';
import { readRecord, type RecordSources } from './read-record.ts';

/** Sessions that a reader waits for; more are counted behind, while the others are shown. */
const WAIT_FOR = 20;

/** What was practised, and how many sessions are still being counted, of which nothing is in it. */
export type Practice = { readonly answers: readonly PractisedAnswer[]; readonly pending: number };

/** All that was ever practised, brought up to date when it is read. */
export class PracticeBook {
  readonly #sources: RecordSources;
  readonly #practised: PractisedStore;
  readonly #closing = new AbortController();
  #working: Promise<void> | null = null;

  constructor(sources: RecordSources, practised: PractisedStore) {
    this.#sources = sources;
    this.#practised = practised;
  }

  /** What was given since then, in the order it was given. */
  async since(from: string): Promise<Practice> {
    const pending = await this.#bringUpToDate();
    return { pending, answers: await this.#practised.since(from, this.#minPauseMs) };
  }

  /** All takes of a question, in the order they were given. */
  async takesOf(question: QuestionName): Promise<Practice> {
    const pending = await this.#bringUpToDate();
    return { pending, answers: await this.#practised.takesOf(question, this.#minPauseMs) };
  }

  /** Stops what is under way, so that the store can be closed. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#working;
  }

  get #minPauseMs(): number {
    return this.#sources.settings().minPauseMs;
  }

  /** @returns how many sessions are still to be counted */
  async #bringUpToDate(): Promise<number> {
    if (this.#working === null) {
      const stale = await this.#practised.stale(this.#minPauseMs);
      for (const id of stale.slice(0, WAIT_FOR)) await this.#count(id);
      if (stale.length <= WAIT_FOR) return 0;
      this.#working ??= this.#countAll().finally(() => (this.#working = null));
    }
    return (await this.#practised.stale(this.#minPauseMs)).length;
  }

  /** One session after the other, with room between for whoever else asks something. */
  async #countAll(): Promise<void> {
    for (const id of await this.#practised.stale(this.#minPauseMs)) {
      if (this.#closing.signal.aborted) return;
      await this.#count(id);
      await new Promise(setImmediate);
    }
  }

  async #count(id: string): Promise<void> {
    const { store, settings } = this.#sources;
    const counted = { ...settings(), voicedHesitations: false };
    // Before anything is read: what changes meanwhile is then counted again.
    const changes = await this.#practised.changes(id);
    const measured = await store.storedAnswers(id);
    const record = await readRecord({ ...this.#sources, settings: () => counted }, id);
    await this.#practised.replace(id, record === null ? [] : practisedIn(record), {
      measured: measured.map(({ answerId }) => answerId),
      minPauseMs: counted.minPauseMs,
      changes,
    });
  }
}
