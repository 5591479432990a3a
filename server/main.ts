import { flushCompileCache } from 'node:module';
import { hostname, userInfo } from 'node:os';
import envPaths from 'env-paths';
import { describeUsage, readStartCommand, type Config } from './config.ts';
import { ROOT, serve } from './serve.ts';
import { buildClientWhenChanged } from './start/client-build.ts';
import { prepareDataFolder } from './start/data-folder.ts';
import { describeHolder, DataLock } from './start/data-lock.ts';
import { findFreePort } from './start/free-port.ts';
import { printLine } from './start/print-line.ts';
import { readProof } from './start/read-proof.ts';
import { findRunning, removeRunning, writeRunning } from './start/running-instance.ts';
import { explainNoBrowser, openPage } from './start/show-page.ts';
import { HOST, makeStartToken, urlOf, type StartAddress } from './start/start-address.ts';
import { StartError } from './start/start-error.ts';
import { stopOnSignal } from './start/stop-on-signal.ts';

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
  // Now, for a process that is killed keeps nothing.
  flushCompileCache();

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

async function show(address: StartAddress, config: Config): Promise<void> {
  process.stdout.write(`Pacenotes: ${urlOf(address)}\n`);
  if (!config.opensBrowser || config.network !== null) return;

  const { env: environment, platform } = process;
  const surroundings = { environment, platform, userName: userInfo().username, hostName: hostname() };
  const obstacle = explainNoBrowser(address.port, surroundings);
  if (obstacle === null) await openPage(urlOf(address));
  else printLine(obstacle);
}
