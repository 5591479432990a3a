import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import envPaths from 'env-paths';
import { buildApp, type AppOptions } from './app.ts';
import { describeUsage, readStartCommand, type Config } from './config.ts';
import { openSessions, type Sessions } from './open-sessions.ts';
import { readCookieSecret } from './security/cookie-secret.ts';
import { SettingsFile } from './settings/settings-store.ts';
import { buildClientWhenChanged } from './start/client-build.ts';
import { prepareDataFolder } from './start/data-folder.ts';
import { DataLock } from './start/data-lock.ts';
import { findFreePort } from './start/free-port.ts';
import { findRunning, removeRunning, writeRunning } from './start/running-instance.ts';
import { explainNoBrowser, openPage } from './start/show-page.ts';
import { StoreError } from './storage/open-database.ts';
import { makeStartToken, urlOf, type StartAddress } from './start/start-address.ts';
import { StartError } from './start/start-error.ts';
import { stopOnSignal } from './start/stop-on-signal.ts';
import { ProgramSpeech } from './voices/program-speech.ts';

/** Only this machine: no one else on its network reaches us. */
const HOST = '127.0.0.1';

const HOUR_MS = 60 * 60 * 1000;

const ROOT = join(import.meta.dirname, '..');

// Whatever we write is for its owner alone.
process.umask(0o077);

try {
  await runCommand();
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

async function runCommand(): Promise<void> {
  const defaultDataFolder = envPaths('pacenotes', { suffix: '' }).data;
  const args = process.argv.slice(2);
  const command = readStartCommand({ args, environment: process.env, defaultDataFolder });
  if (command.type === 'help') {
    process.stdout.write(`${describeUsage(defaultDataFolder)}\n`);
    return;
  }
  prepareDataFolder(command.config.dataFolder);
  const lock = DataLock.take(command.config.dataFolder);
  if (lock === null) await showRunning(command.config);
  else await start(command.config, lock);
}

/** The data folder is in use: by an instance of ours, which is shown instead of starting another. */
async function showRunning(config: Config): Promise<void> {
  const address = await findRunning(config.dataFolder);
  if (address === null) {
    throw new StartError(
      `Another process holds ${config.dataFolder} and does not answer. Stop it, or name another folder: npm start -- --data FOLDER`,
    );
  }
  await show(address, config);
  process.stderr.write('Pacenotes was running already, with this data folder.\n');
}

async function start(config: Config, lock: DataLock): Promise<void> {
  await buildClientWhenChanged(ROOT);
  const port = config.port === 0 ? await findFreePort(HOST) : config.port;
  const address = { port, token: makeStartToken() };
  const settings = new SettingsFile(config.dataFolder, printLine);
  const bankFolder = join(ROOT, 'question-banks');
  const sessions = await openSessions({ dataFolder: config.dataFolder, bankFolder, settings }).catch(
    (error: unknown) => {
      throw explainNoStore(error);
    },
  );
  const app = await buildApp(appOptions({ config, address, settings, sessions }));

  await app.listen({ host: HOST, port }).catch((error: unknown) => {
    throw explainNoPort(error, port);
  });
  writeRunning(config.dataFolder, address);
  keepDeletingOldSound(sessions);
  stopOnSignal(async () => {
    await app.close();
    await sessions.close();
    removeRunning(config.dataFolder);
    lock.release();
  });
  await show(address, config);
}

type Parts = {
  readonly config: Config;
  readonly address: StartAddress;
  readonly settings: SettingsFile;
  readonly sessions: Sessions;
};

function appOptions({ config, address, settings, sessions }: Parts): AppOptions {
  const { dataFolder, piperVoice } = config;
  const { env: environment, platform } = process;
  const cacheFolder = join(dataFolder, 'speech-cache');
  return {
    config: { port: address.port },
    security: { startToken: address.token, cookieSecret: readCookieSecret(dataFolder), now: Date.now },
    clientFolder: join(ROOT, 'client', 'dist'),
    thirdPartyFile: join(ROOT, 'THIRD-PARTY.md'),
    settings,
    speech: new ProgramSpeech({ cacheFolder, environment, platform, piperVoice, warn: printLine }),
    apiPlugins: sessions.plugins,
    isReady: sessions.isReady,
    reportMistake: printLine,
  };
}

function keepDeletingOldSound(sessions: Sessions): void {
  const deleteOldSound = () => {
    sessions.deleteOldSound().catch((error: unknown) => {
      printLine(`Old sound could not be deleted: ${String(error)}`);
    });
  };
  deleteOldSound();
  setInterval(deleteOldSound, HOUR_MS).unref();
}

async function show(address: StartAddress, config: Config): Promise<void> {
  process.stdout.write(`Pacenotes: ${urlOf(address)}\n`);
  if (!config.opensBrowser) return;

  const { env: environment, platform } = process;
  const surroundings = { environment, platform, userName: userInfo().username, hostName: hostname() };
  const obstacle = explainNoBrowser(address.port, surroundings);
  if (obstacle === null) await openPage(urlOf(address));
  else printLine(obstacle);
}

function explainNoStore(error: unknown): unknown {
  if (!(error instanceof StoreError)) return error;
  return new StartError(
    `${error.message} Move it away to begin anew, or name another folder: npm start -- --data FOLDER`,
  );
}

function explainNoPort(error: unknown, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') {
    return new StartError(
      `Another program uses port ${port}. Take another one: npm start -- --port ${port + 1}`,
    );
  }
  if (code === 'EACCES') {
    return new StartError(`This user may not use port ${port}. Take another one: npm start -- --port 7223`);
  }
  return error;
}

function printLine(line: string): void {
  process.stderr.write(`${line}\n`);
}
