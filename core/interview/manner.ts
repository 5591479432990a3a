import type { Manner } from '../question-bank/question-bank.ts';
import { chance } from './chance.ts';
import type { InterviewPlan, Line } from './plan.ts';
import type { AnswerState } from './state.ts';

/** What a manner decides. All of it is our choice. */
type MannerWays = {
  /** An answer that reaches this many times its band's end has run far over: the interviewer moves on. */
  readonly farOverBand: number;
  /** How often a small word is said between two questions, 0 to 1. */
  readonly smallWords: number;
};

const WAYS: Record<Manner, MannerWays> = {
  warm: { farOverBand: 2, smallWords: 1 },
  neutral: { farOverBand: 1.5, smallWords: 0.5 },
  brisk: { farOverBand: 1.25, smallWords: 0 },
};

/** Whether an answer ran so far past its band that the interviewer moves on. */
export function isFarOver(plan: InterviewPlan, { measured, band }: AnswerState): boolean {
  const answerMs = measured?.answerMs ?? null;
  return answerMs !== null && answerMs >= band.toMs * waysOf(plan).farOverBand;
}

/** The small word that is said after an answer, before the next question; null for none. */
export function smallWordAfter(plan: InterviewPlan, answer: AnswerState): Line | null {
  const { between = [], seed } = plan;
  const answerMs = answer.measured?.answerMs ?? null;
  const wasAnswered = answer.endedBy !== 'skip' && answerMs !== null;
  if (!wasAnswered || chance(seed, `between ${answer.answerId}`) >= waysOf(plan).smallWords) return null;
  // In turn, from a place that differs by session: never the same twice on end.
  const first = Math.floor(chance(seed, 'between') * between.length);
  return between[(first + answer.questionIndex) % between.length] ?? null;
}

/** A plan from before there were manners has the one in the middle. */
function waysOf({ manner = 'neutral' }: InterviewPlan): MannerWays {
  return WAYS[manner];
}
