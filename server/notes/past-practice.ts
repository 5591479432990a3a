import type { SessionRecord } from '../../core/session/session-record.ts';
import { readRecord, type RecordSources } from '../interview/read-record.ts';

/** What was practised so far. */
export type Practised = {
  /** Syllables a second of the measured answers, newest first; drills, which are spoken on purpose, are left out. */
  readonly speechRates: readonly number[];
  readonly has: (bankId: string, questionId: string) => boolean;
};

type OfSession = { readonly rates: readonly number[]; readonly questions: readonly string[] };

/** What all sessions say of how fast somebody speaks and what was answered. A finished session is read once a change. */
export class PastPractice {
  readonly #sources: RecordSources;
  readonly #finished = new Map<string, { readonly stamp: string | null; readonly found: OfSession }>();

  constructor(sources: RecordSources) {
    this.#sources = sources;
  }

  async read(): Promise<Practised> {
    const heads = (await this.#sources.store.heads()).filter(
      ({ isSample, isShared = false }) => !isSample && !isShared,
    );
    const sessions = await Promise.all(heads.map(({ id }) => this.#find(id)));
    const questions = new Set(sessions.flatMap((session) => session.questions));
    return {
      speechRates: sessions.flatMap(({ rates }) => rates),
      has: (bankId, questionId) => questions.has(nameOf(bankId, questionId)),
    };
  }

  async #find(id: string): Promise<OfSession> {
    const stamp = await this.#sources.store.stamp(id);
    const known = this.#finished.get(id);
    if (known?.stamp === stamp) return known.found;
    const record = await readRecord(this.#sources, id);
    if (record === null) return { rates: [], questions: [] };
    const found = practisedIn(record);
    if (record.endedAt !== null) this.#finished.set(id, { stamp, found });
    return found;
  }
}

function practisedIn({ kind, bankId, answers }: SessionRecord): OfSession {
  const answered = answers.filter(({ status }) => status === 'answered');
  const spoken = kind === 'drill' ? [] : answered.toReversed();
  return {
    rates: spoken.flatMap(({ pacing }) => pacing?.speechRate ?? []),
    questions: bankId === null ? [] : answered.map(({ questionId }) => nameOf(bankId, questionId)),
  };
}

function nameOf(bankId: string, questionId: string): string {
  return `${bankId}/${questionId}`;
}
