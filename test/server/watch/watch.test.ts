import { once } from 'node:events';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { Metrics } from '../../../server/watch/metrics.ts';
import { BEARER, buildTestApp, listenTestApp, OWN_HOST, TOKEN } from '../start/app-under-test.ts';

const SECRET_WORDS = 'lighthouse-keeper-of-Ushant';

test('the metrics count requests by their route, events and open sockets, for who has signed in', async () => {
  const metrics = new Metrics();
  const { app, port } = await listenTestApp({ metrics });
  const headers = { host: `127.0.0.1:${port}`, authorization: `Bearer ${TOKEN}` };
  await app.inject({ url: `/api/banks/${SECRET_WORDS}`, headers });
  await app.inject({ url: '/api/settings', headers });
  metrics.countCommit({ rows: 7, ms: 3 });
  const socket = new WebSocket(`ws://127.0.0.1:${port}/api/echo`, { headers });
  await once(socket, 'open');

  const { body, headers: told } = await app.inject({ url: '/metrics', headers });
  socket.terminate();

  expect(told['content-type']).toContain('text/plain');
  expect(body).toContain(
    'pacenotes_http_request_seconds_count{route="/api/settings",method="GET",status="200"} 1',
  );
  expect(body).toContain('pacenotes_events_total 7');
  expect(body).toContain('pacenotes_open_sockets 1');
  expect(body).toContain('process_cpu_seconds_total');
  expect(body).not.toContain(SECRET_WORDS);
  expect((await app.inject({ url: '/metrics', headers: OWN_HOST })).statusCode).not.toBe(200);
});

test('at level debug each request is a line of JSON, and no line holds a token, a cookie or anything that was said', async () => {
  const lines: string[] = [];
  const app = await buildTestApp({
    logging: { level: 'debug', stream: { write: (line) => void lines.push(line) } },
  });
  app.get('/api/fail', () => {
    throw new Error(SECRET_WORDS);
  });

  const headers = { ...BEARER, cookie: `pacenotes-7223=${SECRET_WORDS}`, 'user-agent': SECRET_WORDS };
  await app.inject({ url: `/api/settings?name=${SECRET_WORDS}`, headers });
  await app.inject({ method: 'PUT', url: '/api/settings', headers, payload: { theme: SECRET_WORDS } });
  await app.inject({ url: `/sessions/${SECRET_WORDS}`, headers });
  await app.inject({ url: '/api/fail', headers });

  const told = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(told).toContainEqual(expect.objectContaining({ req: { method: 'GET', route: '/api/settings' } }));
  expect(told).toContainEqual(expect.objectContaining({ res: { statusCode: 400 } }));
  expect(lines.join('')).not.toContain(SECRET_WORDS);
  expect(lines.join('')).not.toContain(TOKEN);
});

test('without a level nothing is logged', async () => {
  const lines: string[] = [];
  const app = await buildTestApp({
    logging: { level: 'silent', stream: { write: (line) => void lines.push(line) } },
  });

  await app.inject({ url: '/api/settings', headers: BEARER });

  expect(lines).toEqual([]);
});
