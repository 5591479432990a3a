import { placeInBand } from '../pacing/band.ts';
import type { FollowUpPolicy, FollowUpWhen } from '../question-bank/question-bank.ts';
import { chance } from './chance.ts';
import { isFarOver } from './manner.ts';
import type { InterviewPlan, PlannedFollowUp, PlannedQuestion } from './plan.ts';
import type { AnswerState } from './state.ts';

/** How often an interviewer who asks follow-ups `sometimes` asks one when nothing calls for it. Our choice. */
const SOMETIMES = 0.5;

/**
 * The follow-up that an answer calls for, or null: under its band one that invites more, far over it none, else as the
 * script chooses. A question has at most one, unless it is probed; a skipped or unspoken answer has none.
 */
export function chooseFollowUp(
  plan: InterviewPlan,
  question: PlannedQuestion,
  answer: AnswerState,
): PlannedFollowUp | null {
  if (plan.followUpPolicy === 'probing') return nextProbe(question, answer);
  const answerMs = answer.measured?.answerMs ?? null;
  if (answer.asked !== 'question' || answer.endedBy === 'skip' || answerMs === null) return null;

  const { where } = placeInBand(answerMs, answer.band);
  if (isFarOver(plan, answer) || !isWanted(plan.followUpPolicy, where, chance(plan.seed, answer.answerId)))
    return null;
  const fitting = (when: FollowUpWhen) => question.followUps.find((followUp) => followUp.when === when);
  return fitting(where) ?? fitting('any') ?? null;
}

/** Who probes asks on in turn, whatever the length; a probe that was passed over is followed by the next. */
function nextProbe({ followUps }: PlannedQuestion, answer: AnswerState): PlannedFollowUp | null {
  if (answer.followUpIndex !== null) return followUps[answer.followUpIndex + 1] ?? null;
  const wasAnswered = answer.endedBy !== 'skip' && (answer.measured?.answerMs ?? null) !== null;
  return wasAnswered ? (followUps[0] ?? null) : null;
}

/** @param lot 0 to 1, drawn for the answer */
function isWanted(
  policy: Exclude<FollowUpPolicy, 'probing'>,
  where: 'under' | 'within' | 'over',
  lot: number,
): boolean {
  switch (policy) {
    case 'never':
      return false;
    case 'always':
      return true;
    case 'when-short':
      return where === 'under';
    case 'sometimes':
      return where === 'under' || lot < SOMETIMES;
  }
}
