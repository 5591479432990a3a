import cookie from '@fastify/cookie';
import swagger from '@fastify/swagger';
import { TypeBoxValidatorCompiler } from '@fastify/type-provider-typebox';
import {
  fastify,
  type FastifyInstance,
  type FastifyPluginAsync,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { answerErrors, answerUnroutable } from './answer-errors.ts';
import { healthRoutes } from './health-routes.ts';
import { openApiRoute, OPEN_API } from './open-api-route.ts';
import type { Security } from './security/credentials.ts';
import { addGuard } from './security/guard.ts';
import type { Place } from './security/own-address.ts';
import { addPageHeaders } from './security/page-headers.ts';
import { signInRoutes } from './security/sign-in.ts';
import { settingsRoutes } from './settings/settings-routes.ts';
import type { SettingsStore } from './settings/settings-store.ts';
import { addSockets } from './socket-plugin.ts';
import { pageRoutes } from './static/page-routes.ts';
import { loggingOf, type LogLevel, type LogStream } from './watch/logging.ts';
import type { Metrics } from './watch/metrics.ts';
import type { Speech } from './voices/speech.ts';
import { voiceRoutes } from './voices/voice-routes.ts';

/** Everything that the app is made of. It reads no environment, asks no clock, and does not listen. */
export type AppOptions = {
  /** Where it will be reached: it tells our own pages from others by it. */
  readonly config: Place;
  /** What proves the name that it has on a network, PEM; left out where it is this machine's alone. */
  readonly certificate?: { readonly cert: string; readonly key: string };
  readonly security: Security;
  /** The built pages. */
  readonly clientFolder: string;
  /** The licences of what we pass on, as text. */
  readonly thirdPartyFile: string;
  readonly settings: SettingsStore;
  readonly speech: Speech;
  /** Registered under `/api`, behind the guard, where `{ websocket: true }` routes work too. */
  readonly apiPlugins: readonly FastifyPluginAsync[];
  readonly metrics: Metrics;
  readonly logging: { readonly level: LogLevel; readonly stream: LogStream };
  /** Whether the stores take a write. */
  readonly isReady: () => Promise<boolean>;
  /** Told of our own mistakes: a line without anything that a candidate said. */
  readonly reportMistake: (line: string) => void;
};

/** Puts the server together; the caller listens, and closes it. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const { config, security, settings, speech, metrics, logging } = options;
  const door = { place: config, security };
  const app = fastify({
    ...loggingOf(logging.level, logging.stream),
    https: options.certificate ?? null,
    frameworkErrors: answerUnroutable,
  }) as FastifyInstance;
  app.setValidatorCompiler(TypeBoxValidatorCompiler);
  answerErrors(app, options.reportMistake);

  addPageHeaders(app);
  await app.register(cookie, { secret: security.cookieSecret });
  await addSockets(app);
  addGuard(app, door);
  metrics.watch(app);
  await app.register(swagger, { openapi: OPEN_API });

  await app.register(healthRoutes, options);
  await app.register(pageRoutes, options);
  await app.register(
    async (api) => {
      await api.register(signInRoutes, door);
      await api.register(settingsRoutes, { settings });
      await api.register(voiceRoutes, { speech });
      await api.register(openApiRoute);
      for (const plugin of options.apiPlugins) await api.register(plugin);
      // Nothing under /api may fall through to the pages.
      const nothing = { schema: { hide: true }, handler: handleUnknown };
      api.all('/', nothing);
      api.all('/*', nothing);
    },
    { prefix: '/api' },
  );
  return app;
}

function handleUnknown(_request: FastifyRequest, reply: FastifyReply): void {
  reply.callNotFound();
}
