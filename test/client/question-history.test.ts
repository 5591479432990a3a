import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { AnswerPanel } from '../../client/components/answer-panel.ts';
import '../../client/pages/session-page.ts';
import type { SessionPage } from '../../client/pages/session-page.ts';
import type { Take } from '../../client/session/progress-api.ts';
import { practisedAnswer } from '../core/session/practised-example.ts';
import { answerApi } from './answer-api.ts';
import { pacingOf } from './made-pacing.ts';
import { madeAnswer, madeSession } from './made-session.ts';
import { mount } from './mount.ts';

const BAND = { fromMs: 90_000, toMs: 150_000 };

beforeEach(() => page.viewport(1280, 800));
afterEach(() => vi.restoreAllMocks());

test('the best of three earlier takes, of 1:55, is the ghost, and its own words say why', async () => {
  const present = madeAnswer('1', {
    pacing: pacingOf('1000 quiet, 80000 voice, 1000 quiet', BAND),
    targetBand: BAND,
  });
  const ghostly = pacingOf('2000 quiet, 60000 voice, 900 quiet, 54100 voice, 1000 quiet', BAND);
  const at = (hour: number) => `2026-03-01T0${hour}:00:00.000Z`;
  const take = (sessionId: string, answerMs: number, when: string): Take => ({
    ...practisedAnswer(1, { answerMs }),
    sessionId,
    at: when,
    hasSound: false,
  });
  answerApi({
    'GET /api/sessions/s1/answers': () => null,
    'GET /api/sessions/s1': () => madeSession([present]),
    'GET /api/sessions/best': () => madeSession([madeAnswer('1', { pacing: ghostly })], { id: 'best' }),
    'GET /api/questions/bank/question-1/takes': () => ({
      pending: 0,
      takes: [
        take('long', 149_000, at(1)),
        take('best', 115_000, at(2)),
        take('short', 91_000, at(3)),
        take('s1', 80_000, present.startedAt ?? ''),
        take('later', 120_000, '2026-04-01T00:00:00.000Z'),
      ],
    }),
  });

  const session = await mount<SessionPage>('session-page', { sessionId: 's1' });

  await expect
    .element(
      page.getByText(/In outline behind your runs: your best earlier take, 1 March, 1:55, inside the target/),
    )
    .toBeVisible();
  const link = page.getByRole('link', { name: 'All 5 takes of this question' });
  await expect.element(link).toHaveAttribute('href', '/questions/bank/question-1');
  const seen = session.shadowRoot?.querySelector('seen-session');
  const panel = seen?.shadowRoot?.querySelector<AnswerPanel>('answer-panel');
  await expect.poll(() => panel?.ghost?.runs).toEqual(ghostly.runs);
});

test('a question that was answered once has no history to tell', async () => {
  const present = madeAnswer('1', { pacing: pacingOf('1000 quiet, 80000 voice, 1000 quiet', BAND) });
  const heard = answerApi({
    'GET /api/sessions/s1/answers': () => null,
    'GET /api/sessions/s1': () => madeSession([present]),
    'GET /api/questions': () => ({ pending: 0, takes: [{ ...practisedAnswer(1), hasSound: false }] }),
  });

  await mount<SessionPage>('session-page', { sessionId: 's1' });

  await expect.poll(() => heard.some(({ asked }) => asked.includes('/takes'))).toBe(true);
  expect(page.getByText(/best earlier take/).elements()).toHaveLength(0);
  expect(page.getByRole('link', { name: /takes of this question/ }).elements()).toHaveLength(0);
});
