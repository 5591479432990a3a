import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { factsOf } from '../../client/components/pacing-facts.ts';
import '../../client/components/pacing-figures.ts';
import type { PacingFigures } from '../../client/components/pacing-figures.ts';
import '../../client/components/pacing-table.ts';
import type { PacingTable } from '../../client/components/pacing-table.ts';
import { pacingOf } from './made-pacing.ts';
import { expectAccessible, mount } from './mount.ts';

const BAND = { fromMs: 30_000, toMs: 50_000 };
const pacing = pacingOf(
  '1200 quiet, 20000 voice, 1600 quiet, 30000 voice, 400 quiet, 8000 voice, 3500 quiet',
  BAND,
);

const figure = (name: string) => page.getByText(name, { exact: true });

describe('figures', () => {
  test('an answer of 1:00 against 0:30 to 0:50 is said to be +0:10', async () => {
    await mount<PacingFigures>('pacing-figures', { pacing });

    await expect.element(page.getByText('1:00', { exact: true })).toBeVisible();
    await expect.element(page.getByText('+0:10', { exact: true })).toBeVisible();
  });

  test('a figure opens in place to tell how it is measured, and closes the one before', async () => {
    await mount<PacingFigures>('pacing-figures', { pacing });
    const before = page.getByText(/^from your first word to your last/);
    const after = page.getByText('the longest silence between two stretches of speech');

    await figure('Answer length').click();
    await expect.element(before).toBeVisible();
    await figure('Longest pause').click();

    await expect.element(after).toBeVisible();
    await expect.element(before).not.toBeVisible();
  });

  test('a figure that was not had says so, and why', async () => {
    const { measureVersion, ...rest } = pacing;
    const notMeasurable = [
      { figure: 'articulationRate', reason: 'Another voice was heard for most of the answer.' },
    ];
    await mount<PacingFigures>('pacing-figures', {
      pacing: { ...rest, measureVersion, articulationRate: null, notMeasurable },
    });

    await figure('Pace').click();

    await expect.element(page.getByText('not measurable', { exact: true }).first()).toBeVisible();
    await expect.element(page.getByText(/^Another voice was heard/)).toBeVisible();
  });

  test('axe finds nothing, closed and open', async () => {
    await mount<PacingFigures>('pacing-figures', { pacing });

    await expectAccessible();
    await figure('Answer length').click();
    await expectAccessible();
  });
});

describe('facts', () => {
  const wordsOf = (score: string) =>
    factsOf(pacingOf(score, BAND)).map(({ words }) => words.replaceAll('\u00a0', ' '));

  test('a stop in the second half is told as an ending, with what came after it', () => {
    expect(wordsOf('500 quiet, 20000 voice, 2000 quiet, 12000 voice, 3500 quiet')).toEqual([
      'At 0:19 you stopped for 2.0 s, then went on for 0:12.',
    ]);
  });

  test('a stop in the first half is told as a silence', () => {
    expect(wordsOf('500 quiet, 12000 voice, 2000 quiet, 20000 voice, 3500 quiet')).toEqual([
      '2.0 s of silence at 0:11.',
    ]);
  });

  test('all three are in the order of their moments', () => {
    const words = wordsOf(
      '500 quiet, 9000 voice, 1200 quiet, 45000 voice, 2000 quiet, 9000 voice, 3500 quiet',
    );

    expect(words).toEqual([
      '1.2 s of silence at 0:08.',
      'Your target ended at 0:50; you went on for 0:16.',
      'At 0:55 you stopped for 2.0 s, then went on for 0:09.',
    ]);
  });

  test('an answer within its target without a long pause has none', () => {
    expect(wordsOf('500 quiet, 40000 voice, 3500 quiet')).toEqual([]);
  });
});

describe('the table', () => {
  test('it has a row for each of 3 runs and 2 pauses', async () => {
    await mount<PacingTable>('pacing-table', { pacing });

    expect(page.getByRole('row').elements()).toHaveLength(1 + 5);
    await expect.element(page.getByRole('cell', { name: 'long pause' })).toBeVisible();
  });

  test('axe finds nothing', async () => {
    await mount<PacingTable>('pacing-table', { pacing });

    await expectAccessible();
  });
});
