import type { AnswerRecord, SessionFigures } from './session-record.ts';

/** What the figures of a session depend on besides its answers. */
export type SessionTimes = {
  readonly durationMs: number;
  /** The length that the script is meant to take; null where it says none, or the session was left before its end. */
  readonly timeBudgetMs: number | null;
};

/** Figures over a whole session, from the newest take of each answer. */
export function sessionFigures(answers: readonly AnswerRecord[], times: SessionTimes): SessionFigures {
  const counted = answers.filter((answer) => answer.status === 'answered' && answer.kind !== 'own-questions');
  const placed = counted.flatMap(({ pacing }) => (pacing?.band ? [pacing.band.where] : []));
  const answersInTarget = placed.filter((where) => where === 'within').length;
  const own = answers.find((answer) => answer.kind === 'own-questions' && answer.status === 'answered');
  const { durationMs, timeBudgetMs } = times;

  return {
    answersInTarget,
    answersCounted: placed.length,
    answerLengthDriftMsPerQuestion: slope(counted.flatMap(({ pacing }) => pacing?.answerMs ?? [])),
    hitRate: placed.length === 0 ? null : answersInTarget / placed.length,
    ownQuestionsShare: ownShare(own),
    slotShare: timeBudgetMs === null ? null : durationMs / timeBudgetMs,
  };
}

function ownShare(own: AnswerRecord | undefined): number | null {
  const answerMs = own?.pacing?.answerMs ?? null;
  const { toMs = 0 } = own?.targetBand ?? {};
  return answerMs === null || toMs === 0 ? null : answerMs / toMs;
}

/** Slope of a least-squares line through values at 0, 1, 2 …; null for fewer than three, whose slope means nothing. */
function slope(values: readonly number[]): number | null {
  if (values.length < 3) return null;
  const meanX = (values.length - 1) / 2;
  const meanY = values.reduce((sum, value) => sum + value, 0) / values.length;
  const rise = values.reduce((sum, value, x) => sum + (x - meanX) * (value - meanY), 0);
  const run = values.reduce((sum, _, x) => sum + (x - meanX) ** 2, 0);
  return rise / run;
}
