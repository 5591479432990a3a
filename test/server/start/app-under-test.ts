import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { onTestFinished } from 'vitest';
import { buildApp, type AppOptions } from '../../../server/app.ts';
import { SettingsFile } from '../../../server/settings/settings-store.ts';
import { findFreePort } from '../../../server/start/free-port.ts';
import { Metrics } from '../../../server/watch/metrics.ts';
import { ProgramSpeech } from '../../../server/voices/program-speech.ts';
import { temporaryFolder } from './temporary-folder.ts';

export const PORT = 7223;
export const TOKEN = 'the-token-of-this-start';
export const ORIGIN = `http://127.0.0.1:${PORT}`;
export const OWN_HOST = { host: `127.0.0.1:${PORT}` };
export const BEARER = { ...OWN_HOST, authorization: `Bearer ${TOKEN}` };

/** An app with everything real in an empty folder, a socket that says back what it hears, and no speech program. */
export async function buildTestApp(changes: Partial<AppOptions> = {}): Promise<FastifyInstance> {
  const folder = temporaryFolder();
  const app = await buildApp({
    config: { port: PORT },
    security: { startToken: TOKEN, cookieSecret: 'kept from start to start', now: () => 1_000_000 },
    clientFolder: writeClient(folder),
    thirdPartyFile: join(folder, 'client', 'licences.md'),
    settings: new SettingsFile(folder, () => undefined),
    speech: new ProgramSpeech({
      cacheFolder: join(folder, 'speech-cache'),
      environment: {},
      platform: 'linux',
      piperVoice: null,
      warn: () => undefined,
    }),
    apiPlugins: [echoSocket],
    isReady: async () => true,
    metrics: new Metrics(),
    logging: { level: 'silent', stream: process.stderr },
    reportMistake: () => undefined,
    ...changes,
  });
  onTestFinished(() => app.close());
  return app;
}

/** The same, listening on a port of its own. */
export async function listenTestApp(changes: Partial<AppOptions> = {}) {
  const port = await findFreePort('127.0.0.1');
  const app = await buildTestApp({ config: { port }, ...changes });
  await app.listen({ host: '127.0.0.1', port });
  return { app, port, origin: `http://127.0.0.1:${port}` };
}

/** Signs in, and gives the cookie back as a browser would send it. */
export async function signIn(app: FastifyInstance): Promise<string> {
  const headers = { ...OWN_HOST, origin: ORIGIN };
  const response = await app.inject({
    method: 'POST',
    url: '/api/sign-in',
    headers,
    payload: { token: TOKEN },
  });
  const [cookie] = response.cookies;
  return `${cookie?.name ?? ''}=${encodeURIComponent(cookie?.value ?? '')}`;
}

async function echoSocket(app: FastifyInstance): Promise<void> {
  app.get('/echo', { websocket: true }, (socket) => {
    socket.on('message', (heard: Buffer) => socket.send(heard.toString('utf8')));
  });
}

function writeClient(folder: string): string {
  const client = join(folder, 'client');
  mkdirSync(join(client, 'assets'), { recursive: true });
  writeFileSync(join(client, 'index.html'), '<!doctype html><title>Pacenotes</title>');
  writeFileSync(join(client, 'assets', 'page-a1b2c3.js'), 'export const page = "plain";');
  writeFileSync(join(client, 'assets', 'page-a1b2c3.js.br'), 'compressed by brotli');
  writeFileSync(join(client, 'assets', 'page-a1b2c3.js.gz'), 'compressed by gzip');
  writeFileSync(join(client, '.sources'), 'not for others');
  writeFileSync(join(client, 'licences.md'), '# Licences');
  return client;
}
