import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';

/** `POST /restart`: ends what runs, as a stop does, and begins anew at the same address. It is how a backup is taken up. */
export const restartRoute: FastifyPluginAsyncTypebox<{ restart: () => void }> = async (app, { restart }) => {
  app.post('/restart', { schema: { response: { 202: Type.Null() } } }, async (_request, reply) => {
    reply.raw.once('finish', restart);
    return reply.code(202).send(null);
  });
};
