import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../client/pages/settings-page.ts';
import type { SettingsPage } from '../../client/pages/settings-page.ts';
import { makeSummary } from '../../core/session/make-summary.ts';
import { DEFAULT_SETTINGS } from '../../core/session/settings.ts';
import { answerApi } from './answer-api.ts';
import { pacingOf } from './made-pacing.ts';
import { madeAnswer, madeSession } from './made-session.ts';
import { expectAccessible, mount } from './mount.ts';

/** Pauses of about 300, 500 and 900 ms. */
const pacing = pacingOf(
  '960 quiet, 4000 voice, 320 quiet, 4000 voice, 512 quiet, 4000 voice, 896 quiet, 4000 voice',
);
const answer = madeAnswer('1', { pacing, prompt: 'Why us?' });
const sample = madeSession([madeAnswer('1', { pacing, prompt: 'The sample?' })], {
  id: 'sample',
  isSample: true,
});

beforeEach(() => page.viewport(1280, 800));
afterEach(() => vi.restoreAllMocks());

async function show(sessions = [sample, madeSession([answer])]) {
  const heard = answerApi({
    'GET /api/settings': () => DEFAULT_SETTINGS,
    'PUT /api/settings': (body) => body,
    'GET /api/sessions/s1?minPauseMs=200': () => madeSession([answer]),
    'GET /api/sessions/sample?minPauseMs=200': () => sample,
    'GET /api/sessions': () => ({ sessions: sessions.map(makeSummary), total: sessions.length }),
    'GET /api/voices': () => ({ programs: [], suggestion: null }),
    'GET /api/kept': () => ({ sessions: 1, answers: 1, sound: { answers: 0, bytes: 0 }, notes: 0, banks: 0 }),
  });
  await mount<SettingsPage>('settings-page', {});
  const written = () => heard.filter(({ asked }) => asked.startsWith('PUT')).map(({ body }) => body);
  return { written };
}

/** Moves the scale as a pointer does that has not let go yet. */
function move(value: number, type: 'input' | 'change'): void {
  const slider = page.getByRole('slider', { name: 'A pause begins at' }).element() as HTMLInputElement;
  slider.value = String(value);
  slider.dispatchEvent(new Event(type, { bubbles: true }));
}

test('the pauses of the last answer are counted while the threshold is moved, which is saved once it is let go', async () => {
  const { written } = await show();
  await expect.element(page.getByText('3 pauses')).toBeVisible();
  await expect.element(page.getByText('Why us?')).toBeVisible();

  move(400, 'input');
  await expect.element(page.getByText('2 pauses')).toBeVisible();
  await expect.element(page.getByText('400\u00a0ms')).toBeVisible();
  move(700, 'input');
  await expect.element(page.getByText('1 pause', { exact: true })).toBeVisible();
  const before = written();
  move(700, 'change');

  await expect.element(page.getByText('Saved')).toBeVisible();
  expect(before).toEqual([]);
  expect(written()).toMatchObject([{ minPauseMs: 700 }]);
  await expectAccessible();
});

test('before anything was practised it is the sample that is counted, and without any nothing is said', async () => {
  await show([sample]);
  await expect.element(page.getByText('The sample?')).toBeVisible();

  await show([]);

  await expect.element(page.getByRole('slider', { name: 'A pause begins at' })).toBeVisible();
  expect(page.getByText(/pauses? in your answer/).elements()).toHaveLength(0);
});
