import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Settings } from '../../core/session/settings.ts';
import { Problem } from '../problem.ts';
import type { SettingsStore } from './settings-store.ts';

/** Reads and replaces the person's settings. */
export const settingsRoutes: FastifyPluginAsyncTypebox<{ settings: SettingsStore }> = async (
  app,
  { settings },
) => {
  app.get('/settings', { schema: { response: { 200: Settings } } }, async () => settings.read());

  const schema = { body: Settings, response: { 200: Settings, 400: Problem } };
  app.put('/settings', { schema }, async ({ body }) => {
    settings.write(body);
    return settings.read();
  });
};
