import { setImmediate } from 'node:timers/promises';
import type { CountSettings } from '../../core/session/count-answer.ts';
import { makeSummary } from '../../core/session/make-summary.ts';
import {
  pastAnswersOf,
  type History,
  type PastAnswer,
  type PastSession,
} from '../../core/session/past-answer.ts';
import type { SessionRecord, SessionSummary } from '../../core/session/session-record.ts';
import { findSounds, recordOf, type Sounds } from '../interview/read-record.ts';
import { readSession, type ReadSession } from '../interview/read-session.ts';
import type { RecordingFiles } from '../storage/recording-files.ts';
import type { SessionStore } from '../storage/session-store.ts';
import type { SessionHistory } from './history.ts';

/** A session as it was read, and the stamp that it had then. */
type Read = { readonly stamp: string; readonly session: ReadSession };

/** What lists tell of a session at a threshold. */
type Counted = {
  readonly stamp: string;
  readonly minPauseMs: number;
  readonly summary: SessionSummary;
  readonly answers: readonly PastAnswer[];
  readonly past: PastSession;
};

const NO_SOUNDS: Sounds = new Map();

/**
 * Counts the history where it runs. A finished session is read once and remembered without its tracks, so that a moved
 * threshold only counts.
 */
export class CountedHistory implements SessionHistory {
  readonly #store: SessionStore;
  readonly #recordings: RecordingFiles;
  readonly #read = new Map<string, Read>();
  readonly #counted = new Map<string, Counted>();

  constructor(store: SessionStore, recordings: RecordingFiles) {
    this.#store = store;
    this.#recordings = recordings;
  }

  async summaries(settings: CountSettings, most?: number): Promise<SessionSummary[]> {
    return (await this.#countNewest(settings, most)).map(({ summary }) => summary);
  }

  async record(sessionId: string, settings: CountSettings): Promise<SessionRecord | null> {
    const read = await this.#find(sessionId);
    return read && recordOf(read.session, settings, await findSounds(read.session, this.#recordings));
  }

  async past(settings: CountSettings): Promise<History> {
    const held = (await this.#countNewest(settings)).filter(
      ({ summary }) => !summary.isSample && !summary.isShared,
    );
    const answers = held.flatMap((session) => session.answers);
    return {
      answers: answers.toSorted((one, other) => compare(one.startedAt, other.startedAt)),
      sessions: held.map(({ past }) => past).toReversed(),
    };
  }

  /** Newest first. */
  async #countNewest(settings: CountSettings, most?: number): Promise<Counted[]> {
    const heads = await this.#store.heads(most);
    if (most === undefined) this.#forgetOthers(heads.map(({ id }) => id));
    const all: Counted[] = [];
    for (const { id } of heads) {
      const counted = await this.#count(id, settings);
      if (counted !== null) all.push(counted);
      // Whoever asks for one session does not wait for all of them.
      await setImmediate();
    }
    return all;
  }

  async #count(sessionId: string, settings: CountSettings): Promise<Counted | null> {
    const read = await this.#find(sessionId);
    if (read === null) return null;
    const { stamp, session } = read;
    const { minPauseMs } = settings;
    const known = this.#counted.get(sessionId);
    if (known?.stamp === stamp && known.minPauseMs === minPauseMs) return known;
    const record = recordOf(session, { minPauseMs, voicedHesitations: false }, NO_SOUNDS);
    const counted = {
      stamp,
      minPauseMs,
      summary: makeSummary(record),
      answers: pastAnswersOf(record),
      past: { sessionId, isDrill: record.kind === 'drill', figures: record.figures },
    };
    this.#counted.set(sessionId, counted);
    return counted;
  }

  async #find(sessionId: string): Promise<Read | null> {
    const stamp = await this.#store.stamp(sessionId);
    const known = this.#read.get(sessionId);
    if (known?.stamp === stamp) return known;
    const session = stamp === null ? null : await readSession(this.#store, sessionId);
    if (stamp === null || session === null) return null;
    const read = { stamp, session };
    // One that is being held changes with each breath.
    if (session.head.endedAt !== null) this.#read.set(sessionId, read);
    return read;
  }

  #forgetOthers(ids: readonly string[]): void {
    const there = new Set(ids);
    for (const known of [this.#read, this.#counted])
      for (const id of known.keys()) if (!there.has(id)) known.delete(id);
  }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
