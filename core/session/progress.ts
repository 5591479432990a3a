import type { PractisedAnswer } from './practised-answer.ts';
import { spreadOf, type Spread } from './spread.ts';

/**
 * The day of a wall time where the person lives, counted from 1970-01-01. Weeks begin on Monday; 1970 began on a
 * Thursday.
 */
export type DayOf = (at: string) => number;

/** What was practised in one week, or in none of its days. */
export type Week = {
  /** Its Monday. */
  readonly startDay: number;
  readonly answers: number;
  /** Of the answers to an interviewer's questions: how many were held against a target, and how many were within. */
  readonly placed: number;
  readonly within: number;
  readonly responseLatencyMs: Spread | null;
  readonly silentPauseRatePerMinute: Spread | null;
  readonly speechRate: Spread | null;
  /** Guess less length, as a share of the length: −0.1 is a guess that was a tenth short. */
  readonly guessGap: Spread | null;
};

const DAYS_A_WEEK = 7;
const MONDAY_OFFSET = 3;

/** The Monday of a day's week. */
export function mondayOf(day: number): number {
  return Math.floor((day + MONDAY_OFFSET) / DAYS_A_WEEK) * DAYS_A_WEEK - MONDAY_OFFSET;
}

/** Every week from one day to another in order, those without practice too. Takes that were set aside count nowhere. */
export function weeksOf(
  answers: readonly PractisedAnswer[],
  dayOf: DayOf,
  [fromDay, toDay]: readonly [number, number],
): Week[] {
  const byWeek = Map.groupBy(counted(answers), ({ at }) => mondayOf(dayOf(at)));
  const weeks: Week[] = [];
  for (let startDay = mondayOf(fromDay); startDay <= toDay; startDay += DAYS_A_WEEK)
    weeks.push(weekOf(startDay, byWeek.get(startDay) ?? []));
  return weeks;
}

/** Answers that were not taken again. */
export function counted(answers: readonly PractisedAnswer[]): PractisedAnswer[] {
  return answers.filter(({ status }) => status === 'answered');
}

/** Whether an answer counts towards the hit rate, as in a session's own figures. */
export function isPlaced({ asked, band }: PractisedAnswer): boolean {
  return asked !== 'own-questions' && band !== null;
}

/** How far a guess was from the length, as a share of it; null where nothing was guessed or measured. */
export function guessGapOf({ guessMs, answerMs }: PractisedAnswer): number | null {
  return guessMs === null || answerMs === null || answerMs === 0 ? null : guessMs / answerMs - 1;
}

/** How long was spoken on each day on which something was, in order. */
export function spokenByDay(answers: readonly PractisedAnswer[], dayOf: DayOf): Map<number, number> {
  const spoken = new Map<number, number>();
  for (const { at, answerMs } of answers) {
    const day = dayOf(at);
    spoken.set(day, (spoken.get(day) ?? 0) + (answerMs ?? 0));
  }
  return new Map([...spoken].sort(([one], [other]) => one - other));
}

function weekOf(startDay: number, answers: readonly PractisedAnswer[]): Week {
  const placed = answers.filter(isPlaced);
  const spread = (valueOf: (answer: PractisedAnswer) => number | null) =>
    spreadOf(answers.flatMap((answer) => valueOf(answer) ?? []));
  return {
    startDay,
    answers: answers.length,
    placed: placed.length,
    within: placed.filter(({ band }) => band?.where === 'within').length,
    responseLatencyMs: spread((answer) => answer.responseLatencyMs),
    silentPauseRatePerMinute: spread((answer) => answer.silentPauseRatePerMinute),
    speechRate: spread((answer) => answer.speechRate),
    guessGap: spread(guessGapOf),
  };
}
