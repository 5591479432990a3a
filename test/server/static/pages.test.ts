import { expect, test } from 'vitest';
import { buildTestApp, OWN_HOST } from '../start/app-under-test.ts';

async function get(url: string, headers: Record<string, string> = {}) {
  const app = await buildTestApp();
  return app.inject({ url, headers: { ...OWN_HOST, ...headers } });
}

test.each(['/', '/sessions/42', '/settings', '/scripts/behavioural/first-round', '/settings?from=start'])(
  '%s is the one document, and never kept',
  async (url) => {
    const response = await get(url);

    expect(response.body).toContain('<title>Pacenotes</title>');
    expect(response.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
  },
);

test('a file with a hash in its name is kept for ever', async () => {
  const response = await get('/assets/page-a1b2c3.js');

  expect(response.body).toBe('export const page = "plain";');
  expect(response.headers['content-type']).toMatch(/javascript/);
  expect(response.headers['cache-control']).toBe('public, max-age=31536000, immutable');
});

test.each([
  ['br, gzip', 'br', 'compressed by brotli'],
  ['gzip', 'gzip', 'compressed by gzip'],
])('who accepts %s gets the file that the build compressed by it', async (accepted, encoding, body) => {
  const response = await get('/assets/page-a1b2c3.js', { 'accept-encoding': accepted });

  expect([response.headers['content-encoding'], response.body]).toEqual([encoding, body]);
  expect(response.headers['content-type']).toMatch(/javascript/);
  expect(response.headers['cache-control']).toContain('immutable');
  expect(response.headers.vary).toContain('accept-encoding');
});

test.each([
  ['/assets/gone-000000.js', 404],
  ['/favicon.ico', 404],
  ['/.sources', 404],
  ['/assets/..%2f..%2fsettings.json', 403],
])('%s is nothing of ours: %i', async (url, status) => {
  const response = await get(url);

  expect(response.statusCode).toBe(status);
  expect(Object.keys(response.json<object>())).toEqual(['message']);
  expect(response.headers['cache-control']).toBeUndefined();
});

test('a page may load from us alone, use the microphone, and be framed by no one', async () => {
  const { headers } = await get('/');

  expect(headers['content-security-policy']?.toString().split('; ').sort()).toEqual([
    "base-uri 'none'",
    "connect-src 'self' ws://127.0.0.1:7223",
    "default-src 'none'",
    "font-src 'self'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "img-src 'self'",
    "manifest-src 'self'",
    "media-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "worker-src 'self'",
  ]);
  expect(headers).toMatchObject({
    'permissions-policy': expect.stringContaining('microphone=(self)') as string,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  });
});

test('a mistake of ours is told without its inside, and reported with the route instead of the address', async () => {
  const mistakes: string[] = [];
  const app = await buildTestApp({
    reportMistake: (line) => mistakes.push(line),
    apiPlugins: [
      async (api) => {
        api.get('/broken/:name', { config: {} }, async () => {
          throw new Error('of the inside');
        });
      },
    ],
  });

  const headers = { ...OWN_HOST, authorization: 'Bearer the-token-of-this-start' };
  const response = await app.inject({ url: '/api/broken/my-words', headers });

  expect(response.statusCode).toBe(500);
  expect(response.body).not.toContain('of the inside');
  expect(mistakes).toHaveLength(1);
  expect(mistakes[0]).toMatch(/^GET \/api\/broken\/:name: Error: of the inside/);
  expect(mistakes[0]).not.toContain('my-words');
});

test('the OpenAPI document names every route under /api with its method', async () => {
  const app = await buildTestApp();
  const headers = { ...OWN_HOST, authorization: 'Bearer the-token-of-this-start' };

  const document = (await app.inject({ url: '/api/openapi.json', headers })).json<{ paths: object }>();

  expect(Object.keys(document.paths).sort()).toEqual([
    '/api/settings',
    '/api/sign-in',
    '/api/speech',
    '/api/voices',
    '/healthz',
    '/readyz',
  ]);
});

test('a store that takes no write makes /readyz 503, and /healthz stays 200', async () => {
  const app = await buildTestApp({ isReady: () => Promise.reject(new Error('disk full')) });

  const ready = await app.inject({ url: '/readyz', headers: OWN_HOST });
  const health = await app.inject({ url: '/healthz', headers: OWN_HOST });

  expect([ready.statusCode, health.statusCode]).toEqual([503, 200]);
});
