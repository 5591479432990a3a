import { sharedMs } from '../pacing/stretch.ts';
import { causeOfPause, marksOf } from './fold-marks.ts';
import type { Mark, SessionMarks } from './mark.ts';

/**
 * The mark that takes another back; null where nothing can: a guess is made once, and who was cut into
 * was.
 *
 * @param before what held when the other was made
 */
export function undoMark(before: SessionMarks, mark: Mark): Mark | null {
  switch (mark.type) {
    case 'named':
      return { type: 'named', title: before.title };
    case 'tagged':
      return { type: 'tagged', tags: before.tags };
    case 'graded':
      return { type: 'graded', grade: before.grade ?? null };
    case 'remark-written':
      return undoRemark(before, mark.remark.remarkId);
    case 'remark-removed':
      return undoRemark(before, mark.remarkId);
    case 'pause-said':
      return { ...mark, cause: causeOfPause(mark, marksOf(before, mark.answerId).pauses) };
    case 'parts-marked':
      return { ...mark, parts: marksOf(before, mark.answerId).parts };
    case 'point-ticked':
      return { ...mark, wasSaid: wasPointSaid(before, mark) };
    case 'hesitation-heard':
      return { ...mark, isKept: wasKept(before, mark) };
    case 'sent-back':
      return { ...mark, isSentBack: marksOf(before, mark.answerId).isSentBack };
    case 'story-told':
      return { ...mark, story: marksOf(before, mark.answerId).story ?? null };
    case 'question-named':
      return { ...mark, question: marksOf(before, mark.answerId).question ?? null };
    case 'cut-in':
    case 'length-guessed':
      return null;
  }
}

function undoRemark(before: SessionMarks, remarkId: string): Mark {
  const remark = before.remarks.find((one) => one.remarkId === remarkId);
  return remark ? { type: 'remark-written', remark } : { type: 'remark-removed', remarkId };
}

function wasPointSaid(before: SessionMarks, mark: Extract<Mark, { type: 'point-ticked' }>): boolean | null {
  const { points } = marksOf(before, mark.answerId);
  return points.find(({ point }) => point === mark.point)?.wasSaid ?? null;
}

function wasKept(before: SessionMarks, mark: Extract<Mark, { type: 'hesitation-heard' }>): boolean | null {
  const { heard = [] } = marksOf(before, mark.answerId);
  return heard.find((one) => sharedMs(one, mark) > 0)?.isKept ?? null;
}
