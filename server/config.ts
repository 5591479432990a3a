import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LOG_LEVELS, type LogLevel } from './watch/logging.ts';
import { StartError } from './start/start-error.ts';

/** How this start is to run. */
export type Config = {
  /** The port on 127.0.0.1; 0 takes a free one. */
  readonly port: number;
  /** The folder that keeps everything; absolute. */
  readonly dataFolder: string;
  readonly opensBrowser: boolean;
  /** How others on the network reach it; null keeps it to this machine. */
  readonly network: Network | null;
  readonly logLevel: LogLevel;
  /** A voice model file of the speech program piper, or null. */
  readonly piperVoice: string | null;
};

/** A name on the network, and what proves it. */
export type Network = {
  /** The host name that the certificate is for. */
  readonly name: string;
  /** Paths of the certificate and its key, PEM. */
  readonly certificateFile: string;
  readonly keyFile: string;
};

/** What the command line asks for. */
export type StartCommand = { readonly type: 'help' } | { readonly type: 'start'; readonly config: Config };

/** What the command line and the environment are read from. */
export type ConfigSource = {
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where the platform keeps a person's data. */
  readonly defaultDataFolder: string;
};

/** Chosen by us: registered to no one, and it reads P-A-C-E on a telephone. */
export const DEFAULT_PORT = 7223;

const LARGEST_PORT = 65_535;

const OPTIONS = {
  port: { type: 'string' },
  data: { type: 'string' },
  host: { type: 'string' },
  certificate: { type: 'string' },
  key: { type: 'string' },
  log: { type: 'string' },
  'no-open': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * Reads what the command line asks for; an option wins over its environment variable.
 *
 * @throws {@link StartError} on an unknown option or a value that cannot be
 */
export function readStartCommand({ args, environment, defaultDataFolder }: ConfigSource): StartCommand {
  const options = readOptions(args);
  if (options.help === true) return { type: 'help' };

  const config: Config = {
    port: readPort(options.port ?? environment.PACENOTES_PORT),
    dataFolder: resolve(
      readFolder(options.data) ?? nonEmpty(environment.PACENOTES_DATA) ?? defaultDataFolder,
    ),
    network: readNetwork(
      nonEmpty(options.host ?? environment.PACENOTES_HOST),
      nonEmpty(options.certificate ?? environment.PACENOTES_CERTIFICATE),
      nonEmpty(options.key ?? environment.PACENOTES_KEY),
    ),
    logLevel: readLogLevel(nonEmpty(options.log ?? environment.PACENOTES_LOG)),
    opensBrowser: options['no-open'] !== true,
    piperVoice: nonEmpty(environment.PACENOTES_PIPER_VOICE) ?? null,
  };
  return { type: 'start', config };
}

/** Names by which only this machine is reached, and addresses that are no name of any. */
const LOOPBACK = /^(localhost|127(\.\d+){3}|\[?::1\]?)$/i;
const ANYWHERE = /^(0\.0\.0\.0|\[?::\]?|\*)$/;

/** A microphone opens on secure pages alone, and without a certificate everyone between could listen. */
function readNetwork(
  name: string | undefined,
  certificateFile: string | undefined,
  keyFile: string | undefined,
): Network | null {
  if (name === undefined) {
    if (certificateFile === undefined && keyFile === undefined) return null;
    throw new StartError('--certificate and --key: expected --host beside them, the name that they are for');
  }
  if (ANYWHERE.test(name))
    throw new StartError(`--host: expected the name that the certificate is for, got ${name}`);
  if (LOOPBACK.test(name)) return null;
  if (certificateFile === undefined || keyFile === undefined) {
    throw new StartError(
      `--host ${name}: expected --certificate and --key beside it. Browsers open a microphone on secure pages alone, and without a certificate others on the network could listen.`,
    );
  }
  return { name, certificateFile, keyFile };
}

function readLogLevel(text: string | undefined): LogLevel {
  const level = LOG_LEVELS.find((one) => one === (text ?? 'silent'));
  if (level !== undefined) return level;
  throw new StartError(`--log: expected one of ${LOG_LEVELS.join(', ')}, got ${text ?? 'none'}`);
}

/** An empty one is a variable that was not set in a script: the current folder is not what was meant. */
function readFolder(folder: string | undefined): string | undefined {
  if (folder === '')
    throw new StartError('--data: expected a folder, got nothing. For instance: npm start -- --data notes');
  return folder;
}

/** What `--help` prints. */
export function describeUsage(defaultDataFolder: string): string {
  return `Pacenotes asks interview questions aloud and measures how your answers are paced.

  npm start                      start it and open it in the browser
  npm start -- --port 8080       another port than ${DEFAULT_PORT}; 0 takes a free one   (or PACENOTES_PORT)
  npm start -- --data FOLDER     where everything is kept                   (or PACENOTES_DATA)
                                 ${defaultDataFolder}
  npm start -- --host NAME --certificate FILE --key FILE
                                 for others on the network, over https      (or PACENOTES_HOST, _CERTIFICATE, _KEY)
  npm start -- --log LEVEL       requests as lines of JSON on standard error (or PACENOTES_LOG)
                                 ${LOG_LEVELS.join(', ')}
  npm start -- --no-open         only print the address
  npm start -- --help            this

PACENOTES_PIPER_VOICE names a voice model file (.onnx) for the speech program piper.`;
}

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    const [reason] = error instanceof Error ? error.message.split('. ') : [];
    throw new StartError(`${reason ?? 'The command line cannot be read'}. See npm start -- --help`, {
      cause: error,
    });
  }
}

function readPort(text: string | undefined): number {
  if (nonEmpty(text) === undefined || text === undefined) return DEFAULT_PORT;
  const port = /^\d+$/.test(text) ? Number(text) : NaN;
  if (port >= 0 && port <= LARGEST_PORT) return port;
  throw new StartError(`--port: expected a number from 0 to ${LARGEST_PORT}, got ${text}`);
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}
