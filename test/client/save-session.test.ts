import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../client/pages/save-session.ts';
import type { SaveSession } from '../../client/pages/save-session.ts';
import { pacingOf } from './made-pacing.ts';
import { madeAnswer, madeSession } from './made-session.ts';
import { expectAccessible, mount } from './mount.ts';

const recording = { durationMs: 5000, bytes: 160_044 };
const answer = madeAnswer('1', { pacing: pacingOf('1000 quiet, 3000 voice'), recording });

afterEach(() => vi.restoreAllMocks());

async function opened(): Promise<SaveSession> {
  const element = await mount<SaveSession>('save-session', { session: madeSession([answer]), answer });
  element.open();
  await expect.element(page.getByRole('heading', { name: 'Save as…' })).toBeVisible();
  return element;
}

test('the formats are links to files, and axe finds nothing at 390 px', async () => {
  await page.viewport(390, 844);
  await opened();

  await expect
    .element(page.getByRole('link', { name: /^Table of pauses/ }))
    .toHaveAttribute('href', '/api/sessions/s1/export/pauses.csv');
  await expect
    .element(page.getByRole('link', { name: /^TextGrid/ }))
    .toHaveAttribute('href', '/api/sessions/s1/answers/1/export/answer.TextGrid');
  await expect
    .element(page.getByRole('link', { name: /^Sound wav/ }))
    .toHaveAttribute('download', 'recruiter-screen-2026-03-02-answer-1.wav');
  await expectAccessible();
});

test('Escape closes it', async () => {
  await opened();

  await userEvent.keyboard('{Escape}');

  await expect.element(page.getByRole('heading', { name: 'Save as…' })).not.toBeInTheDocument();
});

test('where the browser has no encoder, it says so and offers the wav', async () => {
  vi.stubGlobal('AudioEncoder', undefined);
  Reflect.deleteProperty(window, 'AudioEncoder');

  await opened();

  await expect.element(page.getByText(/^\s*This browser cannot make Opus/)).toBeVisible();
  await expect.element(page.getByRole('link', { name: /^Sound wav/ })).toBeVisible();
  expect(page.getByRole('button', { name: /^Smaller sound/ }).elements()).toHaveLength(0);
  vi.unstubAllGlobals();
});
