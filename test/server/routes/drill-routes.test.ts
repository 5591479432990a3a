import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../core/session/settings.ts';
import { routeApp } from './route-app.ts';

const make = (payload: object) => ({ method: 'POST' as const, url: '/drills', payload });

test('makes a session of a drill of length, with the patience of the settings', async () => {
  const { app, store } = await routeApp({ ...DEFAULT_SETTINGS, patienceMs: 5000 });

  const response = await app.inject(make({ kind: 'length', bankId: 'good', takes: 3 }));

  expect([response.statusCode, response.json()]).toEqual([201, { id: 'new-session' }]);
  const [created] = await store.events('new-session');
  expect(created?.fact).toMatchObject({
    patience: { patienceMs: 5000 },
    plan: { kind: 'drill', scriptId: 'length', drill: { kind: 'length', clock: 'shown' } },
  });
});

test.each([
  ['silence', {}, 15_000],
  ['silence', { isRelaxed: true }, null],
  ['length', { isRelaxed: true }, null],
])('a drill of %s, %j, waits %s ms before it goes on', async (kind, choices, patienceMs) => {
  const { app, store } = await routeApp();

  await app.inject(make({ kind, bankId: 'good', ...choices }));

  const [created] = await store.events('new-session');
  expect(created?.fact).toMatchObject({ patience: { patienceMs } });
});

test.each([
  [{ kind: 'length', bankId: 'none' }, 404, 'There is no bank none.'],
  [{ kind: 'pace', bankId: 'good' }, 409, 'Your own pace is known after 5 measured answers.'],
  [{ kind: 'out-of-notes', bankId: 'good' }, 409, 'The bank A good bank has no question for this drill.'],
  [
    { kind: 'length', bankId: 'good', band: { fromMs: 60_000, toMs: 30_000 } },
    400,
    'band: expected fromMs below toMs, got 60000 and 30000.',
  ],
])('%j is refused with %i', async (payload, status, message) => {
  const { app } = await routeApp();

  const response = await app.inject(make(payload));

  expect([response.statusCode, response.json()]).toEqual([status, { message }]);
});

test.each([{ kind: 'shouting' }, { kind: 'length', takes: 0 }, { kind: 'length', clock: 'sand' }])(
  '%j is no drill, and is 400',
  async (payload) => {
    const { app } = await routeApp();

    expect((await app.inject(make({ bankId: 'good', ...payload }))).statusCode).toBe(400);
  },
);
