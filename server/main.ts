import { readFileSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import envPaths from 'env-paths';
import { buildApp, type AppOptions } from './app.ts';
import { describeUsage, readStartCommand, type Config } from './config.ts';
import { openSessions, type Sessions } from './open-sessions.ts';
import { fileStamp } from './safekeeping/file-stamp.ts';
import { takeUpRestore } from './safekeeping/take-up-restore.ts';
import { readCookieSecret } from './security/cookie-secret.ts';
import { SettingsFile } from './settings/settings-store.ts';
import { buildClientWhenChanged } from './start/client-build.ts';
import { prepareDataFolder } from './start/data-folder.ts';
import { describeHolder, DataLock } from './start/data-lock.ts';
import { findFreePort } from './start/free-port.ts';
import { restartRoute } from './start/restart-route.ts';
import { findRunning, removeRunning, writeRunning } from './start/running-instance.ts';
import { explainNoBrowser, openPage } from './start/show-page.ts';
import { isDamage } from './storage/sqlite-faults.ts';
import { StoreError } from './storage/store-error.ts';
import { makeStartToken, urlOf, type StartAddress } from './start/start-address.ts';
import { StartError } from './start/start-error.ts';
import { stopOnSignal } from './start/stop-on-signal.ts';
import { Metrics } from './watch/metrics.ts';
import { ProgramSpeech } from './voices/program-speech.ts';

/** Only this machine, unless a name on the network is given: no one else reaches us. */
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
  const { dataFolder } = config;
  const address = await findRunning(dataFolder);
  if (address === null) {
    throw new StartError(
      `${dataFolder} is held by ${describeHolder(dataFolder)}, which does not answer. Stop it, or name another folder: npm start -- --data FOLDER`,
    );
  }
  await show(address, config);
  process.stderr.write(
    `Pacenotes was running already, with this data folder (${describeHolder(dataFolder)}).\n`,
  );
}

async function start(config: Config, lock: DataLock): Promise<void> {
  await buildClientWhenChanged(ROOT);
  const address = await findAddress(config);
  let serving = serve(config, address, restart);
  await serving;
  writeRunning(config.dataFolder, address);
  stopOnSignal(async () => {
    await (await serving).stop();
    removeRunning(config.dataFolder);
    lock.release();
  });
  await show(address, config);

  /** A restored backup is taken up by a server that begins anew; open pages come back to it. */
  function restart(): void {
    serving = serving.then(async ({ stop }) => {
      await stop();
      return serve(config, address, restart);
    });
    serving.catch((error: unknown) => {
      printLine(`Pacenotes could not begin anew: ${String(error)}`);
      process.exit(1);
    });
  }
}

/** Where this start is reached, and what it proves itself with. */
async function findAddress({ port: asked, network }: Config): Promise<StartAddress> {
  const port = asked === 0 ? await findFreePort(network?.name ?? HOST) : asked;
  const own = { port, token: makeStartToken() };
  if (network === null) return own;
  return { ...own, networkName: network.name, certificate: readProof(network.certificateFile) };
}

/** A server that answers, until it is stopped. */
type Served = { readonly stop: () => Promise<void> };

async function serve(config: Config, address: StartAddress, restart: () => void): Promise<Served> {
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

async function show(address: StartAddress, config: Config): Promise<void> {
  process.stdout.write(`Pacenotes: ${urlOf(address)}\n`);
  if (!config.opensBrowser || config.network !== null) return;

  const { env: environment, platform } = process;
  const surroundings = { environment, platform, userName: userInfo().username, hostName: hostname() };
  const obstacle = explainNoBrowser(address.port, surroundings);
  if (obstacle === null) await openPage(urlOf(address));
  else printLine(obstacle);
}

function proofOf({ network }: Config, { certificate }: StartAddress): Pick<AppOptions, 'certificate'> {
  if (network === null || certificate === undefined) return {};
  return { certificate: { cert: certificate, key: readProof(network.keyFile) } };
}

function readProof(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new StartError(`--certificate and --key: expected files that can be read, got ${file}`, { cause });
  }
}

function explainNoStore(error: unknown): unknown {
  if (!(error instanceof StoreError)) return error;
  return new StartError(`${error.message} Another folder can be named: npm start -- --data FOLDER`);
}

function explainUnread(error: unknown): string {
  return isDamage(error)
    ? 'the database is damaged. Stop Pacenotes, then run "npm run -s pacenotes -- repair"'
    : String(error);
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
