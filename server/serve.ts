import { join } from 'node:path';
import { buildApp, type AppOptions } from './app.ts';
import type { Config } from './config.ts';
import { openSessions, type Sessions } from './open-sessions.ts';
import { fileStamp } from './safekeeping/file-stamp.ts';
import { takeUpRestore } from './safekeeping/take-up-restore.ts';
import { readCookieSecret } from './security/cookie-secret.ts';
import { SettingsFile } from './settings/settings-store.ts';
import { explainNoPort, explainNoStore, explainUnread } from './start/explain-start.ts';
import { printLine } from './start/print-line.ts';
import { readProof } from './start/read-proof.ts';
import { restartRoute } from './start/restart-route.ts';
import { HOST, type StartAddress } from './start/start-address.ts';
import { Metrics } from './watch/metrics.ts';
import { ProgramSpeech } from './voices/program-speech.ts';

const HOUR_MS = 60 * 60 * 1000;

/** Where the product's own files lie. */
export const ROOT = join(import.meta.dirname, '..');

/** A server that answers, until it is stopped. */
export type Served = { readonly stop: () => Promise<void> };

/**
 * Opens what is kept in the data folder, and answers at an address.
 *
 * @param restart begins anew, to take up a restored backup
 * @throws {@link StartError} with what to do
 */
export async function serve(config: Config, address: StartAddress, restart: () => void): Promise<Served> {
  const { dataFolder } = config;
  const aside = takeUpRestore(dataFolder, fileStamp(new Date()));
  if (aside !== null) printLine(`A backup was restored. What was here before lies in ${aside}`);
  const settings = new SettingsFile(dataFolder, printLine);
  const bankFolder = join(ROOT, 'question-banks');
  const metrics = new Metrics();
  const { countCommit: onCommit } = metrics;
  const sessions = await openSessions({ dataFolder, bankFolder, settings, onCommit }).catch(
    (error: unknown) => {
      throw explainNoStore(error);
    },
  );
  const app = await buildApp(appOptions({ config, address, settings, sessions, metrics, restart }));

  await app.listen({ host: config.network?.name ?? HOST, port: address.port }).catch((error: unknown) => {
    throw explainNoPort(error, address.port);
  });
  sessions.warmUp().catch((error: unknown) => {
    printLine(`The sessions could not be read ahead: ${explainUnread(error)}`);
  });
  const stopDeleting = keepDeletingOldSound(sessions);
  return {
    stop: async () => {
      stopDeleting();
      await app.close();
      await sessions.close();
    },
  };
}

type Parts = {
  readonly config: Config;
  readonly address: StartAddress;
  readonly settings: SettingsFile;
  readonly sessions: Sessions;
  readonly metrics: Metrics;
  readonly restart: () => void;
};

function appOptions({ config, address, settings, sessions, metrics, restart }: Parts): AppOptions {
  const { dataFolder, piperVoice } = config;
  const { env: environment, platform } = process;
  const cacheFolder = join(dataFolder, 'speech-cache');
  return {
    config: address,
    ...proofOf(config, address),
    security: { startToken: address.token, cookieSecret: readCookieSecret(dataFolder), now: Date.now },
    clientFolder: join(ROOT, 'client', 'dist'),
    thirdPartyFile: join(ROOT, 'THIRD-PARTY.md'),
    settings,
    speech: new ProgramSpeech({ cacheFolder, environment, platform, piperVoice, warn: printLine }),
    apiPlugins: [...sessions.plugins, (api) => restartRoute(api, { restart })],
    isReady: sessions.isReady,
    metrics,
    logging: { level: config.logLevel, stream: process.stderr },
    reportMistake: printLine,
  };
}

/** @returns stops it */
function keepDeletingOldSound(sessions: Sessions): () => void {
  const deleteOldSound = () => {
    sessions.deleteOldSound().catch((error: unknown) => {
      printLine(`Old sound could not be deleted: ${String(error)}`);
    });
  };
  deleteOldSound();
  const timer = setInterval(deleteOldSound, HOUR_MS).unref();
  return () => clearInterval(timer);
}

function proofOf({ network }: Config, { certificate }: StartAddress): Pick<AppOptions, 'certificate'> {
  if (network === null || certificate === undefined) return {};
  return { certificate: { cert: certificate, key: readProof(network.keyFile) } };
}
