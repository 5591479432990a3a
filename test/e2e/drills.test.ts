import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { composeSpeech } from '../speech/compose-speech.ts';
import { findObstacles } from './find-obstacles.ts';
import { MICROPHONE_RATE_HZ, writeMicrophoneWav } from './microphone-wav.ts';
import { openBrowser } from './open-browser.ts';
import { Product } from './product.ts';
import { waitForRoom } from './room.ts';

test('two takes with a blind clock: no clock is seen, each is guessed before it is told, and the number is of the guesses', async () => {
  const product = await Product.make();
  onTestFinished(() => product.remove());
  await product.start();
  const open = await openBrowser({ origin: product.origin, microphoneWav: await writeSpeech() });
  onTestFinished(() => open.browser.close());
  const { page } = open;
  await page.goto(product.address.href);
  await page.getByRole('link', { name: 'All drills' }).click();
  await page.getByRole('link', { name: 'Blind clock' }).click();
  await page.getByLabel('Takes').fill('2');
  await page.getByLabel('Read the questions').check();
  await expectNoObstacles(page);
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('button', { name: 'Pass over' }).click();

  await answer(page, 1);
  expect(await page.getByRole('timer').count()).toBe(0);
  await page.getByLabel('About').fill('60');
  await page.keyboard.press('Enter');
  await page.getByText(/You spoke for 0:\d\d; you guessed 1:00\./).waitFor();
  await expectNoObstacles(page);
  await page.keyboard.press('Space');
  await answer(page, 2);
  await page.getByRole('heading', { name: 'That was the drill.' }).waitFor({ timeout: 30_000 });
  await page.getByLabel('About').fill('5');
  await page.keyboard.press('Enter');
  await page.getByText('How far your guess was off.').waitFor();

  const session = await product.newestSession();
  expect(session).toMatchObject({ kind: 'drill', isFinished: true, drill: { kind: 'blind-clock' } });
  expect(session.marks.answers.map(({ guessMs }) => guessMs)).toEqual([60_000, 5000]);
  expect([open.foreign, open.faults]).toEqual([[], []]);
});

/** Speaks into the take, and ends it by the key. */
async function answer(page: Page, question: number): Promise<void> {
  await waitForRoom(page, (shown) => shown.phase === 'listening' && shown.question === question);
  await waitForRoom(page, ({ silenceMs, heardMs }) => silenceMs > 0 && heardMs > 4000);
  await page.keyboard.press('Space');
}

async function writeSpeech(): Promise<string> {
  const items = Array.from({ length: 30 }, () => [
    { say: 'I look after the garden and the gate' },
    { pauseMs: 700 },
  ]).flat();
  const { samples } = composeSpeech({
    leadMs: 500,
    items,
    noiseDbfs: -58,
    sampleRateHz: MICROPHONE_RATE_HZ,
  });
  return writeMicrophoneWav(samples);
}

async function expectNoObstacles(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await findObstacles(page), colorScheme).toEqual([]);
  }
}
