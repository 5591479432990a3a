import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { Problem } from './problem.ts';

const Health = Type.Object({ status: Type.Literal('ok') });

/** For whoever watches over the process: whether it runs, and whether it can keep what it is given. */
export const healthRoutes: FastifyPluginAsyncTypebox<{ isReady: () => Promise<boolean> }> = async (
  app,
  { isReady },
) => {
  app.get('/healthz', { schema: { response: { 200: Health } } }, async () => ({ status: 'ok' as const }));

  const schema = { response: { 200: Health, 503: Problem } };
  app.get('/readyz', { schema }, async (_request, reply) => {
    if (await isReady().catch(() => false)) return { status: 'ok' as const };
    return reply.code(503).send({ message: 'The data folder takes no writes.' });
  });
};
