import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { DEFAULT_PORT, readStartCommand, type ConfigSource } from '../../../server/config.ts';
import { StartError } from '../../../server/start/start-error.ts';

/** Reads a command line, with or without an environment. */
function read(args: string, environment: ConfigSource['environment'] = {}) {
  const words = args.split(' ').filter((word) => word !== '');
  return readStartCommand({ args: words, environment, defaultDataFolder: '/of-the-platform' });
}

test('without options it is port 7223, the folder of the platform, and the browser opens', () => {
  expect(read('')).toEqual({
    type: 'start',
    config: {
      port: DEFAULT_PORT,
      dataFolder: resolve('/of-the-platform'),
      network: null,
      logLevel: 'silent',
      opensBrowser: true,
      piperVoice: null,
    },
  });
});

test('an option wins over its environment variable, and that over the default', () => {
  const environment = { PACENOTES_PORT: '8000', PACENOTES_DATA: '/by-variable' };

  expect(read('', environment)).toMatchObject({
    config: { port: 8000, dataFolder: resolve('/by-variable') },
  });
  expect(read('--port 0 --data /by-option --no-open', environment)).toMatchObject({
    config: { port: 0, dataFolder: resolve('/by-option'), opensBrowser: false },
  });
});

test('a host with a certificate and its key is for others on the network; a name of this machine alone is not', () => {
  const network = { name: 'talk.example', certificateFile: 'c.pem', keyFile: 'k.pem' };
  const environment = { PACENOTES_CERTIFICATE: 'c.pem', PACENOTES_KEY: 'k.pem' };

  expect(read('--host talk.example --certificate c.pem --key k.pem')).toMatchObject({ config: { network } });
  expect(read('--host talk.example', environment)).toMatchObject({ config: { network } });
  expect(read('--host localhost')).toMatchObject({ config: { network: null } });
});

test('an empty variable is as one that is not set', () => {
  expect(read('', { PACENOTES_PORT: '', PACENOTES_DATA: '' })).toEqual(read(''));
});

test.each(['--help', '-h', '--port 80 --help'])('%s asks for help', (args) => {
  expect(read(args)).toEqual({ type: 'help' });
});

test.each([
  ['--prot 80', "Unknown option '--prot'"],
  ['here', "Unexpected argument 'here'"],
  ['--port', "Option '--port <value>' argument missing"],
  ['--port x', '--port: expected a number from 0 to 65535, got x'],
  ['--port 65536', '--port: expected a number from 0 to 65535, got 65536'],
  [
    '--host talk.example',
    'expected --certificate and --key beside it. Browsers open a microphone on secure pages',
  ],
  ['--host talk.example --certificate c.pem', 'expected --certificate and --key beside it'],
  [
    '--host 0.0.0.0 --certificate c.pem --key k.pem',
    '--host: expected the name that the certificate is for, got 0.0.0.0',
  ],
  [
    '--host :: --certificate c.pem --key k.pem',
    '--host: expected the name that the certificate is for, got ::',
  ],
  ['--certificate c.pem --key k.pem', 'expected --host beside them'],
  ['--log loud', '--log: expected one of silent, error, warn, info, debug, got loud'],
  ['--port=-1', '--port: expected a number from 0 to 65535, got -1'],
])('%s is refused in one line that says why', (args, reason) => {
  const refusal = expectRefusal(() => read(args));

  expect(refusal.message).toContain(reason);
  expect(refusal.message).not.toContain('\n');
});

function expectRefusal(attempt: () => unknown): StartError {
  try {
    attempt();
  } catch (error) {
    if (error instanceof StartError) return error;
    throw error;
  }
  throw new Error('It was not refused.');
}
