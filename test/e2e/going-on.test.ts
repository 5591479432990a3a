import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { readWav } from '../../core/pacing/wav.ts';
import { composeSpeech } from '../speech/compose-speech.ts';
import { MICROPHONE_RATE_HZ, writeMicrophoneWav } from './microphone-wav.ts';
import { openBrowser, type OpenPage } from './open-browser.ts';
import { Product } from './product.ts';
import { enterRoom, look, waitForRoom } from './room.ts';
import { TEST_SCRIPT_TITLE, writeTestBank } from './spoken-script.ts';

/** Speech every few seconds, so that an answer runs whenever the microphone is opened. */
const PAUSE_MS = 600;
/** How long a tab or a connection is away. */
const AWAY_MS = 6000;

/** What a room shows of an answer's length may be older than what was heard. */
const LATE_MS = 1000;

/** The wait between two tries to send a second of sound doubles up to 8 s. */
const SENT_MS = 15_000;

const SPOKEN = ['the train was late', 'so we took the bus', 'and then we walked', 'along the old canal'];

test('a server that is killed in the middle of an answer goes on where it stood, and no frame is missing', async () => {
  const { product, open } = await prepare();
  const { page } = open;
  await enterRoom(page, product, TEST_SCRIPT_TITLE);
  await waitForRoom(page, ({ phase, heardMs }) => phase === 'listening' && heardMs > 4000);

  await product.kill();
  await waitForRoom(page, ({ connection }) => connection === 'reconnecting');
  const heardMs = (await look(page))?.heardMs ?? 0;
  await product.start();
  await waitForRoom(page, (shown) => shown.connection === 'connected' && shown.heardMs > heardMs + 4000);
  await page.keyboard.press('Space');
  await waitForRoom(page, ({ phase }) => phase === 'asking');

  const [answer] = (await product.newestSession()).answers;
  expect(answer?.endedBy).toBe('done');
  expect(answer?.frames.received).toBe(answer?.frames.sent);
  expect(answer?.pacing?.interruptions).toEqual([]);
  expect(answer?.pacing?.answerMs).toBeGreaterThan(6000);
});

test('a page that is reloaded in the middle of an answer goes on with it, and the time away is no pause', async () => {
  const { product, open } = await prepare();
  const { page } = open;
  await enterRoom(page, product, TEST_SCRIPT_TITLE);
  await waitForRoom(page, ({ phase, heardMs }) => phase === 'listening' && heardMs > 5000);

  await page.reload();
  await goOnWhereAsked(page);
  await waitForRoom(
    page,
    ({ phase, heardMs, silenceMs }) => phase === 'listening' && heardMs > 12_000 && silenceMs < 500,
  );
  await page.keyboard.press('Space');
  await waitForRoom(page, ({ phase }) => phase === 'asking');

  const [answer] = (await product.newestSession()).answers;
  const [away, ...others] = answer?.pacing?.interruptions ?? [];
  expect(away?.cause).toBe('page-left');
  expect(others).toEqual([]);
  expect(answer?.frames.received).toBe(answer?.frames.sent);
  expect(
    answer?.pacing?.pauses.some(
      ({ startMs, endMs }) => startMs <= (away?.endMs ?? 0) && endMs >= (away?.startMs ?? 0),
    ),
  ).toBe(false);
  expect(answer?.pacing?.answerMs).toBe(null);
  expect(answer?.pacing?.runs.length).toBeGreaterThan(2);
});

test('a tab that is closed in the middle of an answer and opened again goes on with it, and the time away is marked', async () => {
  const { product, open } = await prepare();
  const { page } = open;
  await enterRoom(page, product, TEST_SCRIPT_TITLE);
  await waitForRoom(page, ({ phase, heardMs }) => phase === 'listening' && heardMs > 5000);
  const address = page.url();
  const context = page.context();
  await page.close({ runBeforeUnload: true });
  await setTimeout(AWAY_MS);

  const again = await context.newPage();
  await again.goto(address);
  await goOnWhereAsked(again);
  await waitForRoom(again, ({ phase, heardMs }) => phase === 'listening' && heardMs > 12_000 + AWAY_MS);
  await again.keyboard.press('Space');
  await waitForRoom(again, ({ phase }) => phase === 'asking');

  const [answer] = (await product.newestSession()).answers;
  const [away, ...others] = answer?.pacing?.interruptions ?? [];
  expect(away?.cause).toBe('page-left');
  expect((away?.endMs ?? 0) - (away?.startMs ?? 0)).toBeGreaterThan(AWAY_MS / 2);
  expect(others).toEqual([]);
  expect(answer?.frames.received).toBe(answer?.frames.sent);
  expect(answer?.pacing?.answerMs).toBe(null);
});

