import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { InterviewEvent } from '../../../core/interview/fact.ts';
import { countHeard, hearTrack } from '../../../core/session/count-answer.ts';
import { practisedIn, type PractisedAnswer } from '../../../core/session/practised-answer.ts';
import { DEFAULT_SETTINGS } from '../../../core/session/settings.ts';
import { measureAnswer } from '../../../server/interview/measure-answer.ts';
import { PracticeBook } from '../../../server/interview/practice-book.ts';
import { readRecord, type RecordSources } from '../../../server/interview/read-record.ts';
import { openDatabase } from '../../../server/storage/open-database.ts';
import { PractisedStore } from '../../../server/storage/practised-store.ts';
import { RecordingFiles } from '../../../server/storage/recording-files.ts';
import { SqlSessionStore } from '../../../server/storage/sql-session-store.ts';
import { interview } from '../../core/interview/interview.ts';
import { temporaryFolder } from '../start/temporary-folder.ts';

const RUNS = 80;

const WITHIN_MS = 120_000;

/** Two held at once; of the second, somebody else's, nothing may be followed. */
const SESSIONS = ['one', 'of-another'] as const;

/** What may happen between two looks at the progress, and how often beside the others. */
const HAPPENINGS = {
  'goes-on': 12,
  marked: 3,
  'measured-again': 2,
  'threshold-moved': 3,
  removed: 1,
  'looked-at': 8,
};
type Happening = readonly [keyof typeof HAPPENINGS, (typeof SESSIONS)[number], 200 | 250 | 600];

const happening: fc.Arbitrary<Happening> = fc.tuple(
  fc.oneof(
    // These are the names that it has.
    ...(Object.keys(HAPPENINGS) as Happening[0][]).map((what) => ({
      weight: HAPPENINGS[what],
      arbitrary: fc.constant(what),
    })),
  ),
  fc.constantFrom(...SESSIONS),
  fc.constantFrom(200, 250, 600),
);

test(
  'whatever happens between two looks, progress is what the records of all sessions have',
  { timeout: WITHIN_MS },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 10, maxLength: 60 }), async (happenings) => {
        const practice = await Practice.open();
        for (const one of happenings) await practice.let(one);
        await practice.compare();
        await practice.close();
      }),
      { numRuns: RUNS },
    );
  },
);

const ALL_PARTS = Array.from({ length: 30 }, (): Happening => ['goes-on', 'one', 200]);

test.each(['marked', 'measured-again'] as const)(
  'an answer that is %s after its session was counted is counted anew',
  async (what) => {
    const practice = await Practice.open();
    for (const one of ALL_PARTS) await practice.let(one);
    await practice.compare();
    await practice.let([what, 'one', 200]);

    await practice.compare();

    await practice.close();
  },
);

test('a session that is marked while it is counted is counted once more', async () => {
  const practice = await Practice.open();
  for (const one of ALL_PARTS) await practice.let(one);

  const { before, after } = await practice.markWhileCounted();

  expect(before).toEqual(['one']);
  expect(after).toEqual(['one']);
  await practice.close();
});

/** Sessions that are held part by part in a store, and the book of them. */
class Practice {
  readonly #sources: RecordSources;
  readonly #store: SqlSessionStore;
  readonly #practised: PractisedStore;
  readonly #book: PracticeBook;
  readonly #toCome = new Map<string, InterviewEvent[][]>(SESSIONS.map((id) => [id, partsOf()]));
  #settings = DEFAULT_SETTINGS;
  #marks = 0;

  private constructor(sources: RecordSources, store: SqlSessionStore, practised: PractisedStore) {
    this.#sources = { ...sources, settings: () => this.#settings };
    this.#store = store;
    this.#practised = practised;
    this.#book = new PracticeBook(this.#sources, practised);
  }

  static async open(): Promise<Practice> {
    const folder = temporaryFolder();
    const database = await openDatabase(join(folder, 'pacenotes.db'));
    const store = new SqlSessionStore(database);
    const recordings = new RecordingFiles(join(folder, 'recordings'));
    return new Practice(
      { store, recordings, settings: () => DEFAULT_SETTINGS },
      store,
      new PractisedStore(database),
    );
  }

