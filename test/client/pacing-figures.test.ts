import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { firstCountRows } from '../../client/components/first-count-rows.ts';
import { figuresOf, moreFiguresOf } from '../../client/components/figure-words.ts';
import { factsOf } from '../../client/components/pacing-facts.ts';
import '../../client/components/pacing-figures.ts';
import type { PacingFigures } from '../../client/components/pacing-figures.ts';
import '../../client/components/pacing-table.ts';
import type { PacingTable } from '../../client/components/pacing-table.ts';
import { MEASURE_VERSION } from '../../core/pacing/pacing.ts';
import { usualOfAnswers } from '../../core/session/session-usual.ts';
import { comparedFigures } from '../../core/session/first-pacing.ts';
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

  test('each tells the sound it was measured in, how exact it is, and leads to its place on the page of measures', async () => {
    await mount<PacingFigures>('pacing-figures', { pacing });
    const anchors = [...figuresOf(pacing), ...moreFiguresOf(pacing)].map(
      ({ anchor }) => `/measures#${anchor}`,
    );

    await figure('Longest pause').click();

    const opened = page.getByRole('group').filter({ hasText: 'the longest silence between' });
    await expect
      .element(
        opened.getByText(
          /^the room at −60.dBFS, your voice 38.dB above it; no sample at full scale; not interrupted$/,
        ),
      )
      .toBeVisible();
    await expect
      .element(opened.getByText(/^250.ms of silence; shorter ones belong to speaking$/))
      .toBeVisible();
    await expect.element(opened.getByText(/^at each end \d+.ms for half of them/)).toBeVisible();
    const links = page.getByRole('link', { name: 'How this is measured', includeHidden: true }).elements();
    expect(links.map((link) => link.getAttribute('href'))).toEqual(anchors);
  });

  test('beside one’s usual tell its middle, half of 20 answers, and what research says', async () => {
    const longestPauseMs = { median: 1200, from: 900, to: 1500, count: 20 };
    await mount<PacingFigures>('pacing-figures', {
      pacing,
      usual: { ...usualOfAnswers([]), longestPauseMs },
      guessMs: 75_000,
    });

    await figure('Longest pause').click();

    await expect
      .element(page.getByText(/^1\.2.s in the middle of your 20 answers before; half/))
      .toBeVisible();
    await expect.element(page.getByText(/classes of Campione and Véronis 2002$/).first()).toBeVisible();
    await expect.element(page.getByText(/^You guessed 1:15; it was 1:00, 0:15 shorter\.$/)).toBeVisible();
    await expectAccessible();
  });

  test('axe finds nothing, closed and open', async () => {
    await mount<PacingFigures>('pacing-figures', { pacing });

    await expectAccessible();
    await figure('Answer length').click();
    await expectAccessible();
  });
});

describe('figures that measure 1 counted first', () => {
  const figures = { answerMs: 60_480, pauseCount: 2, longestPauseMs: 1500, syllables: null };
  const firstPacing = {
    measureVersion: 1,
    minPauseMs: 300,
    figures: { ...comparedFigures(pacing), ...figures },
  };

  test('say so in one line, which opens to what they were and are', async () => {
    await mount<PacingFigures>('pacing-figures', { pacing, firstPacing });
    const row = page.getByRole('row', { name: /^Longest pause/ });
    await expect.element(row).not.toBeInTheDocument();

    await page.getByText(`Counted anew by measure ${MEASURE_VERSION}; first counted by measure 1.`).click();

    await expect.element(page.getByRole('row', { name: /^Longest pause 1\.50.s 1\.62.s$/ })).toBeVisible();
    await expect.element(page.getByRole('row', { name: /^A pause begins at 300.ms 250.ms$/ })).toBeVisible();
    await expectAccessible();
  });

  test('leave out what did not change: of pauses there are 2 as there were', () => {
    const names = firstCountRows(firstPacing, pacing).map(({ name }) => name);

    expect(names).toEqual(['A pause begins at', 'Answer length', 'Longest pause']);
  });

  test('are not spoken of where this measure counted them', async () => {
    await mount<PacingFigures>('pacing-figures', { pacing });

    expect(page.getByText(/^Counted anew/).elements()).toHaveLength(0);
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

  test('the one about the most time comes first', () => {
    const words = wordsOf(
      '500 quiet, 9000 voice, 1200 quiet, 45000 voice, 2000 quiet, 9000 voice, 3500 quiet',
    );

    expect(words).toEqual([
      'Your target ended at 0:50; you went on for 0:16.',
      'At 0:55 you stopped for 2.0 s, then went on for 0:09.',
      '1.2 s of silence at 0:08.',
    ]);
  });

  test('an answer within its target without a long pause has none', () => {
    expect(wordsOf('500 quiet, 40000 voice, 3500 quiet')).toEqual([]);
  });
});

describe('the table', () => {
  test('a possible held sound is a row that asks to be listened to, 0.42 s long', async () => {
    const voicedHesitations = [{ startMs: 5000, endMs: 5420 }];
    await mount<PacingTable>('pacing-table', { pacing: { ...pacing, voicedHesitations } });

    await expect
      .element(page.getByRole('row', { name: /^possible held sound, listen .*0\.42 s/ }))
      .toBeVisible();
  });

  test('it has a row for the time to the first word and each of 3 runs and 2 pauses', async () => {
    await mount<PacingTable>('pacing-table', { pacing });

    expect(page.getByRole('row').elements()).toHaveLength(1 + 6);
    await expect.element(page.getByRole('cell', { name: 'long pause' })).toBeVisible();
  });

  test('axe finds nothing', async () => {
    await mount<PacingTable>('pacing-table', { pacing });

    await expectAccessible();
  });
});
