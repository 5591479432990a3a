import { makeSummary } from '../../core/session/make-summary.ts';
import type { SessionSummary } from '../../core/session/session-record.ts';
import { readRecord, type RecordSources } from './read-record.ts';

type Known = { readonly minPauseMs: number; readonly summary: SessionSummary };

/** All sessions as a list. A finished one is read once: its log does not change any more, and reading it is most of it. */
export class SessionSummaries {
  readonly #sources: RecordSources;
  readonly #finished = new Map<string, Known>();

  constructor(sources: RecordSources) {
    this.#sources = sources;
  }

  /** Newest first. */
  async list(): Promise<SessionSummary[]> {
    const heads = await this.#sources.store.heads();
    const minPauseMs = this.#sources.minPauseMs();
    const summaries = await Promise.all(heads.map(({ id }) => this.#find(id, minPauseMs)));
    return summaries.filter((summary) => summary !== null);
  }

  async #find(id: string, minPauseMs: number): Promise<SessionSummary | null> {
    const known = this.#finished.get(id);
    if (known?.minPauseMs === minPauseMs) return known.summary;
    const record = await readRecord(this.#sources, id);
    if (record === null) return null;
    const summary = makeSummary(record);
    if (record.endedAt !== null) this.#finished.set(id, { minPauseMs, summary });
    return summary;
  }
}
