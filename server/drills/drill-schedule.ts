import { createEmptyCard, fsrs, Rating, type Card, type Grade } from 'ts-fsrs';
import { DrillGrade } from '../../core/drills/grade-drill.ts';

/** A drill that was held, and how soon it is to come back. */
export type Repetition = { readonly at: string; readonly grade: DrillGrade };

/** When a drill would come back, by its grade. */
export type Return = { readonly grade: DrillGrade; readonly dueAt: string };

const RATINGS: Readonly<Record<DrillGrade, Grade>> = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
};

/** Whole days: a drill does not come back within ten minutes. Without fuzz, the same history gives the same day. */
const SCHEDULER = fsrs({ enable_short_term: false, enable_fuzz: false });

/**
 * When a drill is worth coming back to, by spaced repetition; null where it was never held.
 *
 * @param repetitions of one kind, oldest first
 * @see https://github.com/open-spaced-repetition/ts-fsrs
 */
export function dueAfter(repetitions: readonly Repetition[]): string | null {
  return repetitions.length === 0 ? null : cardAfter(repetitions).due.toISOString();
}

/** When a drill would come back after the last of its repetitions, for each grade that it could be given. */
export function returnsAfter(repetitions: readonly Repetition[]): Return[] {
  const last = repetitions.at(-1);
  if (last === undefined) return [];
  return DrillGrade.enum.map((grade) => {
    const card = cardAfter([...repetitions.slice(0, -1), { ...last, grade }]);
    return { grade, dueAt: card.due.toISOString() };
  });
}

function cardAfter(repetitions: readonly Repetition[]): Card {
  const first = createEmptyCard(new Date(repetitions[0]?.at ?? 0));
  return repetitions.reduce(
    (card, { at, grade }) => SCHEDULER.next(card, new Date(at), RATINGS[grade]).card,
    first,
  );
}
