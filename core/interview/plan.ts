import { Type, type Static } from 'typebox';
import { Drill } from '../drills/drill.ts';
import { TargetBand } from '../pacing/pacing.ts';
import { AnswerPart, FollowUpPolicy, FollowUpWhen, Manner } from '../question-bank/question-bank.ts';

/** Words that the interviewer says, and the sound that carries them where the bank has one. */
export const Line = Type.Object({
  text: Type.String(),
  /** Address of the line's own sound on our server, or null: then a voice is found for the words. */
  soundUrl: Type.Union([Type.String(), Type.Null()]),
});
export type Line = Static<typeof Line>;

/** A question that may be asked after an answer. */
export const PlannedFollowUp = Type.Object({
  line: Line,
  when: FollowUpWhen,
  band: TargetBand,
});
export type PlannedFollowUp = Static<typeof PlannedFollowUp>;

/** A part that a full answer has, and about how much of it, 0 to 1, where the bank says so. */
export const PlannedPart = AnswerPart;
export type PlannedPart = AnswerPart;

/** A question as this session asks it. */
export const PlannedQuestion = Type.Object({
  questionId: Type.String(),
  kind: Type.String(),
  line: Line,
  band: TargetBand,
  /** The best length, within the band; left out where none is. */
  aimMs: Type.Optional(Type.Number()),
  /** Time that the interviewer gives to think; left out where none is, and by plans from before it was kept. */
  thinkMs: Type.Optional(Type.Number()),
  followUps: Type.Array(PlannedFollowUp),
  /** What the candidate wants to have said, and the values that it shows; left out where there are none. */
  points: Type.Optional(Type.Array(Type.String())),
  values: Type.Optional(Type.Array(Type.String())),
  /** In their order; left out where the bank names none, and by plans from before they were kept. */
  parts: Type.Optional(Type.Array(PlannedPart)),
});
export type PlannedQuestion = Static<typeof PlannedQuestion>;

/** The outline of one session, settled when it is made, so that a later edit of the bank changes no past session. */
export const InterviewPlan = Type.Object({
  /** A recording that was brought in is kept as a session of one answer, with no question asked. */
  kind: Type.Enum(['interview', 'drill', 'recording']),
  /** How a drill is held; left out where it is none. */
  drill: Type.Optional(Drill),
  bankId: Type.String(),
  scriptId: Type.String(),
  title: Type.String(),
  language: Type.String(),
  greeting: Line,
  questions: Type.Array(PlannedQuestion),
  followUpPolicy: FollowUpPolicy,
  /** Left out, as the next two, by plans from before it was kept. */
  manner: Type.Optional(Manner),
  /** Small words, one of which may be said between two questions. */
  between: Type.Optional(Type.Array(Line)),
  /** No answer can be taken again. */
  isOneTake: Type.Optional(Type.Boolean()),
  /** Said, kindly, before the next question when an answer ran far over. */
  moveOn: Line,
  /** The invitation to ask the candidate's own questions, or null. */
  ownQuestions: Type.Union([
    Type.Object({
      line: Line,
      band: TargetBand,
      /** What the candidate means to ask. */
      questions: Type.Optional(Type.Array(Type.String())),
    }),
    Type.Null(),
  ]),
  closing: Line,
  /** The length the script is meant to take, or null. */
  timeBudgetMs: Type.Union([Type.Number(), Type.Null()]),
  /** Decides chance (which follow-ups are asked), so that a session can be replayed. */
  seed: Type.Integer(),
});
export type InterviewPlan = Static<typeof InterviewPlan>;
