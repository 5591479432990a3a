import { sql, type ExpressionBuilder, type Kysely } from 'kysely';
import type { InterviewEvent } from '../../core/interview/fact.ts';
import type { HeardAnswer } from '../../core/pacing/heard-answer.ts';
import type { VoiceTrack } from '../../core/pacing/voice-track.ts';
import type { Mark } from '../../core/session/mark.ts';
import { answerRow, asAnswer, asEvent, asHead, asRow, asStored, asTrack, sessionRow } from './answer-rows.ts';
import { GroupCommit, type Commit } from './group-commit.ts';
import {
  SeqTakenError,
  type MeasuredAnswer,
  type SessionHead,
  type SessionStore,
  type StoredAnswer,
} from './session-store.ts';
import type { EventTable, Tables } from './tables.ts';
import { cutLog } from './write-ahead-log.ts';

/** Keeps sessions in an SQL database. */
export class SqlSessionStore implements SessionStore {
  readonly #database: Kysely<Tables>;
  readonly #keys = new Map<string, number>();
  readonly #log: GroupCommit<EventTable>;

  /** @param onCommit is told of every group of events that is durable */
  constructor(database: Kysely<Tables>, onCommit?: (commit: Commit) => void) {
    this.#database = database;
    this.#log = new GroupCommit((rows) => this.#insert(rows), onCommit);
  }

