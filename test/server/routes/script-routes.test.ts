import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../core/session/settings.ts';
import { routeApp } from './route-app.ts';

describe('GET /scripts', () => {
  test('lists the good script with its question and about 57 s, and each faulty file with its line', async () => {
    const { app } = await routeApp();

    const { scripts, faults } = (await app.inject('/scripts')).json<{
      scripts: unknown[];
      faults: unknown[];
    }>();

    expect(scripts).toEqual([
      {
        bankId: 'good',
        scriptId: 'chat',
        title: 'A chat',
        description: null,
        note: null,
        language: 'en-GB',
        isOwn: false,
        isFeatured: false,
        manner: 'neutral',
        isOneTake: false,
        questions: [
          {
            type: 'question',
            questionId: 'weather',
            prompt: 'How is the weather where you are?',
            kind: 'introduction',
            band: { fromMs: 30_000, toMs: 60_000 },
            thinkMs: null,
          },
        ],
        ownQuestions: null,
        durationMs: 57_000,
      },
    ]);
    expect(faults).toContainEqual({
      file: 'target-below-zero.yaml',
      line: 8,
      column: 15,
      message: '/questions/0/target/from: expected more than 0, got -5',
    });
  });
});

describe('a sound of a bank', () => {
  test('is given out as what it is', async () => {
    const { app } = await routeApp();

    const response = await app.inject('/banks/good/sounds/sounds%2Fweather.wav');

    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toBe('audio/wav');
  });

  test.each(['/banks/none/sounds/a.wav', '/banks/good/sounds/none.wav', '/banks/good/sounds/good.yaml'])(
    '%s is 404',
    async (url) => {
      const { app } = await routeApp();

      expect((await app.inject(url)).statusCode).toBe(404);
    },
  );
});

describe('POST /sessions', () => {
  const choose = (scriptId: string) => ({
    method: 'POST' as const,
    url: '/sessions',
    payload: { bankId: 'good', scriptId },
  });

  test('makes a session of the script, ready to begin, with the patience of the settings', async () => {
    const { app, store } = await routeApp({ ...DEFAULT_SETTINGS, patienceMs: 5000 });

    const response = await app.inject(choose('chat'));

    expect(response.statusCode).toBe(201);
    expect(response.json()).toEqual({ id: 'new-session' });
    expect(await store.events('new-session')).toMatchObject([
      {
        seq: 1,
        number: null,
        fact: {
          type: 'created',
          patience: { patienceMs: 5000 },
          plan: {
            bankId: 'good',
            seed: 7,
            questions: [{ line: { soundUrl: '/api/banks/good/sounds/sounds%2Fweather.wav' } }],
          },
        },
      },
    ]);
  });

  test('with relaxed timing makes a session without patience', async () => {
    const { app, store } = await routeApp({ ...DEFAULT_SETTINGS, relaxedTiming: true });

    await app.inject(choose('chat'));

    const [created] = await store.events('new-session');
    expect(created?.fact).toMatchObject({ patience: { patienceMs: null } });
  });

  test('of a script that is not there is 404, and makes nothing', async () => {
    const { app, store } = await routeApp();

    expect((await app.inject(choose('none'))).statusCode).toBe(404);
    expect(await store.heads()).toEqual([]);
  });

  test('without a script is 400', async () => {
    const { app } = await routeApp();

    expect((await app.inject({ ...choose('chat'), payload: { bankId: 'good' } })).statusCode).toBe(400);
  });
});
