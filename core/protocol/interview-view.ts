import { Type, type Static } from 'typebox';
import { Drill } from '../drills/drill.ts';
import { Line } from '../interview/plan.ts';
import { TargetBand } from '../pacing/pacing.ts';

/** The answer that the interview is at, as a client needs it to ask and to listen. */
export const CurrentAnswer = Type.Object({
  answerId: Type.String(),
  label: Type.String(),
  prompt: Type.String(),
  asked: Type.Union([Type.Literal('question'), Type.Literal('follow-up'), Type.Literal('own-questions')]),
  take: Type.Integer(),
  band: TargetBand,
  /** The best length, within the band; null where there is none. */
  aimMs: Type.Union([Type.Number(), Type.Null()]),
  framesReceived: Type.Integer(),
  /** Where its first word began, as near as it was heard live; null before it. */
  speechOnsetMs: Type.Union([Type.Number(), Type.Null()]),
  /** Time that the interviewer gives to think before the answer; null for none. */
  thinkMs: Type.Union([Type.Number(), Type.Null()]),
  /** When sample 0 was; null until the question has been heard. */
  startedAt: Type.Union([Type.String(), Type.Null()]),
  /** Where the answer ended; null while it runs. */
  endSample: Type.Union([Type.Integer(), Type.Null()]),
});
export type CurrentAnswer = Static<typeof CurrentAnswer>;

/** Where the interview stands: what a client draws, and all it needs to go on after a reload. */
export const InterviewView = Type.Object({
  sessionId: Type.String(),
  title: Type.String(),
  language: Type.String(),
  phase: Type.Union([
    Type.Literal('ready'),
    Type.Literal('asking'),
    Type.Literal('listening'),
    Type.Literal('closing'),
    Type.Literal('paused'),
    Type.Literal('saying-goodbye'),
    Type.Literal('finished'),
  ]),
  /** What the interviewer says now, in order; empty unless asking or saying goodbye. */
  lines: Type.Array(Line),
  answer: Type.Union([CurrentAnswer, Type.Null()]),
  /** Position of the question, from 1; one past the last at the candidate's own questions. */
  questionNumber: Type.Integer(),
  questionCount: Type.Integer(),
  /** How it is held, where it is a drill. */
  drill: Type.Union([Drill, Type.Null()]),
  /** An answer that has begun cannot be taken again. */
  isOneTake: Type.Boolean(),
  patienceMs: Type.Union([Type.Number(), Type.Null()]),
});
export type InterviewView = Static<typeof InterviewView>;
