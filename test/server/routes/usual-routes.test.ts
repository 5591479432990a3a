import { describe, expect, test } from 'vitest';
import type { SessionUsual } from '../../../core/session/session-usual.ts';
import { practise } from '../history/practised-sessions.ts';
import { routeApp } from './route-app.ts';

/** Where the voice model's lag moves the ends of a pause to, it is so much longer than its score says. */
const LAG_MS = 20;

/** Seven days, each with an answer whose pause is 96 ms longer than that of the day before: 1056 ms on the first. */
async function withWeek() {
  const made = await routeApp();
  for (let day = 1; day <= 7; day++)
    await practise(
      made.store,
      `day-${day}`,
      day,
      `1024 quiet, 2048 voice, ${960 + 96 * day} quiet, 2048 voice`,
    );
  return made;
}

describe('GET /sessions/:id/usual', () => {
  test('has no longest pause on the fifth day, and on the sixth that of the third, 1.27 s, in the middle of five', async () => {
    const { app } = await withWeek();
    const usualOn = async (day: number) =>
      (await app.inject(`/sessions/day-${day}/usual`)).json<SessionUsual>();

    const [fifth] = (await usualOn(5)).answers;
    const [sixth] = (await usualOn(6)).answers;

    expect(fifth?.figures.longestPauseMs).toBeNull();
    expect(sixth?.figures.longestPauseMs).toEqual({
      count: 5,
      from: 960 + 96 * 2 + LAG_MS,
      median: 960 + 96 * 3 + LAG_MS,
      to: 960 + 96 * 4 + LAG_MS,
    });
  });

  test('of a session that is not there has no answers', async () => {
    const { app } = await routeApp();

    expect((await app.inject('/sessions/none/usual')).json<SessionUsual>().answers).toEqual([]);
  });
});
