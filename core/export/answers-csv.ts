import { marksOf } from '../session/fold-marks.ts';
import type { AnswerRecord, SessionRecord } from '../session/session-record.ts';
import { writeCsv, type Columns } from './csv.ts';
import { PACING_COLUMNS } from './pacing-columns.ts';

/** An answer with the session that it was given in. */
export type AnswerOfSession = { readonly session: SessionRecord; readonly answer: AnswerRecord };

/** Which answer a row is about; the same columns begin every table of a session. */
export const ANSWER_COLUMNS: Columns<AnswerOfSession> = {
  sessionId: ({ session }) => session.id,
  session: ({ session }) => session.title,
  answerId: ({ answer }) => answer.answerId,
  number: ({ answer }) => answer.label,
  question: ({ answer }) => answer.prompt,
  take: ({ answer }) => answer.take,
};

const COLUMNS: Columns<AnswerOfSession> = {
  ...ANSWER_COLUMNS,
  questionId: ({ answer }) => answer.questionId,
  kind: ({ answer }) => answer.kind,
  status: ({ answer }) => answer.status,
  askedBy: ({ answer }) => answer.askedBy,
  askedAt: ({ answer }) => answer.askedAt,
  startedAt: ({ answer }) => answer.startedAt,
  endedAt: ({ answer }) => answer.endedAt,
  endedBy: ({ answer }) => answer.endedBy,
  targetFromMs: ({ answer }) => answer.targetBand?.fromMs ?? null,
  targetToMs: ({ answer }) => answer.targetBand?.toMs ?? null,
  target: ({ answer }) => answer.pacing?.band?.where ?? null,
  targetOffByMs: ({ answer }) => answer.pacing?.band?.offByMs ?? null,
  thinkMs: ({ answer }) => answer.thinkMs,
  guessMs: (row) => marksOfRow(row).guessMs,
  isSentBack: (row) => marksOfRow(row).isSentBack,
  ...Object.fromEntries(
    Object.entries(PACING_COLUMNS).map(([name, cellOf]) => [
      name,
      ({ answer: { pacing } }: AnswerOfSession) => (pacing === null ? null : cellOf(pacing)),
    ]),
  ),
};

/** A session as a table with a row an answer, takes that were set aside included. */
export function writeAnswersCsv(session: SessionRecord): string {
  return writeCsv(
    COLUMNS,
    session.answers.map((answer) => ({ session, answer })),
  );
}

function marksOfRow({ session, answer }: AnswerOfSession) {
  return marksOf(session.marks, answer.answerId);
}
