import { Type, type Static } from 'typebox';
import { DrillGrade } from '../drills/grade-drill.ts';
import { NamedQuestion } from '../interview/named-question.ts';

/** Longest words of a remark, a name, a tag; we chose them: a few paragraphs, a line, a label. */
const MAX_TEXT = 4000;
const MAX_NAME = 200;
const MAX_TAG = 60;
const MAX_TAGS = 20;
const MAX_PARTS = 60;

/** No answer is longer than a day. */
const LONGEST_ANSWER_MS = 86_400_000;

const AnswerId = Type.String({ pattern: '^[0-9]{1,6}$' });
const RemarkId = Type.String({ pattern: '^[a-z0-9-]{1,64}$' });
const instantMs = Type.Number({
  minimum: 0,
  maximum: LONGEST_ANSWER_MS,
  description: "ms on the answer's clock",
});
const orNull = <Schema extends Parameters<typeof Type.Union>[0][number]>(schema: Schema) =>
  Type.Union([schema, Type.Null()]);

/** What a pause was, as the person says who made it. Only `searching` and `lost` are anything to work on. */
export const PauseCause = Type.Enum(['planned', 'searching', 'breath', 'lost']);
export type PauseCause = Static<typeof PauseCause>;

/** Where a part of the answer begins; it ends where the next one does, the last with the answer's last speech. */
export const PartStart = Type.Object({
  name: Type.String({ minLength: 1, maxLength: MAX_NAME }),
  startMs: instantMs,
});
export type PartStart = Static<typeof PartStart>;

/** A person's note at a moment of an answer. */
export const Remark = Type.Object({
  remarkId: RemarkId,
  answerId: AnswerId,
  atMs: instantMs,
  /** Who wrote it; empty for the candidate. */
  by: Type.String({ maxLength: MAX_NAME }),
  text: Type.String({ minLength: 1, maxLength: MAX_TEXT }),
});
export type Remark = Static<typeof Remark>;

const ofAnswer = <Name extends string, Fields extends Parameters<typeof Type.Object>[0]>(
  name: Name,
  fields: Fields,
) => Type.Object({ type: Type.Literal(name), answerId: AnswerId, ...fields });

/** What a person says of a session after it was held. Each is kept; the newest on the same thing holds. */
export const Mark = Type.Union([
  ofAnswer('pause-said', { startMs: instantMs, endMs: instantMs, cause: orNull(PauseCause) }),
  ofAnswer('parts-marked', { parts: Type.Array(PartStart, { maxItems: MAX_PARTS }) }),
  ofAnswer('length-guessed', { guessMs: instantMs }),
  ofAnswer('point-ticked', {
    point: Type.String({ minLength: 1, maxLength: MAX_TEXT }),
    wasSaid: orNull(Type.Boolean()),
  }),
  /** A moment that may be a hesitation was listened to: it is one, or it is struck out; null takes that back. */
  ofAnswer('hesitation-heard', { startMs: instantMs, endMs: instantMs, isKept: orNull(Type.Boolean()) }),
  /** The interviewer cut in with a question, from its first to its last sound, and when the candidate was back; the newest holds. */
  ofAnswer('cut-in', {
    startMs: instantMs,
    endMs: instantMs,
    backAtMs: orNull(instantMs),
    isEchoCancelled: Type.Boolean(),
  }),
  /** Which of their stories the person told; null for none of them. */
  ofAnswer('story-told', { story: orNull(Type.String({ minLength: 1, maxLength: MAX_NAME })) }),
  ofAnswer('sent-back', { isSentBack: Type.Boolean() }),
  Type.Object({ type: Type.Literal('graded'), grade: orNull(DrillGrade) }),
  /** Which question a recording answers; null for none. */
  ofAnswer('question-named', { question: orNull(NamedQuestion) }),
  Type.Object({ type: Type.Literal('remark-written'), remark: Remark }),
  Type.Object({ type: Type.Literal('remark-removed'), remarkId: RemarkId }),
  Type.Object({
    type: Type.Literal('named'),
    title: orNull(Type.String({ minLength: 1, maxLength: MAX_NAME })),
  }),
  Type.Object({
    type: Type.Literal('tagged'),
    tags: Type.Array(Type.String({ minLength: 1, maxLength: MAX_TAG }), { maxItems: MAX_TAGS }),
  }),
]);
export type Mark = Static<typeof Mark>;

/** A pause, and what it was said to be. */
export const SaidPause = Type.Object({ startMs: instantMs, endMs: instantMs, cause: PauseCause });
export type SaidPause = Static<typeof SaidPause>;

/** A moment that may be a hesitation, and whether who listened to it kept it as one. */
export const HeardMoment = Type.Object({ startMs: instantMs, endMs: instantMs, isKept: Type.Boolean() });
export type HeardMoment = Static<typeof HeardMoment>;

/** A question that the interviewer cut in with. */
export const CutIn = Type.Object({
  startMs: instantMs,
  endMs: instantMs,
  /** When the candidate was back with what they had been saying; null where they never said. */
  backAtMs: orNull(instantMs),
  /** Off, a question over loudspeakers may itself be counted as speech. */
  isEchoCancelled: Type.Boolean(),
});
export type CutIn = Static<typeof CutIn>;

/** All that was said of one answer. */
export const AnswerMarks = Type.Object({
  answerId: AnswerId,
  /** In the order of their starts. */
  pauses: Type.Array(SaidPause),
  /** In the order of their starts; empty where none are marked. */
  parts: Type.Array(PartStart),
  /** How long the person thought the answer was, before seeing it. */
  guessMs: orNull(instantMs),
  /** Points that were ticked as said or as missed. */
  points: Type.Array(Type.Object({ point: Type.String(), wasSaid: Type.Boolean() })),
  /** It is to be answered once more. */
  isSentBack: Type.Boolean(),
  /** In the order of their starts; left out where none was listened to. */
  heard: Type.Optional(Type.Array(HeardMoment)),
  /** Left out where nobody cut in. */
  cut: Type.Optional(CutIn),
  /** The story that was told, null for none; left out where nobody said. */
  story: Type.Optional(orNull(Type.String())),
  /** The question that a recording answers, null for none; left out where nobody said. */
  question: Type.Optional(orNull(NamedQuestion)),
});
export type AnswerMarks = Static<typeof AnswerMarks>;

/** All that was said of a session. */
export const SessionMarks = Type.Object({
  /** The name that the person gave it; null for its script's. */
  title: orNull(Type.String()),
  tags: Type.Array(Type.String()),
  /** In the order of their answers and moments. */
  remarks: Type.Array(Remark),
  /** Of the answers that something was said of. */
  answers: Type.Array(AnswerMarks),
  /** How soon a drill is to come back; left out where its outcome decides. */
  grade: Type.Optional(DrillGrade),
});
export type SessionMarks = Static<typeof SessionMarks>;
