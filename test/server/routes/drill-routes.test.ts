import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../core/session/settings.ts';
import { practiseTrack } from '../history/practised-sessions.ts';
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
  [{ kind: 'pace', bankId: 'good' }, 409, 'Your own pace is known after 5 measured answers in interviews.'],
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

test('one’s own pace is that of five interviews at 4 syllables a second, though six drills at 2 came after', async () => {
  const { app, store } = await routeApp();
  const interviewOn = (day: number) =>
    practiseTrack(store, `day-${day}`, day, '960 quiet, 12000 syllables, 960 quiet', 'interview');
  for (const day of [1, 2, 3, 4]) await interviewOn(day);
  for (const day of [6, 7, 8, 9, 10, 11])
    await practiseTrack(
      store,
      `day-${day}`,
      day,
      '960 quiet, 6000 syllables, 6000 voice, 960 quiet',
      'drill',
    );
  expect((await app.inject(make({ kind: 'pace', bankId: 'good' }))).statusCode).toBe(409);

  await interviewOn(5);
  await app.inject(make({ kind: 'pace', bankId: 'good' }));

  const [created] = await store.events('new-session');
  const plan = created?.fact.type === 'created' ? created.fact.plan : null;
  const { from = NaN, to = NaN } = plan?.drill?.paceBand ?? {};
  expect(Math.abs((from + to) / 2 - 4)).toBeLessThan(0.1);
});
