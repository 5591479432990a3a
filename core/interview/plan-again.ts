import type { InterviewPlan } from './plan.ts';

/**
 * The plan of a practice with some of the questions that an earlier session asked, as it asked them.
 *
 * @param seed decides chance anew
 * @returns null when none of them is in the plan
 */
export function planAgain(
  plan: InterviewPlan,
  questionIds: ReadonlySet<string>,
  seed: number,
): InterviewPlan | null {
  const questions = plan.questions.filter(({ questionId }) => questionIds.has(questionId));
  const ownQuestions = questionIds.has('own-questions') ? plan.ownQuestions : null;
  if (plan.kind !== 'interview' || (questions.length === 0 && ownQuestions === null)) return null;
  // It is no longer the whole of what the time was meant for.
  return { ...plan, questions, ownQuestions, timeBudgetMs: null, seed };
}
