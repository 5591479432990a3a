import type { FastifyPluginAsync } from 'fastify';

/** What the OpenAPI document says of itself. */
export const OPEN_API = {
  openapi: '3.1.0',
  info: { title: 'Pacenotes', version: '1', description: 'The HTTP interface of a local Pacenotes server.' },
};

/** The document that describes every route under `/api`, made from their schemas. */
export const openApiRoute: FastifyPluginAsync = async (app) => {
  app.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger());
};
