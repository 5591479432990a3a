import type { AnswerRecord, SessionRecord } from '../../core/session/session-record.ts';

/** Where an answer of a session is shown. */
export function answerPath(sessionId: string, answerId: string): string {
  return `/sessions/${sessionId}?answer=${answerId}`;
}

/** The answer that is shown: the one that was asked for, else the first of which something was heard. */
export function chooseAnswer({ answers }: SessionRecord, answerId: string | null): AnswerRecord | undefined {
  const newest = answers.filter(({ status }) => status !== 'set-aside');
  return (
    answers.find((answer) => answer.answerId === answerId) ??
    newest.find(({ pacing }) => pacing !== null) ??
    newest[0]
  );
}

/** The answer to the question before or after; the newest take. */
export function nextAnswer(
  { answers }: SessionRecord,
  { answerId, label }: AnswerRecord,
  direction: 1 | -1,
): AnswerRecord | undefined {
  const newest = answers.filter((answer) => answer.status !== 'set-aside' || answer.answerId === answerId);
  const others = newest.filter((answer) => answer.answerId === answerId || answer.label !== label);
  return others[others.findIndex((answer) => answer.answerId === answerId) + direction];
}

/** All takes of an answer's question, in order. */
export function takesOf({ answers }: SessionRecord, { label, questionId }: AnswerRecord): AnswerRecord[] {
  return answers.filter((answer) => answer.label === label && answer.questionId === questionId);
}
