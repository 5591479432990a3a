import { marksOf } from './fold-marks.ts';
import type { AnswerRecord, SessionRecord } from './session-record.ts';

/** The questions, each by its newest answer, that were sent back for another take, in the order they were asked. */
export function sentBackAnswers({
  answers,
  marks,
}: Pick<SessionRecord, 'answers' | 'marks'>): AnswerRecord[] {
  const isSentBack = ({ answerId }: AnswerRecord) => marksOf(marks, answerId).isSentBack;
  const newest = new Map(answers.filter(isSentBack).map((answer) => [answer.questionId, answer]));
  return [...newest.values()];
}
