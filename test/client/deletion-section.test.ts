import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { sayBytes, sayKept } from '../../client/components/kept-words.ts';
import type { DeletionSection } from '../../client/pages/deletion-section.ts';
import '../../client/pages/deletion-section.ts';
import type { Kept } from '../../core/session/kept.ts';
import { answerApi } from './answer-api.ts';
import { expectAccessible, mount } from './mount.ts';

const KEPT: Kept = {
  sessions: 14,
  sound: { answers: 41, bytes: 312_000_000 },
  notes: 1,
  banks: 2,
  otherFiles: 9,
};

beforeEach(() => page.viewport(1280, 800));
afterEach(() => vi.restoreAllMocks());

test('everything is asked for once, with what goes, and what went is told', async () => {
  const heard = answerApi({ 'GET /api/kept': () => KEPT, 'DELETE /api/everything': () => KEPT });
  localStorage.setItem('outbox', 'frames');
  await mount<DeletionSection>('deletion-section', {});

  await page.getByRole('button', { name: 'Delete everything' }).click();
  const asked = page.getByRole('dialog');
  await expect
    .element(
      page.getByText(
        /^Delete everything\? 14 sessions, the sound of 41 answers \(312.MB\), 1 page of notes and 2 question banks of yours go,/,
      ),
    )
    .toBeVisible();
  await asked.getByRole('button', { name: 'Delete everything' }).click();

  await expect
    .element(page.getByText(/^Deleted: 14 sessions.*Nothing of them is left in the data folder\.$/))
    .toBeVisible();
  expect(heard.filter(({ asked: one }) => one.startsWith('DELETE'))).toHaveLength(1);
  expect(localStorage.getItem('outbox')).toBeNull();
});

test('what was kept after all is deleted by nobody', async () => {
  const heard = answerApi({ 'GET /api/kept': () => KEPT });
  await mount<DeletionSection>('deletion-section', {});

  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('button', { name: 'Keep it' }).click();

  expect(heard.filter(({ asked }) => asked.startsWith('DELETE'))).toEqual([]);
});

test('sound older than 90 days goes when it is chosen and confirmed', async () => {
  const heard = answerApi({
    'GET /api/kept': () => KEPT,
    'DELETE /api/recordings': () => ({ answers: 1, bytes: 5_400_000 }),
  });
  await mount<DeletionSection>('deletion-section', {});

  await userEvent.selectOptions(page.getByLabelText('Delete sound now'), 'older than 90 days');
  await page.getByRole('button', { name: 'Delete sound', exact: true }).click();
  await page.getByRole('button', { name: 'Delete the sound' }).click();

  await expect.element(page.getByText(/^Deleted: the sound of 1 answer \(5.MB\)/)).toBeVisible();
  expect(heard.map(({ asked }) => asked)).toContain('DELETE /api/recordings?olderThanDays=90');
});

test('axe finds nothing', async () => {
  answerApi({ 'GET /api/kept': () => KEPT });
  await mount<DeletionSection>('deletion-section', {});

  await expectAccessible();
});

test('sizes and counts are said in words', () => {
  expect([0, 64_400_000, 1_240_000_000].map(sayBytes)).toEqual([
    'less than 1\u00a0MB',
    '64\u00a0MB',
    '1.2\u00a0GB',
  ]);
  const none = { sessions: 1, sound: { answers: 0, bytes: 0 }, notes: 0, banks: 0, otherFiles: 0 };
  expect(sayKept(none)).toBe('1 session and no sound');
});
