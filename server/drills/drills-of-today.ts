import { nextDrills, type HeldKind, type NextDrill, type Today } from '../../core/session/next-drills.ts';
import type { PractisedAnswer } from '../../core/session/practised-answer.ts';
import type { SessionSummary } from '../../core/session/session-record.ts';
import { streakOf } from '../../core/session/streak.ts';
import { weakestFigure } from '../../core/session/weakest-figure.ts';
import { dueAfter, returnsAfter, type Repetition, type Return } from './drill-schedule.ts';

/** A drill that was held to some end. */
type HeldDrill = SessionSummary & { readonly drill: NonNullable<SessionSummary['drill']> };

/** The drills of today, from all that was practised. @param summaries newest first @param answers oldest first */
export function drillsOfToday(
  summaries: readonly SessionSummary[],
  answers: readonly PractisedAnswer[],
  today: Today,
): NextDrill[] {
  const drills = heldDrills(summaries);
  const ids = new Set(drills.map(({ id }) => id));
  const ofInterviews = answers.filter(({ sessionId }) => !ids.has(sessionId));
  const kinds = [...new Set(drills.map(({ drill }) => drill.kind))];
  const held = kinds.flatMap((kind) => asHeldKind(drills.filter(({ drill }) => drill.kind === kind)) ?? []);
  return nextDrills(held, weakestFigure(ofInterviews), today);
}

/** When a drill that was held comes back, by the grade it could be given; empty where nothing of it could be measured. */
export function returnsOf(summaries: readonly SessionSummary[], sessionId: string): readonly Return[] {
  const drills = heldDrills(summaries);
  const at = drills.findIndex(({ id }) => id === sessionId);
  const own = drills[at];
  if (own === undefined) return [];
  const until = drills.slice(0, at + 1).filter(({ drill }) => drill.kind === own.drill.kind);
  return own.drill.grade === null ? [] : returnsAfter(repetitionsOf(until));
}

/** Days in a row, up to today or yesterday. @param dayOf the person's day of an instant, as `2026-11-21` */
export function streakDays(
  summaries: readonly SessionSummary[],
  dayOf: (at: string) => string,
  now: string,
): number {
  const own = summaries.filter(
    ({ isSample, isShared, kind }) => !isSample && !isShared && kind !== 'recording',
  );
  const answered = own.filter(({ strip }) => strip.some(({ speechOnsetMs }) => speechOnsetMs !== null));
  return streakOf(
    answered.map(({ startedAt }) => dayOf(startedAt)),
    dayOf(now),
  );
}

/** Oldest first; one that was left before its first answer was not held. */
function heldDrills(summaries: readonly SessionSummary[]): HeldDrill[] {
  return summaries
    .flatMap((summary) =>
      summary.drill !== null && !summary.isShared ? [{ ...summary, drill: summary.drill }] : [],
    )
    .filter(({ strip }) => strip.length > 0)
    .toReversed();
}

function asHeldKind(drills: readonly HeldDrill[]): HeldKind | null {
  const last = drills.at(-1);
  if (last === undefined) return null;
  return {
    kind: last.drill.kind,
    lastAt: last.startedAt,
    lastValue: last.drill.value,
    dueAt: dueAfter(repetitionsOf(drills)),
    tookMs: drills.filter(({ isFinished }) => isFinished).map(({ durationMs }) => durationMs),
  };
}

function repetitionsOf(drills: readonly HeldDrill[]): Repetition[] {
  return drills.flatMap(({ startedAt, drill: { grade } }) =>
    grade === null ? [] : { at: startedAt, grade },
  );
}
