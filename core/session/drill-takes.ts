import type { DrillTake } from '../drills/take.ts';
import { FRAME_MS } from '../pacing/sample-clock.ts';
import { marksOf } from './fold-marks.ts';
import type { AnswerRecord, SessionRecord } from './session-record.ts';

/** The takes of a drill's record, in order: what was answered, with what the person said of it. */
export function drillTakes({
  answers,
  questions,
  marks,
}: Pick<SessionRecord, 'answers' | 'questions' | 'marks'>): DrillTake[] {
  const valuesOf = (id: string) => questions.find(({ questionId }) => questionId === id)?.values ?? [];
  return answers
    .filter(({ status }) => status === 'answered')
    .map((answer) => takeOf(answer, valuesOf(answer.questionId), marks));
}

function takeOf(
  { answerId, targetBand, pacing, frames }: AnswerRecord,
  values: readonly string[],
  marks: SessionRecord['marks'],
): DrillTake {
  const { guessMs, heard = [], cut = null, story } = marksOf(marks, answerId);
  return {
    answerId,
    band: targetBand ?? { fromMs: 0, toMs: 0 },
    pacing,
    endMs: frames.sent === null ? null : frames.sent * FRAME_MS,
    guessMs,
    heard,
    cut,
    ...(values.length > 0 && { values }),
    ...(story !== undefined && { story }),
  };
}
