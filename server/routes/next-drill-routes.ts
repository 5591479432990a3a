import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { DrillGrade } from '../../core/drills/grade-drill.ts';
import { NextDrill } from '../../core/session/next-drills.ts';
import type { Settings } from '../../core/session/settings.ts';
import { drillsOfToday, returnsOf, streakDays } from '../drills/drills-of-today.ts';
import type { SessionHistory } from '../history/history.ts';
import type { PracticeBook } from '../interview/practice-book.ts';
import { SessionParams } from './params.ts';

/** What choosing drills needs of the world. */
export type NextDrillRouteOptions = {
  readonly history: SessionHistory;
  readonly practice: PracticeBook;
  readonly settings: () => Settings;
  /** The wall time, ISO 8601. */
  readonly now: () => string;
};

const Today = Type.Object({
  drills: Type.Array(NextDrill),
  streakDays: Type.Union([Type.Integer({ minimum: 0 }), Type.Null()], {
    description: 'days in a row that something was practised; null where the settings leave it out',
  }),
});

const Returns = Type.Object({
  returns: Type.Array(
    Type.Object({ grade: DrillGrade, dueAt: Type.String({ description: 'wall time, ISO 8601' }) }),
    { description: 'one a grade, the soonest first; empty where nothing could be measured' },
  ),
});

/** `GET /drills/today`: what to drill, and why. `GET /sessions/:id/returns`: when a drill that was held comes back. */
export const nextDrillRoutes: FastifyPluginAsyncTypebox<NextDrillRouteOptions> = async (
  app,
  { history, practice, settings, now },
) => {
  app.get('/drills/today', { schema: { response: { 200: Today } } }, async () => {
    const summaries = await history.summaries(settings());
    const { answers } = await practice.since('');
    return {
      drills: drillsOfToday(summaries, answers, dayAround(now())),
      streakDays: settings().streak ? streakDays(summaries, localDay, now()) : null,
    };
  });

  app.get(
    '/sessions/:id/returns',
    { schema: { params: SessionParams, response: { 200: Returns } } },
    async ({ params }) => ({ returns: [...returnsOf(await history.summaries(settings()), params.id)] }),
  );
};

/** The day of this machine, which is the person's own. */
function dayAround(now: string) {
  const at = new Date(now);
  const midnight = (daysOn: number) =>
    new Date(at.getFullYear(), at.getMonth(), at.getDate() + daysOn).toISOString();
  return { from: midnight(0), to: midnight(1) };
}

function localDay(at: string): string {
  const day = new Date(at);
  const digits = (value: number) => String(value).padStart(2, '0');
  return `${day.getFullYear()}-${digits(day.getMonth() + 1)}-${digits(day.getDate())}`;
}
