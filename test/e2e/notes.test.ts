import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { composeSpeech } from '../speech/compose-speech.ts';
import { findObstacles } from './find-obstacles.ts';
import { MICROPHONE_RATE_HZ, writeMicrophoneWav } from './microphone-wav.ts';
import { openBrowser } from './open-browser.ts';
import { Product } from './product.ts';
import { waitForRoom } from './room.ts';

const NOTES = `Tallowby - product manager

Questions
Tell me about yourself
- PM at Corvane, invoicing for tradespeople
- before that support lead
Why do you want to join us?
- boring on purpose

the refund rewrite had no launch post
salary floor 74k
Ask them
- Who decides when product and compliance disagree?
`;

test('messy notes are pasted, mended by keyboard alone, practised aloud, and a point is ticked', async () => {
  const product = await Product.make();
  onTestFinished(() => product.remove());
  await product.start();
  const open = await openBrowser({ origin: product.origin, microphoneWav: await writeSpeech() });
  onTestFinished(() => open.browser.close());
  const { page } = open;
  await page.goto(product.address.href);
  await page.getByRole('link', { name: 'Use your own notes' }).click();
  await page.getByLabel('Paste your notes').fill(NOTES);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('listbox').focus();

  await sayLine(page, 6, 'before that support', 'p');
  await sayLine(page, 10, 'the refund rewrite', 'p');
  await sayLine(page, 11, 'salary floor 74k', 'f');
  await sayLine(page, 11, 'salary floor 74k', 'z');

  expect(await optionOf(page, 'the refund rewrite').innerText()).toContain('Point');
  expect(await optionOf(page, 'salary floor 74k').innerText()).toContain('Private');
  expect(await page.getByText('Not practised aloud yet, 2').isVisible()).toBe(true);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await findObstacles(page), colorScheme).toEqual([]);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  const notesAddress = page.url();
  await page.getByRole('button', { name: 'Make the interview' }).click();
  await page.waitForURL(/\/scripts\/tallowby/);
  await page.getByText('Tell me about yourself').waitFor();
  expect(await page.getByText('74k').count()).toBe(0);
  await page
    .getByText(/Your answer: about 0:0\d at a usual pace/)
    .first()
    .waitFor();
  await answerOne(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  const { id } = await product.newestSession();
  await page.goto(`${product.origin}/sessions/${id}`);

  const point = page.getByRole('group', { name: 'before that support lead' });
  await point.getByRole('button', { name: 'Said' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('1 of 1 said').waitFor();
  await page.reload();
  await page.getByText('1 of 1 said').waitFor();
  await page.getByText(/^What you prepared, about/).click();
  await page.getByText('PM at Corvane, invoicing for tradespeople').waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await findObstacles(page), colorScheme).toEqual([]);
  }
  await page.goto(notesAddress);
  await page.getByText('Not practised aloud yet, 1').waitFor();
  expect(open.faults).toEqual([]);
  expect(open.foreign).toEqual([]);
});

/** Speech every second, so that an answer runs whenever the microphone is opened. */
function writeSpeech(): Promise<string> {
  const items = Array.from({ length: 40 }, () => [{ say: 'I lead the payments team' }, { pauseMs: 600 }]);
  const composition = { leadMs: 500, items: items.flat(), noiseDbfs: -58, sampleRateHz: MICROPHONE_RATE_HZ };
  return writeMicrophoneWav(composeSpeech(composition).samples);
}

/** Answers the first question, and ends the interview there. */
async function answerOne(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start interview' }).click();
  await page.getByRole('button', { name: 'Pass over' }).click();
  await waitForRoom(page, ({ phase, heardMs }) => phase === 'listening' && heardMs > 4000);
  await page.keyboard.press('Space');
  await waitForRoom(page, ({ phase }) => phase === 'asking');
}

/** Goes to a line by the arrow keys and presses a letter, as who has no pointer does. */
async function sayLine(page: Page, line: number, words: string, key: string): Promise<void> {
  await page.keyboard.press('Home');
  while ((await optionOf(page, words).getAttribute('aria-selected')) !== 'true')
    await page.keyboard.press('ArrowDown');
  const told = page.getByRole('status').filter({ hasText: `Line ${line}:` });
  const before = (await told.count()) === 0 ? '' : await told.innerText();
  await page.keyboard.press(key);
  await expect.poll(async () => ((await told.count()) === 0 ? '' : told.innerText())).not.toBe(before);
}

function optionOf(page: Page, words: string) {
  return page.getByRole('option').filter({ hasText: words });
}