test('the sound of an answer whose tab is closed while the server is away is sent by the next page that is opened', async () => {
  const { product, open } = await prepare();
  const { page } = open;
  await enterRoom(page, product, TEST_SCRIPT_TITLE);
  await waitForRoom(page, ({ phase, heardMs }) => phase === 'listening' && heardMs > 4000);
  await product.kill();
  const killedMs = (await look(page))?.heardMs ?? NaN;
  await waitForRoom(page, ({ heardMs }) => heardMs > killedMs + AWAY_MS);
  const closedMs = (await look(page))?.heardMs ?? NaN;
  const context = page.context();
  await page.close();
  await product.start();

  await (await context.newPage()).goto(product.origin);

  // The second that was not yet full went with its page.
  const seconds = Math.floor((closedMs - LATE_MS) / 1000);
  await expect.poll(() => secondsOfSound(product), { timeout: SENT_MS }).toBeGreaterThanOrEqual(seconds);
  expect(seconds).toBeGreaterThan(Math.ceil(killedMs / 1000) + 2);
});

test('an answer whose sound cannot be written holds up the sound of no other', async () => {
  const { product, open } = await prepare();
  const { page } = open;
  await enterRoom(page, product, TEST_SCRIPT_TITLE);
  const { id } = await product.newestSession();
  // Where the file of the first answer would be, nothing can be opened.
  await mkdir(join(product.dataFolder, 'recordings', id, '1.wav'), { recursive: true });
  await waitForRoom(page, ({ phase, heardMs }) => phase === 'listening' && heardMs > 3000);
  await page.keyboard.press('Space');
  await waitForRoom(page, ({ phase }) => phase === 'asking');
  await waitForRoom(page, ({ phase, heardMs }) => phase === 'listening' && heardMs > 4000);

  await expect.poll(() => secondsOfSound(product, '2'), { timeout: SENT_MS }).toBeGreaterThanOrEqual(3);
});

test('a connection that says nothing for 6 s in the middle of an answer loses no frame, and is no pause', async () => {
  const { product, open } = await prepare();
  const { page } = open;
  await enterRoom(page, product, TEST_SCRIPT_TITLE);
  await waitForRoom(page, ({ phase, heardMs }) => phase === 'listening' && heardMs > 4000);

  process.kill(product.pid, 'SIGSTOP');
  await setTimeout(AWAY_MS);
  const heardMs = (await look(page))?.heardMs ?? 0;
  process.kill(product.pid, 'SIGCONT');
  await waitForRoom(page, (shown) => shown.connection === 'connected' && shown.heardMs > heardMs + 2000);
  await page.keyboard.press('Space');
  await waitForRoom(page, ({ phase }) => phase === 'asking');

  const [answer] = (await product.newestSession()).answers;
  expect(answer?.endedBy).toBe('done');
  expect(answer?.frames.received).toBe(answer?.frames.sent);
  expect(answer?.pacing?.interruptions).toEqual([]);
  expect(answer?.pacing?.pauses.filter(({ startMs, endMs }) => endMs - startMs > 2 * PAUSE_MS)).toEqual([]);
});

test('a second tab takes the interview over, and the first one says so', async () => {
  const { product, open } = await prepare();
  const { page } = open;
  await enterRoom(page, product, TEST_SCRIPT_TITLE);
  await waitForRoom(page, ({ phase, heardMs }) => phase === 'listening' && heardMs > 2000);

  const second = await page.context().newPage();
  await second.goto(page.url());
  await goOnWhereAsked(second);

  await waitForRoom(page, ({ connection }) => connection === 'taken-over');
  await waitForRoom(second, ({ phase, heardMs }) => phase === 'listening' && heardMs > 4000);
});

/** How many seconds are kept of an answer of the newest session before the first that never came; 0 where there is none. */
async function secondsOfSound(product: Product, answerId = '1'): Promise<number> {
  const { id } = await product.newestSession();
  const kept = await product
    .fetch(`/sessions/${id}/answers/${answerId}/recording.wav`)
    .then((response) => response.arrayBuffer())
    .catch(() => null);
  if (kept === null) return 0;
  const wav = readWav(new Uint8Array(kept));
  const [sound = new Float32Array()] = wav.channels;
  const seconds = Math.floor(sound.length / wav.sampleRateHz);
  const isMissing = (second: number) =>
    sound
      .subarray(second * wav.sampleRateHz, (second + 1) * wav.sampleRateHz)
      .every((sample) => sample === 0);
  return Array.from({ length: seconds }, (_, second) => second).find(isMissing) ?? seconds;
}

/** A browser may want a click before it opens sound; Chromium does not after a reload, and does in a new tab. */
async function goOnWhereAsked(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: 'Go on' });
  await button.click({ timeout: 4000 }).catch(() => undefined);
}

async function prepare(): Promise<{ product: Product; open: OpenPage }> {
  const product = await Product.make();
  onTestFinished(() => product.remove());
  await writeTestBank(join(product.dataFolder, 'question-banks'));
  await product.start();
  const items = Array.from({ length: 40 }, (_, i) => [
    { say: SPOKEN[i % SPOKEN.length] ?? '' },
    { pauseMs: PAUSE_MS },
  ]);
  const composition = { leadMs: 500, items: items.flat(), noiseDbfs: -58, sampleRateHz: MICROPHONE_RATE_HZ };
  const microphoneWav = await writeMicrophoneWav(composeSpeech(composition).samples);
  const open = await openBrowser({ origin: product.origin, microphoneWav });
  onTestFinished(() => open.browser.close());
  return { product, open };
}
