import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { buildApp } from '../../server/app.ts';
import { openSessions } from '../../server/open-sessions.ts';
import { SettingsFile } from '../../server/settings/settings-store.ts';
import type { LogStream } from '../../server/watch/logging.ts';
import { Metrics } from '../../server/watch/metrics.ts';
import { ProgramSpeech } from '../../server/voices/program-speech.ts';

const ROOT = join(import.meta.dirname, '../..');
const PORT = 7223;
const TOKEN = 'the-token-of-this-start';

/** What whoever has signed in sends with every request. */
export const SIGNED_IN = { host: `127.0.0.1:${PORT}`, authorization: `Bearer ${TOKEN}` };

/** The whole server on an empty data folder, without a port and without a speech program. */
export type FuzzApp = {
  readonly app: FastifyInstance;
  /** Mistakes of ours that were reported, as lines. */
  readonly mistakes: readonly string[];
  readonly close: () => Promise<void>;
};

/** Opens it; the caller closes it, and its folder goes. @param log is given each line, where one is wanted */
export async function openFuzzApp(log: LogStream | null = null): Promise<FuzzApp> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'pacenotes-fuzz-'));
  const mistakes: string[] = [];
  const settings = new SettingsFile(dataFolder, () => undefined);
  const sessions = await openSessions({ dataFolder, bankFolder: join(ROOT, 'question-banks'), settings });
  const app = await buildApp({
    config: { port: PORT },
    security: { startToken: TOKEN, cookieSecret: 'kept from start to start', now: Date.now },
    clientFolder: join(ROOT, 'client'),
    thirdPartyFile: join(ROOT, 'THIRD-PARTY.md'),
    settings,
    speech: new ProgramSpeech({
      cacheFolder: join(dataFolder, 'speech-cache'),
      environment: {},
      platform: 'linux',
      piperVoice: null,
      warn: () => undefined,
    }),
    apiPlugins: sessions.plugins,
    isReady: sessions.isReady,
    metrics: new Metrics(),
    logging: { level: log === null ? 'silent' : 'debug', stream: log ?? process.stderr },
    reportMistake: (line) => mistakes.push(line),
  });
  await app.ready();
  const close = async () => {
    await app.close();
    await sessions.close();
    await rm(dataFolder, { recursive: true, force: true });
  };
  return { app, mistakes, close };
}