  async create(head: SessionHead, first: InterviewEvent): Promise<void> {
    await this.#database.transaction().execute(async (transaction) => {
      const row = sessionRow(head);
      const { key } = await transaction
        .insertInto('sessions')
        .values(row)
        .returning('key')
        .executeTakeFirstOrThrow();
      await transaction.insertInto('events').values(asRow(key, first)).execute();
    });
  }

  async append(sessionId: string, events: readonly InterviewEvent[]): Promise<void> {
    const session = await this.#key(sessionId);
    if (session === null) throw new Error(`No session ${sessionId}.`);
    await this.#log.commit(events.map((event) => asRow(session, event)));
  }

  async head(sessionId: string): Promise<SessionHead | null> {
    const row = await this.#database
      .selectFrom('sessions')
      .selectAll()
      .where('id', '=', sessionId)
      .executeTakeFirst();
    return row === undefined ? null : asHead(row);
  }

  async heads(most?: number): Promise<SessionHead[]> {
    const all = this.#database
      .selectFrom('sessions')
      .selectAll()
      .orderBy('started_at', 'desc')
      .orderBy('key', 'desc');
    const rows = await (most === undefined ? all : all.limit(most)).execute();
    return rows.map(asHead);
  }

  async count(): Promise<number> {
    const { count } = await this.#database
      .selectFrom('sessions')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    return count;
  }

  async events(sessionId: string): Promise<InterviewEvent[]> {
    const rows = await this.#database
      .selectFrom('events')
      .innerJoin('sessions', 'sessions.key', 'events.session')
      .select(['events.seq', 'events.at', 'events.number', 'events.fact'])
      .where('sessions.id', '=', sessionId)
      .orderBy('events.seq')
      .execute();
    return rows.map(asEvent);
  }

  async beginnings(): Promise<InterviewEvent[]> {
    const rows = await this.#database
      .selectFrom('events')
      .innerJoin('sessions', 'sessions.key', 'events.session')
      .select(['events.seq', 'events.at', 'events.number', 'events.fact'])
      .where('events.seq', '=', 1)
      .where('sessions.is_sample', '=', 0)
      .where('sessions.is_shared', '=', 0)
      .execute();
    return rows.map(asEvent);
  }

  async end(sessionId: string, endedAt: string): Promise<void> {
    await this.#database
      .updateTable('sessions')
      .set({ ended_at: endedAt })
      .where('id', '=', sessionId)
      .where('ended_at', 'is', null)
      .execute();
  }

  async keepAnswer(sessionId: string, answer: MeasuredAnswer): Promise<void> {
    const session = await this.#key(sessionId);
    if (session === null) throw new Error(`No session ${sessionId}.`);
    const row = answerRow(session, answer);
    await this.#database
      .insertInto('answers')
      .values(row)
      .onConflict((conflict) => conflict.columns(['session', 'answer_id']).doUpdateSet(row))
      .execute();
  }

  async answers(sessionId: string): Promise<MeasuredAnswer[]> {
    const rows = await this.#answersOf(sessionId).selectAll('answers').execute();
    return rows.map(asAnswer);
  }

  async storedAnswers(sessionId: string): Promise<StoredAnswer[]> {
    const rows = await this.#answersOf(sessionId)
      .select(['answer_id', 'is_live_track', 'track', 'context', 'pacing', 'heard'])
      .execute();
    return rows.map(asStored);
  }

  async track(sessionId: string, answerId: string): Promise<VoiceTrack | null> {
    const row = await this.#answersOf(sessionId)
      .select(['track', 'voice', 'level', 'voicing', 'envelope'])
      .where('answer_id', '=', answerId)
      .executeTakeFirst();
    return row === undefined ? null : asTrack(row);
  }

  async keepHeard(sessionId: string, answerId: string, heard: HeardAnswer): Promise<void> {
    await this.#database
      .updateTable('answers')
      .set({ heard: JSON.stringify(heard) })
      .where('session', '=', await this.#key(sessionId))
      .where('answer_id', '=', answerId)
      .execute();
  }

  async stamp(sessionId: string): Promise<string | null> {
    const newest = (table: 'events' | 'marks') => (builder: ExpressionBuilder<Tables, 'sessions'>) =>
      builder
        .selectFrom(table)
        .select(({ fn }) => fn.max('seq').as('seq'))
        .whereRef('session', '=', 'sessions.key');
    const row = await this.#database
      .selectFrom('sessions')
      .select((builder) => [
        'key',
        'ended_at',
        newest('events')(builder).as('event'),
        newest('marks')(builder).as('mark'),
      ])
      .where('id', '=', sessionId)
      .executeTakeFirst();
    return row === undefined ? null : [row.key, row.ended_at, row.event, row.mark].join(' ');
  }

  async mark(sessionId: string, mark: Mark, at: string): Promise<boolean> {
    const session = await this.#key(sessionId);
    if (session === null) return false;
    await this.#database
      .insertInto('marks')
      .columns(['session', 'seq', 'at', 'mark'])
      .expression((builder) =>
        builder
          .selectFrom('marks')
          .select(({ eb, fn, val }) => [
            val(session).as('session'),
            eb(fn.coalesce(fn.max('seq'), eb.lit(0)), '+', 1).as('seq'),
            val(at).as('at'),
            val(JSON.stringify(mark)).as('mark'),
          ])
          .where('session', '=', session),
      )
      .execute();
    return true;
  }

  async marks(sessionId: string): Promise<Mark[]> {
    const rows = await this.#database
      .selectFrom('marks')
      .innerJoin('sessions', 'sessions.key', 'marks.session')
      .select('marks.mark')
      .where('sessions.id', '=', sessionId)
      .orderBy('marks.seq')
      .execute();
    return rows.map(({ mark }) => JSON.parse(mark) as Mark);
  }

  async remove(sessionId: string): Promise<boolean> {
    const { numDeletedRows } = await this.#database
      .deleteFrom('sessions')
      .where('id', '=', sessionId)
      .executeTakeFirst();
    this.#keys.delete(sessionId);
    await cutLog(this.#database);
    return numDeletedRows > 0n;
  }

  async removeAll(): Promise<void> {
    await this.#log.settled();
    await this.#database.deleteFrom('sessions').execute();
    this.#keys.clear();
    // Pages that were moved about while rows were deleted may hold old bytes between their cells.
    await sql`VACUUM`.execute(this.#database);
    await cutLog(this.#database);
  }

  async note(name: string): Promise<string | null> {
    const row = await this.#database
      .selectFrom('notes')
      .select('value')
      .where('name', '=', name)
      .executeTakeFirst();
    return row?.value ?? null;
  }

  async keepNote(name: string, value: string): Promise<void> {
    await this.#database
      .insertInto('notes')
      .values({ name, value })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
      .execute();
  }

  async close(): Promise<void> {
    await this.#log.settled();
    await this.#database.destroy();
  }

  #answersOf(sessionId: string) {
    return this.#database
      .selectFrom('answers')
      .innerJoin('sessions', 'sessions.key', 'answers.session')
      .where('sessions.id', '=', sessionId);
  }

  /** One statement for the whole group, so it is one transaction. */
  async #insert(rows: readonly EventTable[]): Promise<void> {
    try {
      await this.#database.insertInto('events').values(rows).execute();
    } catch (error) {
      throw isUniqueFault(error) ? new SeqTakenError('Written by another first.', { cause: error }) : error;
    }
  }

  async #key(sessionId: string): Promise<number | null> {
    const known = this.#keys.get(sessionId);
    if (known !== undefined) return known;
    const row = await this.#database
      .selectFrom('sessions')
      .select('key')
      .where('id', '=', sessionId)
      .executeTakeFirst();
    if (row !== undefined) this.#keys.set(sessionId, row.key);
    return row?.key ?? null;
  }
}

function isUniqueFault(error: unknown): boolean {
  return error instanceof Error && error.message.includes('UNIQUE constraint failed');
}
