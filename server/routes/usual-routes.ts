import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { CountSettings } from '../../core/session/count-answer.ts';
import { SessionUsual, usualOfSession } from '../../core/session/session-usual.ts';
import type { SessionHistory } from '../history/history.ts';
import { SessionParams } from './params.ts';

/** What its route is given. */
export type UsualRouteOptions = {
  readonly history: SessionHistory;
  /** How all figures are counted. */
  readonly settings: () => CountSettings;
};

/** `/sessions/:id/usual`: what was usual for a person when a session was held. */
export const usualRoutes: FastifyPluginAsyncTypebox<UsualRouteOptions> = async (
  app,
  { history, settings },
) => {
  app.get(
    '/sessions/:id/usual',
    { schema: { params: SessionParams, response: { 200: SessionUsual } } },
    async ({ params }) => usualOfSession(await history.past(settings()), params.id),
  );
};
