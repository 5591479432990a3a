import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCookieSecret } from '../../../server/security/cookie-secret.ts';
import { BEARER, buildTestApp, ORIGIN, OWN_HOST, signIn, TOKEN } from '../start/app-under-test.ts';
import { temporaryFolder } from '../start/temporary-folder.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Two starts with the same data folder: the token is new, the secret is kept. */
function security(startToken: string, now = 1_000_000) {
  return { security: { startToken, cookieSecret: 'kept from start to start', now: () => now } };
}

test('the token is traded for a cookie that scripts cannot read and other sites do not send', async () => {
  const app = await buildTestApp();

  const response = await app.inject({
    method: 'POST',
    url: '/api/sign-in',
    headers: { ...OWN_HOST, origin: ORIGIN },
    payload: { token: TOKEN },
  });

  expect(response.statusCode).toBe(204);
  expect(response.cookies).toMatchObject([
    { name: 'pacenotes-7223', path: '/', httpOnly: true, sameSite: 'Strict' },
  ]);
  expect(response.headers['set-cookie']).not.toContain(TOKEN);
});

test('a wrong token, an empty one and one of an earlier start are refused', async () => {
  const app = await buildTestApp(security('the-token-of-the-second-start'));

  for (const token of ['', 'wrong', TOKEN]) {
    const headers = { ...OWN_HOST, origin: ORIGIN };
    const response = await app.inject({ method: 'POST', url: '/api/sign-in', headers, payload: { token } });
    expect([response.statusCode, response.cookies]).toEqual([401, []]);
  }
  expect((await app.inject({ url: '/api/settings', headers: BEARER })).statusCode).toBe(401);
});

test('the sign-in page of another origin is refused even with the right token', async () => {
  const app = await buildTestApp();

  const headers = { ...OWN_HOST, origin: 'http://evil.example' };
  const response = await app.inject({
    method: 'POST',
    url: '/api/sign-in',
    headers,
    payload: { token: TOKEN },
  });

  expect(response.statusCode).toBe(403);
});

test('the cookie of an open tab is good after a restart with another token', async () => {
  const cookie = await signIn(await buildTestApp());
  const restarted = await buildTestApp(security('the-token-of-the-second-start'));

  const response = await restarted.inject({ url: '/api/settings', headers: { ...OWN_HOST, cookie } });

  expect(response.statusCode).toBe(200);
});

test('the cookie runs out after 30 days', async () => {
  const cookie = await signIn(await buildTestApp());
  const statusAfter = async (days: number) => {
    const app = await buildTestApp(security(TOKEN, 1_000_000 + days * DAY_MS));
    return (await app.inject({ url: '/api/sign-in', headers: { ...OWN_HOST, cookie } })).statusCode;
  };

  expect([await statusAfter(29.9), await statusAfter(30)]).toEqual([204, 401]);
});

test('a cookie is refused when it is altered, unsigned, signed with another secret, or of another port', async () => {
  const app = await buildTestApp();
  const cookie = await signIn(app);
  const otherSecret = { startToken: TOKEN, cookieSecret: 'of another data folder', now: () => 1_000_000 };
  const otherPort = await buildTestApp({ config: { port: 7224 } });
  const ofOtherPort = await otherPort.inject({
    method: 'POST',
    url: '/api/sign-in',
    headers: { host: '127.0.0.1:7224' },
    payload: { token: TOKEN },
  });

  const forged = [
    cookie.replace('7223-1000000', '7223-1000001'),
    'pacenotes-7223=7223-1000000',
    await signIn(await buildTestApp({ security: otherSecret })),
    `pacenotes-7223=${encodeURIComponent(ofOtherPort.cookies[0]?.value ?? '')}`,
  ];

  for (const value of forged) {
    const response = await app.inject({ url: '/api/settings', headers: { ...OWN_HOST, cookie: value } });
    expect([value, response.statusCode]).toEqual([value, 401]);
  }
});

test('the secret is kept from start to start in a file that only its owner may read', () => {
  const folder = temporaryFolder();

  const first = readCookieSecret(folder);
  const second = readCookieSecret(folder);

  expect(second).toBe(first);
  expect(first).toMatch(/^[0-9a-f]{64}$/);
  if (process.platform !== 'win32') expect(statSync(join(folder, 'cookie-secret')).mode & 0o777).toBe(0o600);
});
