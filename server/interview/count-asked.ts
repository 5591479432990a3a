import type { InterviewEvent } from '../../core/interview/fact.ts';

/** Counts, for each question of a bank, the interviews that were made with it, from the first events of their logs. */
export function countAsked(beginnings: readonly InterviewEvent[], bankId: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { fact } of beginnings) {
    if (fact.type !== 'created' || fact.plan.kind !== 'interview' || fact.plan.bankId !== bankId) continue;
    for (const { questionId } of fact.plan.questions)
      counts.set(questionId, (counts.get(questionId) ?? 0) + 1);
  }
  return counts;
}
