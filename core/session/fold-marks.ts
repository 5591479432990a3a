import type { DrillGrade } from '../drills/grade-drill.ts';
import { lengthMs, sharedMs, type Stretch } from '../pacing/stretch.ts';
import type {
  AnswerMarks,
  CutIn,
  HeardMoment,
  Mark,
  PauseCause,
  Remark,
  SaidPause,
  SessionMarks,
} from './mark.ts';

/** Two pauses are the same when they share this much of the shorter: a moved threshold moves their edges a little. */
const SAME_SHARE = 0.5;

/** Nothing said of a session. */
export const NO_MARKS: SessionMarks = { title: null, tags: [], remarks: [], answers: [] };

/** What holds of a session after all its marks. */
export function foldMarks(marks: readonly Mark[]): SessionMarks {
  return marks.reduce(applyMark, NO_MARKS);
}

/** What was said of an answer; nothing, where nothing was. */
export function marksOf(marks: SessionMarks, answerId: string): AnswerMarks {
  return marks.answers.find((one) => one.answerId === answerId) ?? unmarked(answerId);
}

/** What a pause was said to be; null where nobody said. */
export function causeOfPause(pause: Stretch, said: readonly SaidPause[]): PauseCause | null {
  return said.findLast((one) => isSamePause(one, pause))?.cause ?? null;
}

/** What holds once a mark was made on top of what held before. */
export function applyMark(before: SessionMarks, mark: Mark): SessionMarks {
  switch (mark.type) {
    case 'named':
      return { ...before, title: mark.title };
    case 'tagged':
      return { ...before, tags: [...new Set(mark.tags)] };
    case 'graded':
      return withGrade(before, mark.grade);
    case 'remark-written':
      return { ...before, remarks: inOrder([...without(before.remarks, mark.remark.remarkId), mark.remark]) };
    case 'remark-removed':
      return { ...before, remarks: without(before.remarks, mark.remarkId) };
    case 'pause-said':
    case 'parts-marked':
    case 'length-guessed':
    case 'point-ticked':
    case 'hesitation-heard':
    case 'cut-in':
    case 'story-told':
    case 'sent-back':
    case 'question-named':
      return changeAnswer(before, mark.answerId, (answer) => applyToAnswer(answer, mark));
  }
}

function withGrade({ title, tags, remarks, answers }: SessionMarks, grade: DrillGrade | null): SessionMarks {
  return { title, tags, remarks, answers, ...(grade !== null && { grade }) };
}

function applyToAnswer(answer: AnswerMarks, mark: Extract<Mark, { answerId: string }>): AnswerMarks {
  switch (mark.type) {
    case 'pause-said':
      return { ...answer, pauses: sayPause(answer.pauses, mark) };
    case 'parts-marked':
      return { ...answer, parts: mark.parts.toSorted((one, other) => one.startMs - other.startMs) };
    case 'length-guessed':
      // A guess is one made before the length was seen: a later one would not be.
      return { ...answer, guessMs: answer.guessMs ?? mark.guessMs };
    case 'point-ticked':
      return { ...answer, points: tick(answer.points, mark.point, mark.wasSaid) };
    case 'hesitation-heard':
      return { ...answer, heard: judgeMoment(answer.heard ?? [], mark) };
    case 'cut-in':
      return { ...answer, cut: cutOf(mark) };
    case 'story-told':
      return { ...answer, story: mark.story };
    case 'sent-back':
      return { ...answer, isSentBack: mark.isSentBack };
    case 'question-named':
      return { ...answer, question: mark.question };
  }
}

function sayPause(
  pauses: readonly SaidPause[],
  { startMs, endMs, cause }: Stretch & { readonly cause: PauseCause | null },
): SaidPause[] {
  const others = pauses.filter((one) => !isSamePause(one, { startMs, endMs }));
  const said = cause === null ? others : [...others, { startMs, endMs, cause }];
  return said.toSorted((one, other) => one.startMs - other.startMs);
}

/** Moments that share any time are the same one: a hesitation is short. */
function judgeMoment(
  heard: readonly HeardMoment[],
  { startMs, endMs, isKept }: Stretch & { readonly isKept: boolean | null },
): HeardMoment[] {
  const others = heard.filter((one) => sharedMs(one, { startMs, endMs }) === 0);
  const judged = isKept === null ? others : [...others, { startMs, endMs, isKept }];
  return judged.toSorted((one, other) => one.startMs - other.startMs);
}

function cutOf({ startMs, endMs, backAtMs, isEchoCancelled }: CutIn): CutIn {
  return { startMs, endMs, backAtMs, isEchoCancelled };
}

function isSamePause(one: Stretch, other: Stretch): boolean {
  const sharedMs = Math.min(one.endMs, other.endMs) - Math.max(one.startMs, other.startMs);
  return sharedMs > 0 && sharedMs >= SAME_SHARE * Math.min(lengthMs(one), lengthMs(other));
}

function tick(points: AnswerMarks['points'], point: string, wasSaid: boolean | null): AnswerMarks['points'] {
  const others = points.filter((one) => one.point !== point);
  return wasSaid === null ? others : [...others, { point, wasSaid }];
}

function changeAnswer(
  marks: SessionMarks,
  answerId: string,
  change: (answer: AnswerMarks) => AnswerMarks,
): SessionMarks {
  const others = marks.answers.filter((one) => one.answerId !== answerId);
  const changed = [...others, change(marksOf(marks, answerId))];
  return {
    ...marks,
    answers: changed.toSorted((one, other) => Number(one.answerId) - Number(other.answerId)),
  };
}

function unmarked(answerId: string): AnswerMarks {
  return { answerId, pauses: [], parts: [], guessMs: null, points: [], isSentBack: false };
}

function without(remarks: readonly Remark[], remarkId: string): Remark[] {
  return remarks.filter((one) => one.remarkId !== remarkId);
}

function inOrder(remarks: readonly Remark[]): Remark[] {
  return remarks.toSorted(
    (one, other) => Number(one.answerId) - Number(other.answerId) || one.atMs - other.atMs,
  );
}
