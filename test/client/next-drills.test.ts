import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../client/components/next-drills.ts';
import type { NextDrills } from '../../client/components/next-drills.ts';
import { expectAccessible, mount } from './mount.ts';

const DRILLS = [
  {
    kind: 'length',
    why: { type: 'weakest', weakest: { figure: 'off-target', count: 5, of: 8 } },
    aboutMs: 300_000,
  },
  {
    kind: 'first-word',
    why: { type: 'due', lastAt: '2026-11-18T10:00:00.000Z', lastValue: 2100 },
    aboutMs: 200_000,
  },
  { kind: 'silence', why: { type: 'new' }, aboutMs: 40_000 },
] as const;

test('three drills of nine minutes stand with the reason of each', async () => {
  await mount<NextDrills>('next-drills', { drills: DRILLS, streakDays: 4 });

  await expect.element(page.getByText('Today: 3 drills, about 9 minutes')).toBeVisible();
  await expect.element(page.getByText('5 of your last 8 answers ended outside their target')).toBeVisible();
  await expect.element(page.getByText(/^Due today; last time 2\.1\ss$/)).toBeVisible();
  await expect.element(page.getByText('New to you')).toBeVisible();
  await expect.element(page.getByText('4 days in a row')).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'First word' }))
    .toHaveAttribute('href', '/drills/first-word');
  await expectAccessible();
});

test('a day without drills says so, and one day alone is no row of days', async () => {
  const element = await mount<NextDrills>('next-drills', { drills: [], streakDays: 1 });

  await expect.element(page.getByText('Nothing more is due today.')).toBeVisible();
  expect(element.shadowRoot?.textContent).not.toContain('in a row');
});
