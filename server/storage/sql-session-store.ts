import type { Kysely, Selectable } from 'kysely';
import type { Fact, InterviewEvent } from '../../core/interview/fact.ts';
import type { Pacing } from '../../core/pacing/pacing.ts';
import type { VoiceTrack } from '../../core/pacing/voice-track.ts';
import type { AnswerContext } from '../../core/session/count-answer.ts';
import { GroupCommit } from './group-commit.ts';
import { SeqTakenError, type MeasuredAnswer, type SessionHead, type SessionStore } from './session-store.ts';
import type { AnswerTable, EventTable, SessionRow, Tables } from './tables.ts';

/** Keeps sessions in an SQL database. */
export class SqlSessionStore implements SessionStore {
  readonly #database: Kysely<Tables>;
  readonly #keys = new Map<string, number>();
  readonly #log: GroupCommit<EventTable>;

  constructor(database: Kysely<Tables>) {
    this.#database = database;
    this.#log = new GroupCommit((rows) => this.#insert(rows));
  }

  async create({ id, isSample, startedAt, endedAt }: SessionHead, first: InterviewEvent): Promise<void> {
    await this.#database.transaction().execute(async (transaction) => {
      const row = { id, is_sample: asBit(isSample), started_at: startedAt, ended_at: endedAt };
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

  async heads(): Promise<SessionHead[]> {
    const rows = await this.#database
      .selectFrom('sessions')
      .selectAll()
      .orderBy('started_at', 'desc')
      .orderBy('key', 'desc')
      .execute();
    return rows.map(asHead);
  }

  async events(sessionId: string): Promise<InterviewEvent[]> {
    const rows = await this.#database
      .selectFrom('events')
      .innerJoin('sessions', 'sessions.key', 'events.session')
      .select(['events.seq', 'events.at', 'events.number', 'events.fact'])
      .where('sessions.id', '=', sessionId)
      .orderBy('events.seq')
      .execute();
    return rows.map(({ fact, ...event }) => ({ ...event, fact: JSON.parse(fact) as Fact }));
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
    const rows = await this.#database
      .selectFrom('answers')
      .innerJoin('sessions', 'sessions.key', 'answers.session')
      .selectAll('answers')
      .where('sessions.id', '=', sessionId)
      .execute();
    return rows.map(asAnswer);
  }

  async remove(sessionId: string): Promise<boolean> {
    const { numDeletedRows } = await this.#database
      .deleteFrom('sessions')
      .where('id', '=', sessionId)
      .executeTakeFirst();
    this.#keys.delete(sessionId);
    return numDeletedRows > 0n;
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

function asBit(claim: boolean): 0 | 1 {
  return claim ? 1 : 0;
}

function asRow(session: number, { seq, at, number, fact }: InterviewEvent): EventTable {
  return { session, seq, at, number, fact: JSON.stringify(fact) };
}

function asHead({ id, is_sample, started_at, ended_at }: SessionRow): SessionHead {
  return { id, isSample: is_sample === 1, startedAt: started_at, endedAt: ended_at };
}

function answerRow(
  session: number,
  { answerId, track, isLiveTrack, context, pacing }: MeasuredAnswer,
): AnswerTable {
  const { voice, level, voicing, envelope, ...rest } = track;
  return {
    session,
    answer_id: answerId,
    measure_version: pacing.measureVersion,
    is_live_track: asBit(isLiveTrack),
    track: JSON.stringify(rest),
    voice,
    level,
    voicing,
    envelope,
    context: JSON.stringify(context),
    pacing: JSON.stringify(pacing),
  };
}

function asAnswer(row: Selectable<AnswerTable>): MeasuredAnswer {
  const { voice, level, voicing, envelope } = row;
  const rest = JSON.parse(row.track) as Omit<VoiceTrack, 'voice' | 'level' | 'voicing' | 'envelope'>;
  return {
    answerId: row.answer_id,
    track: { ...rest, voice, level, voicing, envelope },
    isLiveTrack: row.is_live_track === 1,
    context: JSON.parse(row.context) as AnswerContext,
    pacing: JSON.parse(row.pacing) as Pacing,
  };
}

function isUniqueFault(error: unknown): boolean {
  return error instanceof Error && error.message.includes('UNIQUE constraint failed');
}
