import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { pinkNoise } from '../speech/pink-noise.ts';
import { makeWav } from '../../core/pacing/make-wav.ts';
import { openBrowser } from './open-browser.ts';
import { Product } from './product.ts';

const speechAs = (format: string) =>
  new URL(`../fixtures/speech/five-phrases-with-four-pauses.${format}`, import.meta.url);
const SPEECH = speechAs('wav');

/** A lossy format moves the edge of a run by less than a frame; 1 ms (m4a) and 11 ms (mp3 of 24 kbit/s) were measured. */
const FORMAT_TOLERANCE_MS = 32;

async function openStart() {
  const product = await Product.make();
  onTestFinished(() => product.remove());
  await product.start();
  const { browser, page, faults } = await openBrowser({ origin: product.origin });
  onTestFinished(() => browser.close());
  await page.goto(product.address.href);
  await page.getByRole('heading', { name: 'Choose an interview' }).waitFor();
  return { product, page, faults };
}

type DragType = 'dragover' | 'drop';

/** As if a file were dragged in from elsewhere. @returns for each type whether the browser was kept from opening it */
function drag(page: Page, bytes: Uint8Array, name: string, types: readonly DragType[]): Promise<boolean[]> {
  const held = { base64: Buffer.from(bytes).toString('base64'), name, types };
  return page.evaluate(({ base64, name: fileName, types: eventTypes }) => {
    const dataTransfer = new DataTransfer();
    const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    dataTransfer.items.add(new File([content], fileName, { type: 'audio/wav' }));
    return eventTypes.map(
      (type) =>
        !document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true })),
    );
  }, held);
}

test('a wav dropped on the start page shows where it goes, and becomes a timeline with its 4 pauses', async () => {
  const { product, page, faults } = await openStart();
  const bytes = await readFile(SPEECH);

  await drag(page, bytes, 'talk.wav', ['dragover']);
  await page.getByText('Drop a recording or a shared session').waitFor();
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
  await drag(page, bytes, 'talk.wav', ['drop']);
  await page.waitForURL(/\/sessions\/./);

  expect(violations.map(({ id }) => id)).toEqual([]);
  const session = await product.newestSession();
  expect(session).toMatchObject({ kind: 'recording', title: 'talk' });
  expect(session.answers[0]?.pacing?.pauses).toHaveLength(4);
  expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
});

test.each(['m4a', 'mp3'])('an %s of a phone has the pauses of its wav', async (format) => {
  const { product, page } = await openStart();
  const lengths = async (name: string) => {
    await page.goto(`${product.origin}/import`);
    await page.getByLabel('Choose a file').setInputFiles(fileURLToPath(speechAs(name)));
    await page.waitForURL(/\/sessions\/./);
    const { pacing } = (await product.newestSession()).answers[0] ?? {};
    return pacing?.pauses.map(({ startMs, endMs }) => endMs - startMs) ?? [];
  };

  const ofWav = await lengths('wav');
  const ofPhone = await lengths(format);

  expect(ofPhone).toHaveLength(4);
  for (const [i, lengthMs] of ofPhone.entries())
    expect(Math.abs(lengthMs - (ofWav[i] ?? 0))).toBeLessThanOrEqual(FORMAT_TOLERANCE_MS);
});

test('one dropped in the sound check is neither opened nor measured', async () => {
  const { product, page } = await openStart();
  await page.goto(`${product.origin}/sound-check`);
  await page.getByRole('heading', { name: 'Sound check' }).waitFor();

  const prevented = await drag(page, await readFile(SPEECH), 'talk.wav', ['dragover', 'drop']);

  expect(prevented).toEqual([true, true]);
  expect(await page.getByText('Drop a recording or a shared session').count()).toBe(0);
  expect(new URL(page.url()).pathname).toBe('/sound-check');
});

test('a recording of 3 minutes that is stopped leaves no session, and what is no recording is told before it is sent', async () => {
  const { product, page } = await openStart();
  const noise = makeWav(
    pinkNoise(180 * 16_000, 3).map((sample) => sample / 50),
    16_000,
  );

  await drag(page, noise, 'noise.wav', ['drop']);
  await page
    .getByText(/^Listening/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByText('Stopped. Nothing of it was kept.').waitFor();
  await page
    .getByLabel('Choose a file')
    .setInputFiles({ name: 'song.mp3', mimeType: 'audio/mpeg', buffer: Buffer.from('ID3') });

  await page.getByText(/^song\.mp3: expected a recording \(wav, m4a,/).waitFor();
  const { sessions } = (await (await product.fetch('/sessions')).json()) as {
    sessions: { isSample: boolean }[];
  };
  expect(sessions.filter(({ isSample }) => !isSample)).toEqual([]);
});
