import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { Kept, KeptSound } from '../../core/session/kept.ts';
import type { KeptData } from '../deletion/kept-data.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** What the routes of kept data are given. */
export type KeptRouteOptions = {
  readonly kept: KeptData;
  /** The wall time, ISO 8601. */
  readonly now: () => string;
};

/** What is kept of a person, and its deletion: `GET /kept`, `DELETE /recordings`, `DELETE /everything`. */
export const keptRoutes: FastifyPluginAsyncTypebox<KeptRouteOptions> = async (app, { kept, now }) => {
  app.get('/kept', { schema: { response: { 200: Kept } } }, () => kept.count());

  app.delete(
    '/recordings',
    {
      schema: {
        querystring: Type.Object({
          olderThanDays: Type.Integer({
            minimum: 0,
            maximum: 3650,
            description: 'days since it was last written; 0 deletes all sound',
          }),
        }),
        response: { 200: KeptSound },
      },
    },
    ({ query: { olderThanDays } }) =>
      kept.deleteSoundBefore(new Date(Date.parse(now()) - olderThanDays * DAY_MS)),
  );

  app.delete('/everything', { schema: { response: { 200: Kept } } }, () => kept.deleteEverything());
};
