import { Type, type Static } from 'typebox';
import { Drill } from '../drills/drill.ts';
import { AskedBy } from '../interview/fact.ts';
import { PlannedPart } from '../interview/plan.ts';
import { Pacing, TargetBand } from '../pacing/pacing.ts';
import { FirstPacing } from './first-pacing.ts';
import { DrillOutcome } from './drill-outcome.ts';
import { SessionMarks } from './mark.ts';

const orNull = <Schema extends Parameters<typeof Type.Union>[0][number]>(schema: Schema) =>
  Type.Union([schema, Type.Null()]);
const wallTime = (description: string) => Type.String({ description: `${description}, ISO 8601` });

/** What an asked question was in the session. */
export const AnswerKind = Type.Union([
  Type.Literal('question'),
  Type.Literal('follow-up'),
  Type.Literal('own-questions'),
  Type.Literal('recording', { description: 'an imported recording' }),
]);
export type AnswerKind = Static<typeof AnswerKind>;

/** What became of an answer. `set-aside`: another take followed it. */
export const AnswerStatus = Type.Union([
  Type.Literal('open'),
  Type.Literal('answered'),
  Type.Literal('skipped'),
  Type.Literal('set-aside'),
]);
export type AnswerStatus = Static<typeof AnswerStatus>;

/** One answer of a session, as it is kept. */
export const AnswerRecord = Type.Object({
  answerId: Type.String(),
  questionId: Type.String(),
  kind: AnswerKind,
  prompt: Type.String(),
  /** As it is called on screen: `4`, its follow-up `4a`, own questions `yours`. */
  label: Type.String(),
  take: Type.Integer({ minimum: 1 }),
  status: AnswerStatus,
  targetBand: orNull(TargetBand),
  /** Time that the interviewer gave to think before the answer; null for none. */
  thinkMs: orNull(Type.Number()),
  askedBy: orNull(AskedBy),
  askedAt: orNull(wallTime('first sound of the question')),
  startedAt: orNull(wallTime('end of the question, sample 0 of the answer')),
  endedAt: orNull(wallTime('when the answer closed')),
  endedBy: orNull(Type.String({ description: 'done, patience, skip, ask-again, take-again or end' })),
  frames: Type.Object({ sent: orNull(Type.Integer()), received: Type.Integer() }),
  /** The live voice track's gain was off and no better one could be made. */
  isLiveTrack: Type.Boolean(),
  recording: orNull(Type.Object({ durationMs: Type.Number(), bytes: Type.Integer() })),
  pacing: orNull(Pacing),
  /** Null unless an earlier way of measuring counted `pacing` first. */
  firstPacing: orNull(FirstPacing),
});
export type AnswerRecord = Static<typeof AnswerRecord>;

/** A question that the session asked, or would have. */
export const QuestionRecord = Type.Object({
  questionId: Type.String(),
  kind: Type.String(),
  prompt: Type.String(),
  /** Null for one that a person wrote without a target. */
  targetBand: orNull(TargetBand),
  /** What the candidate wanted to have said. */
  points: Type.Array(Type.String()),
  /** The values that its answer was meant to show. */
  values: Type.Array(Type.String()),
  /** The parts of a full answer and their target shares, in order; empty where the bank names none. */
  parts: Type.Array(PlannedPart),
});
export type QuestionRecord = Static<typeof QuestionRecord>;

/** Figures over a whole session; null where too little was answered. */
export const SessionFigures = Type.Object({
  answersInTarget: Type.Integer({ minimum: 0 }),
  answersCounted: Type.Integer({ minimum: 0 }),
  answerLengthDriftMsPerQuestion: orNull(Type.Number()),
  hitRate: orNull(Type.Number({ minimum: 0, maximum: 1 })),
  ownQuestionsShare: orNull(Type.Number({ minimum: 0 })),
  slotShare: orNull(Type.Number({ minimum: 0 })),
});
export type SessionFigures = Static<typeof SessionFigures>;

export const SessionKind = Type.Union([
  Type.Literal('interview'),
  Type.Literal('drill'),
  Type.Literal('recording'),
]);
export type SessionKind = Static<typeof SessionKind>;

/** One sitting, whole. */
export const SessionRecord = Type.Object({
  id: Type.String(),
  kind: SessionKind,
  title: Type.String(),
  /** Of a recording, the bank of the question that it answers; null for none. */
  bankId: orNull(Type.String()),
  scriptId: orNull(Type.String()),
  /** Shipped with the product, to show what a timeline looks like. */
  isSample: Type.Boolean(),
  /** It came as a file: who practises here did not hold it, and none of their figures count it. */
  isShared: Type.Boolean(),
  isFinished: Type.Boolean(),
  startedAt: wallTime('when it was made'),
  endedAt: orNull(wallTime('when it ended')),
  /** How it was held, where it is a drill. */
  drill: orNull(Drill),
  questions: Type.Array(QuestionRecord),
  /** In the order they were asked; takes that were set aside included. */
  answers: Type.Array(AnswerRecord),
  figures: SessionFigures,
  /** What a person said of it since. */
  marks: SessionMarks,
});
export type SessionRecord = Static<typeof SessionRecord>;

/** An answer in the session's small strip. `askedMs` and `startMs` count from the session's start, the rest from `startMs`. */
export const StripAnswer = Type.Object({
  label: Type.String(),
  kind: AnswerKind,
  askedMs: Type.Number(),
  startMs: Type.Number(),
  speechOnsetMs: orNull(Type.Number()),
  speechOffsetMs: orNull(Type.Number()),
  bandFromMs: orNull(Type.Number()),
  bandToMs: orNull(Type.Number()),
  where: orNull(Type.String()),
  longPauses: Type.Array(Type.Object({ startMs: Type.Number(), endMs: Type.Number() })),
});
export type StripAnswer = Static<typeof StripAnswer>;

/** A session as a row in a list. */
export const SessionSummary = Type.Object({
  id: Type.String(),
  kind: SessionKind,
  title: Type.String(),
  tags: Type.Array(Type.String()),
  isSample: Type.Boolean(),
  isShared: Type.Boolean(),
  isFinished: Type.Boolean(),
  startedAt: wallTime('when it was made'),
  durationMs: Type.Number(),
  answersInTarget: Type.Integer(),
  answersCounted: Type.Integer(),
  strip: Type.Array(StripAnswer),
  /** What became of it, where it is a drill. */
  drill: orNull(DrillOutcome),
});
export type SessionSummary = Static<typeof SessionSummary>;
