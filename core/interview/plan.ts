import { Type, type Static } from 'typebox';
import { TargetBand } from '../pacing/pacing.ts';
import { FollowUpPolicy, FollowUpWhen } from '../question-bank/question-bank.ts';

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

/** A question as this session asks it. */
export const PlannedQuestion = Type.Object({
  questionId: Type.String(),
  kind: Type.String(),
  line: Line,
  band: TargetBand,
  followUps: Type.Array(PlannedFollowUp),
});
export type PlannedQuestion = Static<typeof PlannedQuestion>;

/** The outline of one session, settled when it is made, so that a later edit of the bank changes no past session. */
export const InterviewPlan = Type.Object({
  /** A recording that was brought in is kept as a session of one answer, with no question asked. */
  kind: Type.Enum(['interview', 'recording']),
  bankId: Type.String(),
  scriptId: Type.String(),
  title: Type.String(),
  language: Type.String(),
  greeting: Line,
  questions: Type.Array(PlannedQuestion),
  followUpPolicy: FollowUpPolicy,
  /** Said, kindly, before the next question when an answer ran far over. */
  moveOn: Line,
  /** The invitation to ask the candidate's own questions, or null. */
  ownQuestions: Type.Union([Type.Object({ line: Line, band: TargetBand }), Type.Null()]),
  closing: Line,
  /** The length the script is meant to take, or null. */
  timeBudgetMs: Type.Union([Type.Number(), Type.Null()]),
  /** Decides chance (which follow-ups are asked), so that a session can be replayed. */
  seed: Type.Integer(),
});
export type InterviewPlan = Static<typeof InterviewPlan>;
