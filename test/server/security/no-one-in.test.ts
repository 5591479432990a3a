import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Product } from '../../e2e/product.ts';

/* Whoever is not the person at this machine, tried against the product as it runs, over HTTP and over the upgrade. */

/** A first start builds the pages. */
const WITHIN_MS = 120_000;

let product: Product;
let sessionId: string;
let cookie: string;
let host: string;

beforeAll(async () => {
  product = await Product.make();
  await product.start();
  host = product.address.host;
  const init = { method: 'POST', headers: { 'content-type': 'application/json' } };
  const choice = { bankId: 'behavioural', scriptId: 'behavioural-star-short' };
  const made = await product.fetch('/sessions', { ...init, body: JSON.stringify(choice) });
  sessionId = ((await made.json()) as { id: string }).id;
  const signIn = await fetch(`${product.origin}/api/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: product.origin },
    body: JSON.stringify({ token: token() }),
  });
  cookie = signIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}, WITHIN_MS);

afterAll(() => product.remove());

const token = () => product.address.hash.replace('#token=', '');

type Asked = { readonly path: string; readonly method?: string; readonly headers: Record<string, string> };

/** Asks as whoever writes the headers, and gives the status and what was told. */
function ask({ path, method = 'GET', headers }: Asked): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port: product.address.port, path, method, headers, agent: false },
      (response) => {
        let body = '';
        response.on('data', (bytes: Buffer) => (body += bytes.toString()));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
      },
    );
    // An upgrade that is taken has no further answer.
    asked.on('upgrade', (response, socket) => {
      socket.destroy();
      resolve({ status: response.statusCode ?? 0, body: '' });
    });
    asked.on('error', reject);
    asked.end();
  });
}

const UPGRADE = {
  connection: 'Upgrade',
  upgrade: 'websocket',
  'sec-websocket-version': '13',
  'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
};

/** Tries the API, a session that is known by its id, a change, and the upgrade. */
async function tryAll(headers: Record<string, string>): Promise<number[]> {
  const tries = await Promise.all([
    ask({ path: '/api/settings', headers }),
    ask({ path: `/api/sessions/${sessionId}`, headers }),
    ask({ path: `/api/sessions/${sessionId}`, method: 'DELETE', headers }),
    ask({ path: '/api/interview', headers: { ...headers, ...UPGRADE } }),
    ask({ path: '/%61pi/settings', headers }),
    ask({ path: '/%61pi/interview', headers: { ...headers, ...UPGRADE } }),
  ]);
  for (const { body } of tries) expect(body).not.toMatch(/patienceMs|"answers"|at .*\.ts:\d/);
  return tries.map(({ status }) => status);
}

describe('is refused over HTTP and over the upgrade', () => {
  test('another origin, with the cookie that the browser adds', async () => {
    for (const origin of [
      'http://evil.example',
      'null',
      `http://localhost:3000`,
      `${product.origin}.evil.example`,
    ])
      expect(await tryAll({ host, cookie, origin })).toEqual([403, 403, 403, 403, 403, 403]);
  });

  test('another host name that was pointed here, with cookie and token', async () => {
    const { port } = product.address;
    for (const name of [
      `evil.example:${port}`,
      'evil.example',
      `127.0.0.1.evil.example:${port}`,
      `${host}@evil.example`,
    ])
      expect(await tryAll({ host: name, cookie, authorization: `Bearer ${token()}` })).toEqual([
        403, 403, 403, 403, 403, 403,
      ]);
  });

  test('a page in an iframe, a script or an image on another page', async () => {
    for (const dest of ['iframe', 'script', 'image', 'empty']) {
      const headers = {
        host,
        cookie,
        'sec-fetch-site': 'cross-site',
        'sec-fetch-dest': dest,
        'sec-fetch-mode': 'navigate',
      };
      expect(await tryAll(headers)).toEqual([403, 403, 403, 403, 403, 403]);
      expect((await ask({ path: '/', headers })).status).toBe(403);
    }
  });

  test('whoever knows the id of a session and nothing else', async () => {
    expect(await tryAll({ host })).toEqual([401, 401, 401, 401, 401, 401]);
    expect(await tryAll({ host, cookie: `session=${sessionId}; id=${sessionId}` })).toEqual([
      401, 401, 401, 401, 401, 401,
    ]);
  });

  test('a guessed token, and one that is all but right', async () => {
    const real = token();
    const near = real.slice(0, -1) + (real.endsWith('A') ? 'B' : 'A');
    for (const guess of ['', 'a'.repeat(43), near, real.slice(0, -1), `${real}A`, real.toUpperCase()])
      expect(await tryAll({ host, authorization: `Bearer ${guess}` })).toEqual([
        401, 401, 401, 401, 401, 401,
      ]);
  });

  test('the cookie without an origin, for what changes something', async () => {
    expect(
      (await ask({ path: `/api/sessions/${sessionId}`, method: 'DELETE', headers: { host, cookie } })).status,
    ).toBe(403);
    expect((await ask({ path: '/api/interview', headers: { host, cookie, ...UPGRADE } })).status).toBe(403);
  });
});

test('no address of this machine but its own answers on the port', async () => {
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal }) => !internal)
    .map(({ address, scopeid }) => (scopeid === undefined || scopeid === 0 ? address : null));

  for (const address of others.filter((address) => address !== null)) {
    const reached = await new Promise<boolean>((resolve) => {
      const socket = connect({ host: address, port: Number(product.address.port) });
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
      socket.once('connect', () => socket.destroy());
    });
    expect([address, reached]).toEqual([address, false]);
  }
});

test('our own page may frame nothing and be framed by nothing', async () => {
  const { headers } = await fetch(product.origin);

  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(headers.get('content-security-policy')).not.toMatch(/unsafe-inline|'unsafe-eval'|\*/);
});

test.each([
  ['refused upgrades', '/api/interview'],
  ['upgrades at what is no address', '/%ff'],
])('after 300 %s the process holds no more open files than before', async (_what, path) => {
  await ask({ path: '/healthz', headers: { host } });
  const before = openFiles(product.pid);

  for (let i = 0; i < 300; i += 20)
    await Promise.all(
      Array.from({ length: 20 }, () =>
        ask({ path, headers: { host, origin: 'http://evil.example', ...UPGRADE } }),
      ),
    );

  await expect.poll(() => openFiles(product.pid), { timeout: 20_000 }).toBeLessThan(before + 20);
});

/** How many files and sockets a process has open; 0 where the system does not tell. */
function openFiles(pid: number): number {
  try {
    return readdirSync(`/proc/${pid}/fd`).length;
  } catch {
    return 0;
  }
}
