import { Type, type Static } from 'typebox';
import { hasTargets } from '../drills/drill-ways.ts';
import { BandPlace } from '../pacing/pacing.ts';
import { askedLatencyMs } from './asked-latency.ts';
import type { AnswerRecord, SessionRecord } from './session-record.ts';
import { marksOf } from './fold-marks.ts';

const orNull = <Schema extends Parameters<typeof Type.Union>[0][number]>(schema: Schema) =>
  Type.Union([schema, Type.Null()]);

/** The figures of an answer that are followed over time, named and in the units of `Pacing`. */
export const FollowedFigures = Type.Object({
  responseLatencyMs: orNull(Type.Number()),
  answerMs: orNull(Type.Number()),
  pauseCount: Type.Integer({ minimum: 0 }),
  silentPauseRatePerMinute: orNull(Type.Number()),
  longestPauseMs: orNull(Type.Number()),
  phonationTimeRatio: orNull(Type.Number()),
  speechRate: orNull(Type.Number()),
  articulationRate: orNull(Type.Number()),
});
export type FollowedFigures = Static<typeof FollowedFigures>;

/** One answer among all that were ever given: what it answered, when, and the figures that are followed. */
export const PractisedAnswer = Type.Object({
  sessionId: Type.String(),
  answerId: Type.String(),
  bankId: Type.String(),
  questionId: Type.String(),
  /** The kind of its question, such as `behavioural`. */
  kind: Type.String(),
  asked: Type.Enum(['question', 'follow-up', 'own-questions']),
  /** `set-aside`: another take followed it in the same session. */
  status: Type.Enum(['answered', 'set-aside']),
  at: Type.String({ description: 'end of the question, ISO 8601' }),
  prompt: Type.String(),
  band: orNull(BandPlace),
  ...FollowedFigures.properties,
  /** How long the person thought it was, before seeing it. */
  guessMs: orNull(Type.Number()),
});
export type PractisedAnswer = Static<typeof PractisedAnswer>;

/** The answers of a session that are followed over time; of a recording, once it is said which question it answers. */
export function practisedIn(record: SessionRecord): PractisedAnswer[] {
  const { bankId } = record;
  return bankId === null ? [] : record.answers.flatMap((answer) => practised(record, bankId, answer) ?? []);
}

function practised(record: SessionRecord, bankId: string, answer: AnswerRecord): PractisedAnswer | null {
  const { answerId, questionId, kind, status, startedAt, prompt, pacing } = answer;
  if (pacing === null || startedAt === null || kind === 'recording') return null;
  if (status !== 'answered' && status !== 'set-aside') return null;
  const question = record.questions.find((one) => one.questionId === questionId);
  return {
    sessionId: record.id,
    answerId,
    bankId,
    questionId,
    kind: kind === 'own-questions' ? kind : (question?.kind ?? ''),
    asked: kind,
    status,
    at: startedAt,
    prompt,
    band: hasTargets(record.drill) ? pacing.band : null,
    responseLatencyMs: askedLatencyMs(record, pacing),
    answerMs: pacing.answerMs,
    pauseCount: pacing.pauses.length,
    silentPauseRatePerMinute: pacing.silentPauseRatePerMinute,
    longestPauseMs: pacing.longestPauseMs,
    phonationTimeRatio: pacing.phonationTimeRatio,
    speechRate: pacing.speechRate,
    articulationRate: pacing.articulationRate,
    guessMs: marksOf(record.marks, answerId).guessMs,
  };
}
