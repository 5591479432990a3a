import { marksOf } from '../session/fold-marks.ts';
import type { AnswerMarks, Mark, Remark, SessionMarks } from '../session/mark.ts';

/** What is known of a session that a file is about. */
export type KnownMarks = {
  readonly marks: SessionMarks;
  /** All remarks that were ever written or removed here, by `remarkId`. */
  readonly seen: ReadonlySet<string>;
  /** The answers that the session has. */
  readonly answerIds: ReadonlySet<string>;
};

/**
 * What a file says of a session that is there already: remarks that are new, remarks of others that they wrote anew, and
 * questions that they sent back. A remark that was removed here stays removed, and one's own are never changed.
 */
export function marksToMerge({ marks, seen, answerIds }: KnownMarks, brought: SessionMarks): Mark[] {
  const remarks = brought.remarks
    .filter(({ answerId }) => answerIds.has(answerId))
    .filter((remark) => isNews(remark, marks, seen))
    .map((remark): Mark => ({ type: 'remark-written', remark }));
  const sentBack = brought.answers
    .filter(({ answerId, isSentBack }) => isSentBack && answerIds.has(answerId))
    .filter(({ answerId }) => !marksOf(marks, answerId).isSentBack)
    .map(({ answerId }): Mark => ({ type: 'sent-back', answerId, isSentBack: true }));
  return [...remarks, ...sentBack];
}

/** All that was said of a session, as marks that say it again. */
export function marksAsSaid({ title, tags, remarks, answers, grade }: SessionMarks): Mark[] {
  return [
    ...(title === null ? [] : [{ type: 'named' as const, title }]),
    ...(tags.length === 0 ? [] : [{ type: 'tagged' as const, tags }]),
    ...(grade === undefined ? [] : [{ type: 'graded' as const, grade }]),
    ...remarks.map((remark) => ({ type: 'remark-written' as const, remark })),
    ...answers.flatMap(ofAnswerAsSaid),
  ];
}

function ofAnswerAsSaid(answer: AnswerMarks): Mark[] {
  const { answerId, pauses, parts, guessMs, points, isSentBack, heard = [], cut, story, question } = answer;
  return [
    ...pauses.map((pause) => ({ type: 'pause-said' as const, answerId, ...pause })),
    ...(parts.length === 0 ? [] : [{ type: 'parts-marked' as const, answerId, parts }]),
    ...(guessMs === null ? [] : [{ type: 'length-guessed' as const, answerId, guessMs }]),
    ...points.map((point) => ({ type: 'point-ticked' as const, answerId, ...point })),
    ...heard.map((moment) => ({ type: 'hesitation-heard' as const, answerId, ...moment })),
    ...(cut === undefined ? [] : [{ type: 'cut-in' as const, answerId, ...cut }]),
    ...(story === undefined ? [] : [{ type: 'story-told' as const, answerId, story }]),
    ...(isSentBack ? [{ type: 'sent-back' as const, answerId, isSentBack }] : []),
    ...(question === undefined ? [] : [{ type: 'question-named' as const, answerId, question }]),
  ];
}

function isNews(remark: Remark, { remarks }: SessionMarks, seen: ReadonlySet<string>): boolean {
  if (!seen.has(remark.remarkId)) return true;
  const known = remarks.find(({ remarkId }) => remarkId === remark.remarkId);
  if (known === undefined || known.by === '') return false;
  return known.by === remark.by && (known.text !== remark.text || known.atMs !== remark.atMs);
}
