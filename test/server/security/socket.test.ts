import { once } from 'node:events';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { listenTestApp, TOKEN } from '../start/app-under-test.ts';

/** An app that cannot close waits for good; one that can takes a few milliseconds. */
const CLOSES_WITHIN_MS = 5000;

/** Opens a socket; gives 101, or the status that it was refused with. */
async function upgradeStatus(url: string, headers: Record<string, string>): Promise<number> {
  const socket = new WebSocket(url, { headers });
  return new Promise((resolve, reject) => {
    socket.once('open', () => {
      socket.terminate();
      resolve(101);
    });
    socket.once('unexpected-response', (request, response) => {
      request.destroy();
      resolve(response.statusCode ?? 0);
    });
    socket.once('error', reject);
  });
}

async function cookieFrom(origin: string): Promise<string> {
  const response = await fetch(`${origin}/api/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ token: TOKEN }),
  });
  return response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
}

test('a socket opens for the cookie with our origin, and for the bearer', async () => {
  const { origin, port } = await listenTestApp();
  const url = `ws://127.0.0.1:${port}/api/echo`;
  const cookie = await cookieFrom(origin);

  const statuses = [
    await upgradeStatus(url, { cookie, origin }),
    await upgradeStatus(url, { authorization: `Bearer ${TOKEN}` }),
  ];

  expect(statuses).toEqual([101, 101]);
});

test('a socket is refused to another origin, another host, and whoever has not signed in', async () => {
  const { origin, port } = await listenTestApp();
  const url = `ws://127.0.0.1:${port}/api/echo`;
  const cookie = await cookieFrom(origin);

  const statuses = [
    await upgradeStatus(url, { cookie, origin: 'http://evil.example' }),
    await upgradeStatus(url, { cookie, origin: 'http://127.0.0.1:3000' }),
    await upgradeStatus(url, { cookie }),
    await upgradeStatus(url, { cookie, origin: 'http://evil.example', host: 'evil.example' }),
    await upgradeStatus(url, { origin }),
    await upgradeStatus(`ws://127.0.0.1:${port}/%61pi/echo`, { origin }),
    await upgradeStatus(`ws://127.0.0.1:${port}/healthz`, { origin }),
  ];

  expect(statuses).toEqual([403, 403, 403, 403, 401, 401, 401]);
});

test('after 50 refused upgrades the app has no connection left, and closes', async () => {
  const { app, port } = await listenTestApp();
  for (let i = 0; i < 50; i += 1) {
    await upgradeStatus(`ws://127.0.0.1:${port}/api/echo`, { origin: 'http://evil.example' });
  }

  const startedMs = performance.now();
  await app.close();

  expect(performance.now() - startedMs).toBeLessThan(CLOSES_WITHIN_MS);
});

test('a closing app tells an open socket to come back, with 1012', async () => {
  const { app, origin, port } = await listenTestApp();
  const cookie = await cookieFrom(origin);
  const socket = new WebSocket(`ws://127.0.0.1:${port}/api/echo`, { headers: { cookie, origin } });
  await once(socket, 'open');

  const closed = once(socket, 'close');
  await app.close();

  expect((await closed)[0]).toBe(1012);
});

test('a socket that does not say goodbye holds the app for 1.5 s and no longer', async () => {
  const { app, origin, port } = await listenTestApp();
  const cookie = await cookieFrom(origin);
  const socket = new WebSocket(`ws://127.0.0.1:${port}/api/echo`, { headers: { cookie, origin } });
  await once(socket, 'open');
  socket.pause();

  const startedMs = performance.now();
  await app.close();

  expect(performance.now() - startedMs).toBeGreaterThan(1400);
  expect(performance.now() - startedMs).toBeLessThan(CLOSES_WITHIN_MS);
});

test('a message over 64 KiB closes its socket with 1009', async () => {
  const { origin, port } = await listenTestApp();
  const cookie = await cookieFrom(origin);
  const socket = new WebSocket(`ws://127.0.0.1:${port}/api/echo`, { headers: { cookie, origin } });
  await once(socket, 'open');

  const closed = once(socket, 'close');
  socket.send('x'.repeat(64 * 1024 + 1));

  expect((await closed)[0]).toBe(1009);
});
