import type { InterviewPlan, Line, PlannedFollowUp, PlannedQuestion } from '../../../core/interview/plan.ts';

/** A line without a sound of its own. */
export function line(text: string): Line {
  return { text, soundUrl: null };
}

/** A question with a band of 30 to 60 s, and the given follow-ups. */
export function question(questionId: string, followUps: readonly PlannedFollowUp[] = []): PlannedQuestion {
  return {
    questionId,
    kind: 'behavioural',
    line: line(`${questionId}?`),
    band: { fromMs: 30_000, toMs: 60_000 },
    followUps: [...followUps],
  };
}

/** A follow-up with a band of 10 to 20 s. */
export function followUp(text: string, when: PlannedFollowUp['when']): PlannedFollowUp {
  return { line: line(text), when, band: { fromMs: 10_000, toMs: 20_000 } };
}

/** Two questions, `first` and `second`, without follow-ups, and the candidate's own; with the given changes. */
export function plan(changes: Partial<InterviewPlan> = {}): InterviewPlan {
  return {
    kind: 'interview',
    bankId: 'bank',
    scriptId: 'script',
    title: 'A short interview',
    language: 'en',
    greeting: line('Hello.'),
    questions: [question('first'), question('second')],
    followUpPolicy: 'never',
    moveOn: line('Let us move on.'),
    ownQuestions: { line: line('And your questions?'), band: { fromMs: 10_000, toMs: 40_000 } },
    closing: line('Goodbye.'),
    timeBudgetMs: null,
    seed: 1,
    ...changes,
  };
}