  async let([what, id, minPauseMs]: Happening): Promise<void> {
    switch (what) {
      case 'looked-at':
        return this.compare();
      case 'threshold-moved':
        this.#settings = { ...this.#settings, minPauseMs };
        return;
      case 'goes-on':
        return this.#goOn(id);
      case 'removed':
        this.#toCome.set(id, []);
        await this.#store.remove(id);
        return;
      case 'marked':
        return this.#withAnswer(id, async (answerId) => {
          this.#marks += 1;
          const mark = { type: 'length-guessed', answerId, guessMs: this.#marks } as const;
          await this.#store.mark(id, mark, '2026-11-21T10:00:00.000Z');
        });
      case 'measured-again':
        return this.#withAnswer(id, (answerId) => this.#moveTarget(id, answerId));
    }
  }

  /** What is to be counted anew before a count and after it, where a mark came between its reading and its end. */
  async markWhileCounted(): Promise<{ before: string[]; after: string[] }> {
    const { minPauseMs } = this.#settings;
    const before = await this.#practised.stale(minPauseMs);
    const changes = await this.#practised.changes('one');
    await this.let(['marked', 'one', 200]);
    const measured = (await this.#store.storedAnswers('one')).map(({ answerId }) => answerId);
    await this.#practised.replace('one', [], { measured, minPauseMs, changes });
    return { before, after: await this.#practised.stale(minPauseMs) };
  }

  /** Holds what is kept for the figures to the same figures, counted from every record. */
  async compare(): Promise<void> {
    const { answers, pending } = await this.#book.since('');
    const all: PractisedAnswer[] = [];
    for (const { id, isShared } of await this.#store.heads()) {
      const record = isShared === true ? null : await readRecord(this.#sources, id);
      all.push(...(record === null ? [] : practisedIn(record)));
    }
    expect(pending).toBe(0);
    expect(byName(answers)).toEqual(byName(all));
  }

  async close(): Promise<void> {
    await this.#book.close();
    await this.#store.close();
  }

  /** Its figures are others then: it ends nearer to its target. */
  async #moveTarget(id: string, answerId: string): Promise<void> {
    const answers = await this.#store.answers(id);
    const answer = answers.find((one) => one.answerId === answerId);
    if (answer === undefined) return;
    this.#marks += 1;
    const context = { ...answer.context, band: { fromMs: this.#marks, toMs: 3000 + this.#marks } };
    const pacing = countHeard(hearTrack(answer.track, context), context, this.#settings.minPauseMs);
    await this.#store.keepAnswer(id, { ...answer, context, pacing });
  }

  async #withAnswer(id: string, deed: (answerId: string) => Promise<void>): Promise<void> {
    const [answer] = await this.#store.storedAnswers(id);
    if (answer !== undefined) await deed(answer.answerId);
  }

  async #goOn(id: string): Promise<void> {
    const [events = []] = this.#toCome.get(id)?.splice(0, 1) ?? [];
    const last = events.at(-1);
    if (last === undefined) return;
    const { at: startedAt, fact } = last;
    const head = { id, isSample: false, isShared: id === 'of-another', startedAt, endedAt: null };
    if (fact.type === 'created') await this.#store.create(head, last);
    else await this.#store.append(id, events);
    if (fact.type === 'answer-sent')
      await measureAnswer(this.#store, id, fact.answerId, this.#settings.minPauseMs);
  }
}

/** An answer, one that is set aside, and its other take: each fact but frames ends a part. */
function partsOf(): InterviewEvent[][] {
  const told = interview().begun().asked().heard('600 quiet, 1500 voice, 450 quiet, 2000 voice');
  told.done().sent().measured(3500);
  told.asked().heard('1000 quiet, 2000 voice, 300 quiet, 2000 voice');
  told.tells({ type: 'take-again', answerId: '2' }).sent().measured(4300);
  told.asked().heard('1200 quiet, 3000 voice').done().sent().measured(3000).tells({ type: 'end' });
  const ends = told.events.flatMap(({ fact }, i) => (fact.type === 'frames' ? [] : [i + 1]));
  return ends.map((end, i) => told.events.slice(ends[i - 1] ?? 0, end));
}

function byName(answers: readonly PractisedAnswer[]): PractisedAnswer[] {
  return answers.toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
}

function nameOf({ sessionId, answerId }: PractisedAnswer): string {
  return `${sessionId} ${answerId}`;
}
