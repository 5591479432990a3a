import type { InterviewPlan, Line } from './plan.ts';

/** The plan of a recording that was brought in: one answer, of no known target. */
export function planRecording(name: string): InterviewPlan {
  const line: Line = { text: name, soundUrl: null };
  const anyLength = { fromMs: 0, toMs: Number.MAX_SAFE_INTEGER };
  const question = { questionId: 'recording', kind: 'recording', line, band: anyLength, followUps: [] };
  return {
    kind: 'recording',
    bankId: '',
    scriptId: '',
    title: name,
    language: 'und',
    greeting: line,
    questions: [question],
    followUpPolicy: 'never',
    moveOn: line,
    ownQuestions: null,
    closing: line,
    timeBudgetMs: null,
    seed: 0,
  };
}
