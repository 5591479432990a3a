import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { QUESTION_END_ERROR_MS } from '../../client/audio/question-end-errors.ts';
import { composeSpeech } from '../speech/compose-speech.ts';
import { MICROPHONE_RATE_HZ, writeMicrophoneWav } from './microphone-wav.ts';
import { openBrowser } from './open-browser.ts';
import { Product } from './product.ts';
import { enterRoom, waitForRoom } from './room.ts';

const SCRIPT = 'Recruiter screen, short';

/** Nobody speaks until the question has been asked: what is said into it has no time to first word. */
const LEAD_MS = 18_000;

test('a speech program of this machine asks, and its answer is measured from the last word on', async () => {
  const product = await startProduct();
  const items = Array.from({ length: 8 }, () => [
    { say: 'I look after the garden' },
    { pauseMs: 700 },
  ]).flat();
  const composed = composeSpeech({
    leadMs: LEAD_MS,
    items,
    noiseDbfs: -58,
    sampleRateHz: MICROPHONE_RATE_HZ,
  });
  const microphoneWav = await writeMicrophoneWav(composed.samples);
  const { browser, page, foreign, faults } = await openBrowser({ origin: product.origin, microphoneWav });
  onTestFinished(() => browser.close());

  await enterRoom(page, product, SCRIPT);
  await waitForRoom(page, ({ phase, silenceMs }) => phase === 'listening' && silenceMs > 0);
  await page.waitForTimeout(3000);
  await page.keyboard.press('Space');
  await waitForRoom(page, ({ phase }) => phase === 'asking');

  const [answer] = (await product.newestSession()).answers;
  expect(answer?.askedBy).toBe('speech-program');
  expect(answer?.pacing?.responseLatencyErrorMs).toBe(QUESTION_END_ERROR_MS['speech-program']);
  expect(Date.parse(answer?.startedAt ?? '') - Date.parse(answer?.askedAt ?? '')).toBeGreaterThan(800);
  expect([foreign, faults]).toEqual([[], []]);
});

test('without a microphone the questions are still asked, and Done goes on', async () => {
  const product = await startProduct();
  const { browser, page } = await openBrowser({ origin: product.origin });
  onTestFinished(() => browser.close());
  await page.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('none', 'NotFoundError'));
  });

  await page.goto(product.address.href);
  await page.getByRole('link', { name: SCRIPT, exact: true }).click();
  await page.getByRole('button', { name: 'Start interview' }).click();
  await page
    .getByText(/No microphone/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Pass over' }).click();
  await waitForRoom(page, ({ phase }) => phase === 'listening');
  await page.getByRole('button', { name: 'Done' }).click();
  await waitForRoom(page, ({ phase, question }) => phase === 'asking' && question === 2);

  const [answer] = (await product.newestSession()).answers;
  expect(answer?.pacing?.notMeasurable).toContainEqual({
    figure: 'answerMs',
    reason: 'There was no microphone.',
  });
});

test('a bank with a fault is shown with its file and line, and keeps no other from being used', async () => {
  const product = await startProduct();
  const { browser, page } = await openBrowser({ origin: product.origin });
  onTestFinished(() => browser.close());
  await writeFile(join(product.dataFolder, 'question-banks', 'mine.yaml'), 'id: mine\ntitle: 5\n');

  await page.goto(product.address.href);

  await page.getByText('mine.yaml', { exact: false }).first().waitFor();
  await page.getByRole('link', { name: SCRIPT, exact: true }).waitFor();
});

async function startProduct(): Promise<Product> {
  const product = await Product.make();
  onTestFinished(() => product.remove());
  await product.start();
  return product;
}
