import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { Problem } from './problem.ts';
import type { Metrics } from './watch/metrics.ts';

const Health = Type.Object({ status: Type.Literal('ok') });

/** What the routes of watching are given. */
export type HealthOptions = { readonly isReady: () => Promise<boolean>; readonly metrics: Metrics };

/**
 * For whoever watches over the process: whether it runs, whether it can keep what it is given, and, for who has signed in, what
 * was counted (`/metrics`, to be read by Prometheus).
 */
export const healthRoutes: FastifyPluginAsyncTypebox<HealthOptions> = async (app, { isReady, metrics }) => {
  app.get('/metrics', { schema: { hide: true } }, async (_request, reply) =>
    reply.type(metrics.contentType).send(await metrics.read()),
  );

  app.get('/healthz', { schema: { response: { 200: Health } } }, async () => ({ status: 'ok' as const }));

  const schema = { response: { 200: Health, 503: Problem } };
  app.get('/readyz', { schema }, async (_request, reply) => {
    if (await isReady().catch(() => false)) return { status: 'ok' as const };
    return reply.code(503).send({ message: 'The data folder takes no writes.' });
  });
};
