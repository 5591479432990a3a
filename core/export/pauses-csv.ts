import type { Pause } from '../pacing/pacing.ts';
import { lengthMs } from '../pacing/stretch.ts';
import { causeOfPause, marksOf } from '../session/fold-marks.ts';
import type { SessionRecord } from '../session/session-record.ts';
import { ANSWER_COLUMNS, type AnswerOfSession } from './answers-csv.ts';
import { writeCsv, type Columns } from './csv.ts';

type PauseRow = AnswerOfSession & { readonly pause: Pause; readonly number: number };

const COLUMNS: Columns<PauseRow> = {
  ...ANSWER_COLUMNS,
  pause: ({ number }) => number,
  startMs: ({ pause }) => pause.startMs,
  endMs: ({ pause }) => pause.endMs,
  pauseMs: ({ pause }) => lengthMs(pause),
  kind: ({ pause }) => pause.kind,
  cause: ({ session, answer, pause }) => causeOfPause(pause, marksOf(session.marks, answer.answerId).pauses),
  minPauseMs: ({ answer }) => answer.pacing?.minPauseMs ?? null,
};

/** The pauses of a session as a table with a row a pause; `startMs` and `endMs` are on the answer's clock. */
export function writePausesCsv(session: SessionRecord): string {
  const rows = session.answers.flatMap((answer) =>
    (answer.pacing?.pauses ?? []).map((pause, i) => ({ session, answer, pause, number: i + 1 })),
  );
  return writeCsv(COLUMNS, rows);
}
