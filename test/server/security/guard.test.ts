import { describe, expect, test } from 'vitest';
import { BEARER, buildTestApp, ORIGIN, OWN_HOST, signIn } from '../start/app-under-test.ts';

describe('who has not signed in', () => {
  test.each(['/api/settings', '/api/voices', '/api/openapi.json', '/api/unknown', '/api', '/api/'])(
    'is refused %s',
    async (url) => {
      const app = await buildTestApp();

      const response = await app.inject({ url, headers: OWN_HOST });

      expect(response.statusCode).toBe(401);
    },
  );

  test.each(['/%61pi/settings', '/api/%73ettings', '//api/settings', '/api//settings', '/API/settings'])(
    'gets no settings by writing the address as %s',
    async (url) => {
      const app = await buildTestApp();

      const response = await app.inject({ url, headers: OWN_HOST });

      expect(response.body).not.toContain('patienceMs');
    },
  );

  test('is refused /%61pi/settings with 401, for it is the same route as /api/settings', async () => {
    const app = await buildTestApp();

    const response = await app.inject({ url: '/%61pi/settings', headers: OWN_HOST });

    expect(response.statusCode).toBe(401);
  });

  test('gets the page, the licences and the health', async () => {
    const app = await buildTestApp();

    for (const url of ['/', '/sessions/42', '/third-party.txt', '/healthz', '/readyz']) {
      const response = await app.inject({ url, headers: OWN_HOST });
      expect([url, response.statusCode]).toEqual([url, 200]);
    }
  });
});

describe('who has signed in', () => {
  test('gets the settings with the cookie, and with the token as a bearer', async () => {
    const app = await buildTestApp();
    const cookie = await signIn(app);

    const byCookie = await app.inject({ url: '/api/settings', headers: { ...OWN_HOST, cookie } });
    const byBearer = await app.inject({ url: '/api/settings', headers: BEARER });

    expect([byCookie.statusCode, byBearer.statusCode]).toEqual([200, 200]);
  });

  test('is told with 404 and a message that there is no such route', async () => {
    const app = await buildTestApp();

    const response = await app.inject({ url: '/api/unknown', headers: BEARER });

    expect(response.statusCode).toBe(404);
    expect(response.json()).toEqual({ message: 'There is nothing here.' });
  });

  test('changes settings from our own origin only', async () => {
    const app = await buildTestApp();
    const cookie = await signIn(app);
    const settings: object = (await app.inject({ url: '/api/settings', headers: BEARER })).json();
    const put = (headers: Record<string, string>) =>
      app.inject({
        method: 'PUT',
        url: '/api/settings',
        headers: { ...OWN_HOST, cookie, ...headers },
        payload: settings,
      });

    const statuses = [
      (await put({ origin: ORIGIN })).statusCode,
      (await put({ origin: 'http://evil.example' })).statusCode,
      (await put({ origin: 'http://127.0.0.1:3000' })).statusCode,
      (await put({ origin: `${ORIGIN}.evil.example` })).statusCode,
      (await put({ origin: 'null' })).statusCode,
      (await put({})).statusCode,
    ];

    expect(statuses).toEqual([200, 403, 403, 403, 403, 403]);
  });
});

describe('another host name', () => {
  test.each([
    'evil.example:7223',
    'evil.example',
    '127.0.0.1',
    '127.0.0.1:7224',
    'localhost.evil.example:7223',
    '',
  ])('that DNS has pointed here is refused even with a token: %s', async (host) => {
    const app = await buildTestApp();

    const api = await app.inject({ url: '/api/settings', headers: { ...BEARER, host } });
    const page = await app.inject({ url: '/', headers: { host } });

    expect([api.statusCode, page.statusCode]).toEqual([403, 403]);
  });

  test.each(['127.0.0.1:7223', 'localhost:7223', '[::1]:7223'])('of ours is served: %s', async (host) => {
    const app = await buildTestApp();

    const response = await app.inject({ url: '/api/settings', headers: { ...BEARER, host } });

    expect(response.statusCode).toBe(200);
  });
});

describe('another page in the same browser', () => {
  const crossSite = {
    'sec-fetch-site': 'cross-site',
    'sec-fetch-mode': 'no-cors',
    'sec-fetch-dest': 'script',
  };

  test('cannot load a file of ours, nor ask whether we run', async () => {
    const app = await buildTestApp();

    const file = await app.inject({ url: '/assets/page-a1b2c3.js', headers: { ...OWN_HOST, ...crossSite } });
    const health = await app.inject({ url: '/healthz', headers: { ...OWN_HOST, ...crossSite } });

    expect([file.statusCode, health.statusCode]).toEqual([403, 403]);
  });

  test('on another port of this machine cannot use our cookie', async () => {
    const app = await buildTestApp();
    const cookie = await signIn(app);
    const sameSite = {
      'sec-fetch-site': 'same-site',
      'sec-fetch-mode': 'no-cors',
      'sec-fetch-dest': 'empty',
    };

    const response = await app.inject({
      url: '/api/settings',
      headers: { ...OWN_HOST, cookie, ...sameSite },
    });

    expect(response.statusCode).toBe(403);
  });

  test('may link to a page of ours, not to the API', async () => {
    const app = await buildTestApp();
    const link = {
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
      'sec-fetch-dest': 'document',
    };

    const page = await app.inject({ url: '/settings', headers: { ...OWN_HOST, ...link } });
    const framed = await app.inject({
      url: '/',
      headers: { ...OWN_HOST, ...link, 'sec-fetch-dest': 'iframe' },
    });
    const api = await app.inject({ url: '/api/settings', headers: { ...BEARER, ...link } });

    expect([page.statusCode, framed.statusCode, api.statusCode]).toEqual([200, 403, 403]);
  });
});
