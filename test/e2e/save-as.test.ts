import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { decodeSessionFile } from '../../core/export/decode-session-file.ts';
import { readInPraat } from '../server/export/praat.ts';
import { openBrowser } from './open-browser.ts';
import { Product } from './product.ts';

const SPEECH = fileURLToPath(
  new URL('../fixtures/speech/five-phrases-with-four-pauses.wav', import.meta.url),
);

/** Opus is written in packets of 20 ms, the last of them filled up. */
const PACKET_S = 0.02;

async function openSaving() {
  const product = await Product.make();
  onTestFinished(() => product.remove());
  await product.start();
  const { browser, page } = await openBrowser({ origin: product.origin });
  onTestFinished(() => browser.close());
  await page.goto(product.address.href);
  await page.getByRole('heading', { name: 'Choose an interview' }).waitFor();
  await page.goto(`${product.origin}/import`);
  await page.getByLabel('Choose a file').setInputFiles(SPEECH);
  await page.waitForURL(/\/sessions\/./);
  await page.getByRole('button', { name: 'Save as…' }).click();

  /** Chooses a format in the dialog; gives the file that the browser saved. */
  async function save(role: 'link' | 'button', name: RegExp): Promise<Buffer> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('dialog').getByRole(role, { name }).click(),
    ]);
    const path = join(product.dataFolder, download.suggestedFilename());
    await download.saveAs(path);
    return readFile(path);
  }
  return { product, page, save };
}

/** As a player of the browser takes it: its cues, in seconds. */
function cuesOf(page: Page, vtt: string): Promise<{ id: string; startTime: number; endTime: number }[]> {
  return page.evaluate(async (text) => {
    const [video, track] = [document.createElement('video'), document.createElement('track')];
    const loaded = new Promise((resolve, reject) => {
      track.addEventListener('load', resolve);
      track.addEventListener('error', () => reject(new Error('The player refused it.')));
    });
    track.src = URL.createObjectURL(new Blob([text], { type: 'text/vtt' }));
    video.append(track);
    document.body.append(video);
    track.track.mode = 'hidden';
    await loaded;
    return [...(track.track.cues ?? [])].map(({ id, startTime, endTime }) => ({ id, startTime, endTime }));
  }, vtt);
}

/** As the browser decodes it. */
function secondsOf(page: Page, sound: Buffer): Promise<number> {
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    return (await new OfflineAudioContext(1, 1, 48_000).decodeAudioData(bytes.buffer)).duration;
  }, sound.toString('base64'));
}

test('each format that is saved opens again in a program of its own, with the 5 runs and 4 pauses of the recording', async () => {
  const { product, page, save } = await openSaving();
  const { id, answers } = await product.newestSession();
  const { pacing, recording } = answers[0] ?? {};
  const pauses = pacing?.pauses ?? [];

  const answerRows: Record<string, string>[] = parse(await save('link', /^Table of answers/), {
    columns: true,
  });
  const pauseRows: Record<string, string>[] = parse(await save('link', /^Table of pauses/), {
    columns: true,
  });
  const report = (await save('link', /^Report/)).toString();
  const whole = decodeSessionFile((await save('link', /^Whole record/)).toString());
  const tiers = await readInPraat((await save('link', /^TextGrid/)).toString());
  const vtt = (await save('link', /^WebVTT/)).toString();
  const [wav, opus] = [await save('link', /^Sound/), await save('button', /^Smaller sound/)];
  // The product's own pages let no track from elsewhere in.
  await page.goto('about:blank');
  const cues = await cuesOf(page, vtt);
  const [wavSeconds, opusSeconds] = [await secondsOf(page, wav), await secondsOf(page, opus)];

  expect(pauses).toHaveLength(4);
  expect(answerRows).toMatchObject([{ sessionId: id, runs: '5', pauses: '4' }]);
  expect(pauseRows.map(({ startMs }) => Number(startMs))).toEqual(
    pauses.map(({ startMs }) => Number(startMs.toFixed(3))),
  );
  expect(report).toContain('five-phrases-with-four-pauses');
  expect(whole.session.id).toBe(id);
  const labels = tiers.find(({ name }) => name === 'runs and pauses')?.labels ?? [];
  expect(labels.filter((label) => label === 'run')).toHaveLength(5);
  expect(labels.filter((label) => label.startsWith('pause'))).toHaveLength(4);
  expect(cues.filter((cue) => cue.id.startsWith('pause-')).map(({ startTime }) => startTime)).toEqual(
    pauses.map(({ startMs }) => Math.round(startMs) / 1000),
  );
  expect(cues.filter((cue) => cue.id.startsWith('run-'))).toHaveLength(5);
  const seconds = (recording?.durationMs ?? NaN) / 1000;
  expect(Math.abs(wavSeconds - seconds)).toBeLessThan(0.001);
  expect(Math.abs(opusSeconds - seconds)).toBeLessThan(2 * PACKET_S);
  expect(opus.length).toBeLessThan(wav.length / 2);
});
