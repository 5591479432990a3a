import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../core/session/settings.ts';
import { practise } from '../history/practised-sessions.ts';
import { routeApp } from './route-app.ts';

type Today = { readonly drills: { kind: string; why: object }[]; readonly streakDays: number | null };

test('four answers of 7 s against targets of minutes make a drill of length the first of today', async () => {
  const { app, store } = await routeApp();
  for (const day of [1, 2, 3, 4]) await practise(store, `day-${day}`, day);

  const { drills, streakDays } = (await app.inject('/drills/today')).json<Today>();

  expect(drills[0]).toMatchObject({
    kind: 'length',
    why: { type: 'weakest', weakest: { figure: 'off-target', count: 4, of: 4 } },
  });
  expect(streakDays).toBe(0);
});

test('nobody counts days in a row where the settings leave it out', async () => {
  const { app } = await routeApp({ ...DEFAULT_SETTINGS, streak: false });

  expect((await app.inject('/drills/today')).json<Today>().streakDays).toBeNull();
});

test('a drill that was made and left before its first answer is still new', async () => {
  const { app } = await routeApp();
  await app.inject({ method: 'POST', url: '/drills', payload: { kind: 'length', bankId: 'good' } });

  const { drills } = (await app.inject('/drills/today')).json<Today>();

  expect(drills[0]).toMatchObject({ kind: 'length', why: { type: 'new' } });
  expect((await app.inject('/sessions/new-session/returns')).json()).toEqual({ returns: [] });
});
