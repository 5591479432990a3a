import type { Kysely } from 'kysely';
import { placeInBand } from '../../core/pacing/band.ts';
import { MEASURE_VERSION } from '../../core/pacing/pacing.ts';
import type { PractisedAnswer } from '../../core/session/practised-answer.ts';
import type { PractisedTable, Tables } from './tables.ts';

/** Names a question: its bank and its id there. */
export type QuestionName = { readonly bankId: string; readonly questionId: string };

type PractisedRow = PractisedTable & { readonly id: string };

/** Keeps what is followed over time of every answer, so that reading it all is one read along an index. */
export class PractisedStore {
  readonly #database: Kysely<Tables>;

  constructor(database: Kysely<Tables>) {
    this.#database = database;
  }

  /** Sessions with something new since they were counted, or with an answer that another threshold or measure has counted. */
  async stale(minPauseMs: number): Promise<string[]> {
    const rows = await this.#database
      .selectFrom('sessions')
      .select('id')
      .where(({ eb, or, selectFrom }) => {
        const counted = selectFrom('practised').select('session');
        const byThisMeasure = counted.where('measure_version', '=', MEASURE_VERSION);
        // A range each, for an index answers no `!=`.
        return or([
          eb('key', 'in', selectFrom('uncounted').select('session')),
          eb('key', 'in', counted.where('measure_version', '<', MEASURE_VERSION)),
          eb('key', 'in', counted.where('measure_version', '>', MEASURE_VERSION)),
          eb('key', 'in', byThisMeasure.where('min_pause_ms', '<', minPauseMs)),
          eb('key', 'in', byThisMeasure.where('min_pause_ms', '>', minPauseMs)),
        ]);
      })
      .execute();
    return rows.map(({ id }) => id);
  }

  /** How often a session has changed since it was last counted; 0 when it has not. */
  async changes(sessionId: string): Promise<number> {
    const row = await this.#database
      .selectFrom('uncounted')
      .innerJoin('sessions', 'sessions.key', 'uncounted.session')
      .select('uncounted.changes')
      .where('sessions.id', '=', sessionId)
      .executeTakeFirst();
    return row?.changes ?? 0;
  }

  /**
   * Puts a session's answers in the place of those that were there.
   *
   * @param measured ids of all its measured answers: those that are followed nowhere are remembered as such
   * @param minPauseMs the threshold that they were counted at
   * @param changes that were known before they were counted: after another one it is counted again
   */
  async replace(
    sessionId: string,
    answers: readonly PractisedAnswer[],
    { measured, minPauseMs, changes }: Counted,
  ): Promise<void> {
    await this.#database.transaction().execute(async (transaction) => {
      const session = await transaction
        .selectFrom('sessions')
        .select('key')
        .where('id', '=', sessionId)
        .executeTakeFirst();
      if (session === undefined) return;
      const stamp = { session: session.key, min_pause_ms: minPauseMs };
      const followed = new Map(answers.map((answer) => [answer.answerId, answer]));
      const rows = measured.map((answerId) => ({ ...rowOf(answerId, followed.get(answerId)), ...stamp }));
      await transaction.deleteFrom('practised').where('session', '=', session.key).execute();
      if (rows.length > 0) await transaction.insertInto('practised').values(rows).execute();
      await transaction
        .deleteFrom('uncounted')
        .where('session', '=', session.key)
        .where('changes', '=', changes)
        .execute();
    });
  }

  /** What was given since then, in the order it was given; only what was counted at this threshold, by this measure. */
  async since(from: string, minPauseMs: number): Promise<PractisedAnswer[]> {
    const rows = await this.#followed(minPauseMs).where('at', '>=', from).orderBy('at').execute();
    return rows.map(asPractised);
  }

  /** All takes of a question, in the order they were given; its follow-ups are other questions. */
  async takesOf({ bankId, questionId }: QuestionName, minPauseMs: number): Promise<PractisedAnswer[]> {
    const rows = await this.#followed(minPauseMs)
      .where('bank_id', '=', bankId)
      .where('question_id', '=', questionId)
      .where('asked', '!=', 'follow-up')
      .orderBy('at')
      .execute();
    return rows.map(asPractised);
  }

  #followed(minPauseMs: number) {
    return this.#database
      .selectFrom('practised')
      .innerJoin('sessions', 'sessions.key', 'practised.session')
      .selectAll('practised')
      .select('sessions.id')
      .where('status', '!=', 'left-out')
      .where('min_pause_ms', '=', minPauseMs)
      .where('measure_version', '=', MEASURE_VERSION);
  }
}

/** How a session's answers were counted. */
export type Counted = {
  readonly measured: readonly string[];
  readonly minPauseMs: number;
  readonly changes: number;
};

function rowOf(
  answerId: string,
  answer: PractisedAnswer | undefined,
): Omit<PractisedTable, 'session' | 'min_pause_ms'> {
  return {
    answer_id: answerId,
    bank_id: answer?.bankId ?? '',
    question_id: answer?.questionId ?? '',
    kind: answer?.kind ?? '',
    asked: answer?.asked ?? '',
    status: answer?.status ?? 'left-out',
    at: answer?.at ?? '',
    prompt: answer?.prompt ?? '',
    band_from_ms: answer?.band?.fromMs ?? null,
    band_to_ms: answer?.band?.toMs ?? null,
    response_latency_ms: answer?.responseLatencyMs ?? null,
    answer_ms: answer?.answerMs ?? null,
    pause_count: answer?.pauseCount ?? 0,
    silent_pause_rate: answer?.silentPauseRatePerMinute ?? null,
    longest_pause_ms: answer?.longestPauseMs ?? null,
    phonation_time_ratio: answer?.phonationTimeRatio ?? null,
    speech_rate: answer?.speechRate ?? null,
    articulation_rate: answer?.articulationRate ?? null,
    guess_ms: answer?.guessMs ?? null,
    measure_version: MEASURE_VERSION,
  };
}

function asPractised(row: PractisedRow): PractisedAnswer {
  const { band_from_ms: fromMs, band_to_ms: toMs, answer_ms: answerMs } = row;
  const isPlaced = fromMs !== null && toMs !== null && answerMs !== null;
  return {
    sessionId: row.id,
    answerId: row.answer_id,
    bankId: row.bank_id,
    questionId: row.question_id,
    kind: row.kind,
    // `rowOf` writes no others than these.
    asked: row.asked as PractisedAnswer['asked'],
    status: row.status as PractisedAnswer['status'],
    at: row.at,
    prompt: row.prompt,
    band: isPlaced ? placeInBand(answerMs, { fromMs, toMs }) : null,
    responseLatencyMs: row.response_latency_ms,
    answerMs,
    pauseCount: row.pause_count,
    silentPauseRatePerMinute: row.silent_pause_rate,
    longestPauseMs: row.longest_pause_ms,
    phonationTimeRatio: row.phonation_time_ratio,
    speechRate: row.speech_rate,
    articulationRate: row.articulation_rate,
    guessMs: row.guess_ms,
  };
}
