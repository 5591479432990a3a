import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../client/pages/session-page.ts';
import type { SessionPage } from '../../client/pages/session-page.ts';
import '../../client/pages/sessions-page.ts';
import type { SessionsPage } from '../../client/pages/sessions-page.ts';
import type { SessionRecord } from '../../core/session/session-record.ts';
import { pacingOf } from './made-pacing.ts';
import { madeAnswer, madeSession } from './made-session.ts';
import { expectAccessible, mount } from './mount.ts';

const BAND = { fromMs: 30_000, toMs: 50_000 };
const interrupted = madeAnswer('1', {
  pacing: pacingOf('1000 quiet, 20000 voice, 15000 zeros, 25000 voice, 4000 quiet', BAND, [
    { startMs: 21_000, endMs: 36_000, cause: 'microphone-ended' },
  ]),
});
const skipped = madeAnswer('2', { status: 'skipped', endedBy: 'skip' });

beforeEach(() => page.viewport(1280, 800));
afterEach(() => vi.restoreAllMocks());

describe('a session with an interrupted answer', () => {
  test('shows its timeline, its map and why it has no figures', async () => {
    await show(madeSession([interrupted, skipped]));

    await expect.element(page.getByRole('img', { name: /^The answer over 1:00: 2 runs/ })).toBeVisible();
    await expect.element(page.getByRole('link', { name: /^1, .*length not measurable/ })).toBeVisible();
    await expect
      .element(page.getByText(/^\s*The microphone was gone during the answer\. What/))
      .toBeVisible();
  });

  test('lists runs and interruption in its table', async () => {
    await show(madeSession([interrupted]));

    await page.getByRole('button', { name: 'Table' }).click();

    await expect.element(page.getByRole('cell', { name: 'the microphone was gone' })).toBeVisible();
  });

  test.each([1280, 390])('axe finds nothing at %i px', async (width) => {
    await page.viewport(width, 800);
    await show(madeSession([interrupted, skipped]));
    await expect.element(page.getByRole('img', { name: /^The answer over/ })).toBeVisible();

    await expectAccessible();
  });
});

describe('a session without an answer', () => {
  test('of skipped questions says so kindly, and has no table', async () => {
    await show(madeSession([madeAnswer('1', { status: 'skipped' }), skipped]));

    await expect.element(page.getByText(/No question was answered this time$/)).toBeVisible();
    await expect.element(page.getByText(/^You skipped this question\. It is not counted/)).toBeVisible();
    expect(page.getByRole('button', { name: 'Table' }).elements()).toHaveLength(0);
  });

  test('that is not finished can be gone on with', async () => {
    await show(madeSession([], { isFinished: false, endedAt: null }));

    const goOn = page.getByRole('link', { name: 'Go on with the interview' });
    await expect.element(goOn).toHaveAttribute('href', '/interview/s1');
  });

  test('that was ended at once leads to another', async () => {
    await show(madeSession([]));

    await expect.element(page.getByRole('link', { name: 'Choose an interview' })).toBeVisible();
    expect(page.getByRole('link', { name: 'Go on with the interview' }).elements()).toHaveLength(0);
  });
});

test('a recording has neither map nor a wish to be gone on with, and its own words', async () => {
  const pacing = pacingOf('1000 quiet, 20000 voice, 3000 quiet');
  const answer = madeAnswer('1', {
    kind: 'recording',
    askedBy: null,
    prompt: 'phone screen',
    targetBand: null,
    pacing,
  });
  await show(madeSession([answer], { kind: 'recording', title: 'phone screen', isFinished: false }));

  await expect
    .element(page.getByRole('heading', { name: 'This recording', exact: true, level: 2 }))
    .toBeVisible();
  expect(page.getByRole('navigation', { name: 'Answers' }).elements()).toHaveLength(0);
  expect(page.getByRole('link', { name: 'Go on with the interview' }).elements()).toHaveLength(0);
});

test.each([
  [1280, 'Import a recording'],
  [390, 'Import'],
])('at %i px the link to bring a recording in reads %s, which is in its name', async (width, words) => {
  await page.viewport(width, 800);
  answerWith({ sessions: [] });
  await mount<SessionsPage>('sessions-page', {});

  const link = page.getByRole('link', { name: 'Import a recording', exact: true });
  const shown = (link.element() as HTMLElement).innerText;
  const rules = { 'label-content-name-mismatch': { enabled: true } };
  const { violations } = await axe.run(document.body, { rules });

  expect(shown.trim()).toBe(words);
  expect(violations.map(({ id }) => id)).toEqual([]);
});

async function show(session: SessionRecord): Promise<void> {
  answerWith(session);
  await mount<SessionPage>('session-page', { sessionId: session.id });
}

/** Answers the page's requests: its levels, settings and what is usual are not there, all else is this. */
function answerWith(body: unknown): void {
  vi.spyOn(window, 'fetch').mockImplementation((input) => {
    const isThere = !/voice-track|settings|usual/.test(new Request(input).url);
    return Promise.resolve(isThere ? Response.json(body) : new Response('{}', { status: 404 }));
  });
}
