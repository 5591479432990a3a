import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { GuessedEvent, type LengthGuesses } from '../../client/components/length-guesses.ts';
import { madeAnswer } from './made-session.ts';
import { expectAccessible, listen, mount } from './mount.ts';

beforeEach(() => page.viewport(1280, 800));

async function show() {
  const answers = [madeAnswer('1', { prompt: 'Why us?' }), madeAnswer('2', { prompt: 'Why now?' })];
  const shown = await mount<LengthGuesses>('length-guesses', { answers });
  const news = listen(shown, ['guessed']);
  const guesses = () => news.flatMap((event) => (event instanceof GuessedEvent ? [event.guesses] : []));
  return { guesses };
}

describe('guesses of lengths', () => {
  test('by keyboard alone: 15 s of the second answer, and of the first, which was not moved, none', async () => {
    const { guesses } = await show();

    (page.getByRole('slider', { name: 'Why now?' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    await expect
      .element(page.getByRole('slider', { name: 'Why now?' }))
      .toHaveAttribute('aria-valuetext', '0:15');
    await expect
      .element(page.getByRole('slider', { name: 'Why us?' }))
      .toHaveAttribute('aria-valuetext', 'no guess');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');

    expect(guesses()).toEqual([[{ answerId: '2', guessMs: 15_000 }]]);
  });

  test('that are skipped are none, even where one was moved', async () => {
    const { guesses } = await show();

    (page.getByRole('slider', { name: 'Why us?' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{End}');
    await expect.element(page.getByText('5:00')).toBeVisible();
    await page.getByRole('button', { name: 'Skip' }).click();

    expect(guesses()).toEqual([[]]);
  });

  test.each([1280, 390])('axe finds nothing at %i px', async (width) => {
    await page.viewport(width, 800);
    await show();

    await expectAccessible();
  });
});
