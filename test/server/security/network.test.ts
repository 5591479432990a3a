import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { findFreePort } from '../../../server/start/free-port.ts';
import { buildTestApp, TOKEN } from '../start/app-under-test.ts';
import { startProcess } from '../start/start-process.ts';
import { temporaryFolder } from '../start/temporary-folder.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/certificate');
const cert = readFileSync(join(FIXTURES, 'certificate.pem'), 'utf8');
const key = readFileSync(join(FIXTURES, 'key.pem'), 'utf8');

const NAME = 'pacenotes.test';

/** The app as others on a network reach it; here from this machine, by the name that its certificate is for. */
async function listenOnNetwork() {
  const port = await findFreePort('127.0.0.1');
  const app = await buildTestApp({ config: { port, networkName: NAME }, certificate: { cert, key } });
  await app.listen({ host: '127.0.0.1', port });
  const host = `${NAME}:${port}`;
  return { port, host, origin: `https://${host}` };
}

type Answer = { readonly status: number; readonly cookie: string; readonly policy: string };

function ask(port: number, path: string, headers: Record<string, string>, body?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const options = { host: '127.0.0.1', port, path, method, headers, ca: cert, servername: NAME };
    const asked = request(options, (response) => {
      response.resume();
      resolve({
        status: response.statusCode ?? 0,
        cookie: response.headers['set-cookie']?.[0] ?? '',
        policy: response.headers['content-security-policy']?.toString() ?? '',
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

test('over a network its page signs in by a cookie that is sent over https alone, and may open a secure socket', async () => {
  const { port, host, origin } = await listenOnNetwork();

  const headers = { host, origin, 'content-type': 'application/json' };
  const { status, cookie, policy } = await ask(
    port,
    '/api/sign-in',
    headers,
    JSON.stringify({ token: TOKEN }),
  );

  expect(status).toBe(204);
  expect(cookie).toMatch(/; Secure; SameSite=Strict$/);
  expect(policy).toContain(`connect-src 'self' wss://${host};`);
  const value = cookie.split(';')[0] ?? '';
  expect((await ask(port, '/api/settings', { host, cookie: value })).status).toBe(200);
  const socket = new WebSocket(`wss://127.0.0.1:${port}/api/echo`, {
    headers: { host, origin, cookie: value },
    ca: cert,
    rejectUnauthorized: false,
  });
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  socket.terminate();
});

test('over a network no other name reaches it, not even this machine’s own, and no page of plain http is its own', async () => {
  const { port, host, origin } = await listenOnNetwork();
  const authorization = `Bearer ${TOKEN}`;

  const statuses = [
    await ask(port, '/api/settings', { host, authorization }),
    await ask(port, '/api/settings', { host: `127.0.0.1:${port}`, authorization }),
    await ask(port, '/api/settings', { host: `localhost:${port}`, authorization }),
    await ask(port, '/api/settings', { host: `evil.example:${port}`, authorization }),
    await ask(port, '/api/settings', { host, authorization, origin: `http://${host}` }),
    await ask(port, '/api/settings', { host, origin }),
  ].map(({ status }) => status);

  expect(statuses).toEqual([200, 403, 403, 403, 403, 401]);
});

test('a start on a network without a certificate is refused in one line that says why', async () => {
  const start = startProcess(['--host', '192.0.2.1', '--data', temporaryFolder()]);

  expect(await start.ended).toBe(1);
  expect(start.printed.out).toBe('');
  expect(start.printed.err).toBe(
    '--host 192.0.2.1: expected --certificate and --key beside it. Browsers open a microphone on secure pages alone, and without a certificate others on the network could listen.\n',
  );
});

test('a start whose certificate cannot be read is refused in one line', async () => {
  const file = join(temporaryFolder(), 'none.pem');
  const start = startProcess([
    '--host',
    NAME,
    '--port',
    '8443',
    '--certificate',
    file,
    '--key',
    file,
    '--data',
    temporaryFolder(),
  ]);

  expect(await start.ended).toBe(1);
  expect(start.printed.err).toContain(
    `--certificate and --key: expected files that can be read, got ${file}\n`,
  );
});
