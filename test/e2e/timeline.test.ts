import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { fromPcm16 } from '../../core/pacing/pcm16.ts';
import { SAMPLE_RATE_HZ } from '../../core/pacing/sample-clock.ts';
import { openBrowser } from './open-browser.ts';
import { Product } from './product.ts';

const SPEECH = fileURLToPath(
  new URL('../fixtures/speech/five-phrases-with-four-pauses.wav', import.meta.url),
);
const WAV_HEADER = 44;

/** The player seeks to a sample; what is heard of it is compared over so much. */
const COMPARED = SAMPLE_RATE_HZ / 2;

/** Two frames of a busy page, in samples. */
const OFF_BY_MOST = SAMPLE_RATE_HZ / 20;

test('a pause that is pressed sounds from the right second of its wav, and what is said and marked is there after a reload', async () => {
  const { product, page } = await openRecording();
  const [pause] = (await product.newestSession()).answers[0]?.pacing?.pauses.slice(-1) ?? [];
  const wav = await readFile(SPEECH);
  const pcm = fromPcm16(
    new Int16Array(wav.buffer.slice(wav.byteOffset + WAV_HEADER, wav.byteOffset + wav.length)),
  );

  await page.getByRole('button', { name: 'Table' }).click();
  const row = page.getByRole('button', { name: /pause$/ }).last();
  await row.click();
  await page.waitForFunction((count) => window.heard.length > count, 2 * SAMPLE_RATE_HZ, { timeout: 60_000 });
  const heard = await page.evaluate(() => window.heard);
  await page
    .getByRole('button', { name: 'Stop' })
    .or(page.getByRole('button', { name: 'Play' }))
    .waitFor();
  await page.keyboard.press('l');
  // The part begins with the first word, not where the pause was heard.
  await page.getByRole('slider', { name: 'Position in the answer' }).press('Home');
  await page.keyboard.press('1');
  await page.getByText('To work on: 1 lost.').waitFor();
  await page.getByRole('button', { name: 'Clear the parts' }).waitFor();
  await page.reload();
  await page.getByText('To work on: 1 lost.').waitFor();
  await page.getByRole('button', { name: 'Clear the parts' }).waitFor();

  const first = heard.findIndex((sample) => Math.abs(sample) > 0.02);
  // Before the player has its sound, the engine hears exact zeros; a room is never that quiet.
  const beganAt = heard.findIndex((sample) => sample !== 0);
  const piece = heard.slice(first, first + COMPARED);
  const foundAt = placeOf(piece, pcm);
  const startAt = (((pause?.startMs ?? 0) - 2000) * SAMPLE_RATE_HZ) / 1000;
  expect(Math.abs(foundAt - (startAt + first - beganAt))).toBeLessThan(OFF_BY_MOST);
  const { marks } = await product.newestSession();
  expect(marks.answers[0]?.pauses).toMatchObject([{ cause: 'lost' }]);
  expect(marks.answers[0]?.parts.map(({ name }) => name)).toEqual(['Situation']);
});

test('the sound comes in ranges', async () => {
  const { product } = await openRecording();
  const { id, answers } = await product.newestSession();

  const path = `/sessions/${id}/answers/${answers[0]?.answerId ?? ''}/recording.wav`;
  const response = await product.fetch(path, { headers: { range: 'bytes=44-1043' } });

  expect(response.status).toBe(206);
  expect((await response.arrayBuffer()).byteLength).toBe(1000);
});

declare global {
  interface Window {
    /** What was played since the page was opened, at 16 kHz. */
    heard: number[];
  }
}

async function openRecording(): Promise<{ product: Product; page: Page }> {
  const product = await Product.make();
  onTestFinished(() => product.remove());
  await product.start();
  const { browser, page } = await openBrowser({ origin: product.origin });
  onTestFinished(() => browser.close());
  await page.addInitScript(hearWhatPlays, SAMPLE_RATE_HZ);
  await page.goto(product.address.href);
  await page.getByRole('heading', { name: 'Choose an interview' }).waitFor();
  await page.goto(`${product.origin}/import`);
  await page.getByLabel('Choose a file').setInputFiles(SPEECH);
  await page.waitForURL(/\/sessions\/./);
  await page.getByRole('slider', { name: 'Position in the answer' }).waitFor();
  return { product, page };
}

/** In the page: keeps the samples that a player gives to the sound engine, from when it plays. */
function hearWhatPlays(sampleRate: number): void {
  window.heard = [];
  const play = HTMLMediaElement.prototype.play;
  const known = new WeakSet<HTMLMediaElement>();
  HTMLMediaElement.prototype.play = async function (this: HTMLMediaElement) {
    if (!known.has(this)) {
      known.add(this);
      const context = new AudioContext({ sampleRate });
      await context.resume();
      /* eslint-disable @typescript-eslint/no-deprecated -- a worklet is a module of its own, which the pages' policy keeps out */
      const listener = context.createScriptProcessor(4096, 1, 1);
      listener.onaudioprocess = ({ inputBuffer }) => {
        if (!this.paused) window.heard.push(...inputBuffer.getChannelData(0));
      };
      /* eslint-enable @typescript-eslint/no-deprecated */
      context.createMediaElementSource(this).connect(listener).connect(context.destination);
    }
    return play.call(this);
  };
}

/** Where in a sound a piece of it lies: the place of the highest normalised correlation, looked for in two passes. */
function placeOf(piece: readonly number[], sound: Float32Array): number {
  const thin = 8;
  const coarse = bestOf(piece, sound, 0, sound.length - piece.length, thin, thin);
  return bestOf(piece, sound, Math.max(0, coarse - 2 * thin), coarse + 2 * thin, 1, 1);
}

function bestOf(
  piece: readonly number[],
  sound: Float32Array,
  from: number,
  to: number,
  step: number,
  thin: number,
): number {
  let [best, place] = [-Infinity, from];
  for (let at = from; at <= to; at += step) {
    let [product, energy] = [0, 1e-9];
    for (let i = 0; i < piece.length; i += thin) {
      const sample = sound[at + i] ?? 0;
      product += sample * (piece[i] ?? 0);
      energy += sample * sample;
    }
    const likeness = product / Math.sqrt(energy);
    if (likeness > best) [best, place] = [likeness, at];
  }
  return place;
}
