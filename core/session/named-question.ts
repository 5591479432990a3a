import type { NamedQuestion } from '../interview/named-question.ts';
import type { InterviewPlan } from '../interview/plan.ts';
import { marksOf } from './fold-marks.ts';
import type { SessionMarks } from './mark.ts';

/** The question that a recording was said to answer; null for none, and in a session whose questions were asked. */
export function namedQuestion(
  { kind }: Pick<InterviewPlan, 'kind'>,
  marks: SessionMarks,
  answerId: string,
): NamedQuestion | null {
  return kind === 'recording' ? (marksOf(marks, answerId).question ?? null) : null;
}
