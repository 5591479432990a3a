import type { DrillTake } from '../drills/take.ts';
import { FRAME_MS } from '../pacing/sample-clock.ts';
import { marksOf } from './fold-marks.ts';
import type { AnswerRecord, SessionRecord } from './session-record.ts';

/** The takes of a drill's record, in order: what was answered, with what the person said of it. */
export function drillTakes({ answers, marks }: Pick<SessionRecord, 'answers' | 'marks'>): DrillTake[] {
  return answers.filter(({ status }) => status === 'answered').map((answer) => takeOf(answer, marks));
}

function takeOf(
  { answerId, targetBand, pacing, frames }: AnswerRecord,
  marks: SessionRecord['marks'],
): DrillTake {
  const { guessMs, heard = [], cut = null } = marksOf(marks, answerId);
  return {
    answerId,
    band: targetBand ?? { fromMs: 0, toMs: 0 },
    pacing,
    endMs: frames.sent === null ? null : frames.sent * FRAME_MS,
    guessMs,
    heard,
    cut,
  };
}
