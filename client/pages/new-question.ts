import type { Draft } from '../session/bank-draft.ts';

/** A question for a person to fill in, with an id that no other has. */
export function newQuestion(bank: Draft): Readonly<Record<string, unknown>> {
  const questions: readonly unknown[] = Array.isArray(bank.questions) ? bank.questions : [];
  const taken = new Set(questions.map(idOf));
  let count = questions.length + 1;
  while (taken.has(`question-${count}`)) count += 1;
  return {
    id: `question-${count}`,
    prompt: 'Your question, as the interviewer asks it?',
    kind: 'behavioural',
    target: { from: 60, to: 120 },
    source: 'my own judgement',
  };
}

function idOf(question: unknown): unknown {
  return typeof question === 'object' && question !== null && 'id' in question ? question.id : null;
}
