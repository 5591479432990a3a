import { placeInBand } from '../pacing/band.ts';
import type { FollowUpWhen } from '../question-bank/question-bank.ts';
import { chance } from './chance.ts';
import { isFarOver } from './manner.ts';
import type { InterviewPlan, PlannedFollowUp, PlannedQuestion } from './plan.ts';
import type { AnswerState } from './state.ts';

/** How often an interviewer who asks follow-ups `sometimes` asks one when nothing calls for it. Our choice. */
const SOMETIMES = 0.5;

/**
 * The follow-up that an answer calls for, or null: under its band one that invites more, far over it none, else as the
 * script chooses. A question has at most one, and a skipped or unspoken answer none.
 */
export function chooseFollowUp(
  plan: InterviewPlan,
  question: PlannedQuestion,
  answer: AnswerState,
): PlannedFollowUp | null {
  const answerMs = answer.measured?.answerMs ?? null;
  if (answer.asked !== 'question' || answer.endedBy === 'skip' || answerMs === null) return null;

  const { where } = placeInBand(answerMs, answer.band);
  if (isFarOver(plan, answer) || !isWanted(plan, where, answer.answerId)) return null;
  const fitting = (when: FollowUpWhen) => question.followUps.find((followUp) => followUp.when === when);
  return fitting(where) ?? fitting('any') ?? null;
}

function isWanted(plan: InterviewPlan, where: 'under' | 'within' | 'over', answerId: string): boolean {
  switch (plan.followUpPolicy) {
    case 'never':
      return false;
    case 'always':
      return true;
    case 'when-short':
      return where === 'under';
    case 'sometimes':
      return where === 'under' || chance(plan.seed, answerId) < SOMETIMES;
  }
}
