import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { addressOf, startProcess } from './start-process.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A first start builds the pages. */
const START_WITHIN_MS = 60_000;

const REPOSITORY = join(import.meta.dirname, '../../..');

async function settingsStatus(address: URL, headers: Record<string, string>): Promise<number> {
  return (await fetch(new URL('/api/settings', address), { headers })).status;
}

async function cookieOf(address: URL): Promise<string> {
  const token = address.hash.replace('#token=', '');
  const headers = { 'content-type': 'application/json', origin: address.origin };
  const body = JSON.stringify({ token });
  const response = await fetch(new URL('/api/sign-in', address), { method: 'POST', headers, body });
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

const bearerOf = (address: URL) => ({ authorization: `Bearer ${address.hash.replace('#token=', '')}` });

describe('a start', { timeout: START_WITHIN_MS }, () => {
  test('prints one line with the address and its token, serves it, and stops on SIGTERM', async () => {
    const data = temporaryFolder();
    const start = startProcess(['--no-open', '--port', '0', '--data', data]);

    const address = await addressOf(start);
    const page = await fetch(new URL('/', address));
    const statuses = [
      page.status,
      await settingsStatus(address, bearerOf(address)),
      await settingsStatus(address, {}),
    ];
    start.child.kill('SIGTERM');

    expect(start.printed.out).toMatch(/^Pacenotes: http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]{43}\n$/);
    expect(statuses).toEqual([200, 200, 401]);
    expect(await page.text()).toContain('<title>Pacenotes</title>');
    expect(await start.ended).toBe(0);
    expect(readdirSync(data)).not.toContain('running.json');
  });

  test('after kill -9 takes the same folder again: the old cookie is good, the old token is not', async () => {
    const data = temporaryFolder();
    const first = startProcess(['--no-open', '--port', '0', '--data', data]);
    const firstAddress = await addressOf(first);
    const cookie = await cookieOf(firstAddress);
    first.child.kill('SIGKILL');
    await first.ended;

    const second = startProcess(['--no-open', '--port', firstAddress.port, '--data', data]);
    const address = await addressOf(second);

    expect(await settingsStatus(address, { cookie })).toBe(200);
    expect(await settingsStatus(address, bearerOf(firstAddress))).toBe(401);
  });

  test('on a folder in use prints the address of the instance that runs, and ends well', async () => {
    const data = temporaryFolder();
    const first = startProcess(['--no-open', '--port', '0', '--data', data]);
    const address = await addressOf(first);

    const second = startProcess(['--no-open', '--port', '0', '--data', data]);

    expect(await second.ended).toBe(0);
    expect(second.printed.out).toBe(`Pacenotes: ${address.href}\n`);
    expect(await settingsStatus(address, bearerOf(address))).toBe(200);
  });

  test('on the port of another program says so, and how to take another', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await once(other, 'listening');
    const taken = other.address();
    const port = typeof taken === 'object' && taken !== null ? taken.port : 0;

    const start = startProcess(['--no-open', '--port', String(port), '--data', temporaryFolder()]);

    expect(await start.ended).toBe(1);
    expect(start.printed.err).toContain(
      `Another program uses port ${port}. Take another one: npm start -- --port ${port + 1}\n`,
    );
    expect(start.printed.out).toBe('');
  });

  test('keeps what only its owner may read', async () => {
    const data = temporaryFolder();
    await addressOf(startProcess(['--no-open', '--port', '0', '--data', data]));

    const readableByOthers = readdirSync(data).filter(
      (name) => (statSync(join(data, name)).mode & 0o077) !== 0,
    );

    if (process.platform !== 'win32') expect(readableByOthers).toEqual([]);
  });
});

describe('a start that cannot be', () => {
  test.each([
    ['an unknown option', ['--prot', '80'], "Unknown option '--prot'. See npm start -- --help"],
    ['a port that is none', ['--port', 'x'], '--port: expected a number from 0 to 65535, got x'],
  ])('for %s is told in one line', async (_why, args, line) => {
    const start = startProcess(args);

    expect(await start.ended).toBe(1);
    expect(start.printed).toEqual({ out: '', err: `${line}\n` });
  });

  test('for a data folder that takes no writes is told in one line with what to do', async () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');

    const start = startProcess(['--data', join(file, 'data')]);

    expect(await start.ended).toBe(1);
    expect(start.printed.err).toMatch(/^Cannot write to the data folder .*npm start -- --data FOLDER\n$/);
  });

  test('under Node 20 is told in one line with what to do', async () => {
    const asNode20 = `data:text/javascript,Object.defineProperty(process.versions, 'node', { value: '20.20.2' })`;

    const start = startProcess(['--no-open'], ['--import', asNode20]);

    expect(await start.ended).toBe(1);
    expect(start.printed.err).toMatch(
      /^Pacenotes needs Node 24\.15 or newer, and this is 20\.20\.2\. .*npm ci.*\n$/,
    );
  });

  test('without packages is told in one line with what to do', async () => {
    const folder = join(temporaryFolder(), 'server');
    mkdirSync(folder);
    cpSync(join(REPOSITORY, 'server/start.js'), join(folder, 'start.js'));
    writeFileSync(join(folder, '../package.json'), '{ "type": "module" }');

    const start = startProcess([], [], join(folder, 'start.js'));

    expect(await start.ended).toBe(1);
    expect(start.printed.err).toBe('The packages are not installed. Run "npm ci", then "npm start".\n');
  });

  test('says the oldest Node that package.json allows', () => {
    const { engines } = JSON.parse(readFileSync(join(REPOSITORY, 'package.json'), 'utf8')) as {
      engines: { node: string };
    };

    expect(readFileSync(join(REPOSITORY, 'server/start.js'), 'utf8')).toContain(
      `[${engines.node.replace('>=', '').replace('.', ', ')}]`,
    );
  });
});

test('--help tells every option, and starts nothing', async () => {
  const help = startProcess(['--help']);

  expect(await help.ended).toBe(0);
  for (const word of [
    '--port',
    '--data',
    '--no-open',
    'PACENOTES_PORT',
    'PACENOTES_DATA',
    'PACENOTES_PIPER_VOICE',
  ]) {
    expect(help.printed.out).toContain(word);
  }
});
