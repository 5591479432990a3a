import { readFile } from 'node:fs/promises';
import staticFiles from '@fastify/static';
import type { FastifyPluginAsync } from 'fastify';

/** Where the built pages are, and the licences of what is in them. */
export type PageFiles = { readonly clientFolder: string; readonly thirdPartyFile: string };

/** A built file carries a hash in its name, and stands in `assets`; what stands at the top has a dot in its name. */
const FILE_PATH = /^(assets\/.*|[^/]*\.[^/]*)$/;

/** What a hashed name stands for never changes. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/**
 * Serves the built pages: files as they are, compressed ones where the build has left them; every other path is a
 * page of the one document, which finds its own way by the address.
 */
export const pageRoutes: FastifyPluginAsync<PageFiles> = async (app, { clientFolder, thirdPartyFile }) => {
  await app.register(staticFiles, {
    root: clientFolder,
    serve: false,
    preCompressed: true,
    index: false,
    dotfiles: 'ignore',
    // Caching is said below, for each kind of file.
    cacheControl: false,
    setHeaders: (reply, path) => void reply.header('cache-control', cachingOf(path)),
  });
  const schema = { hide: true };

  app.get('/', { schema }, async (_request, reply) => reply.sendFile('index.html'));

  app.get('/third-party.txt', { schema }, async (_request, reply) => {
    return reply.type('text/plain; charset=utf-8').send(await readFile(thirdPartyFile, 'utf8'));
  });

  app.get<{ Params: { '*': string } }>('/*', { schema }, async ({ params }, reply) => {
    const path = params['*'];
    return reply.sendFile(FILE_PATH.test(path) ? path : 'index.html');
  });
};

function cachingOf(path: string): string {
  if (/[\\/]assets[\\/]/.test(path)) return FOR_EVER;
  return /index\.html(\.\w+)?$/.test(path) ? 'no-store' : 'no-cache';
}
