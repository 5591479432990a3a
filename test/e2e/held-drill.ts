import { onTestFinished } from 'vitest';
import type { SessionRecord } from '../../core/session/session-record.ts';
import { composeSpeech, type SpeechItem, type SpeechLabels } from '../speech/compose-speech.ts';
import { MICROPHONE_RATE_HZ, writeMicrophoneWav } from './microphone-wav.ts';
import { openBrowser, type OpenPage } from './open-browser.ts';
import { Product } from './product.ts';

/** A started product, and a page of it that was signed in and hears a microphone of composed speech. */
export type Practice = OpenPage & { readonly product: Product; readonly labels: SpeechLabels };

/** Starts a product for one test, with what the microphone hears from each time it is opened. */
export async function startPractice(items: readonly SpeechItem[], leadMs = 500): Promise<Practice> {
  const product = await Product.make();
  onTestFinished(() => product.remove());
  await product.start();
  const { samples, labels } = composeSpeech({
    leadMs,
    items: [...items],
    noiseDbfs: -58,
    tailMs: 60_000,
    sampleRateHz: MICROPHONE_RATE_HZ,
  });
  const open = await openBrowser({
    origin: product.origin,
    microphoneWav: await writeMicrophoneWav(samples),
  });
  onTestFinished(() => open.browser.close());
  await open.page.goto(product.address.href);
  await open.page.getByRole('heading', { name: 'Choose an interview' }).waitFor();
  return { ...open, product, labels };
}

/** Ends the last take, and gives the record of the drill. */
export async function finishDrill({ page, product }: Practice): Promise<SessionRecord> {
  await page.keyboard.press('Space');
  await page.getByRole('link', { name: 'Once more' }).waitFor({ timeout: 30_000 });
  await page.locator('drill-take-card .value, drill-take-card h2').waitFor({ timeout: 30_000 });
  return product.newestSession();
}
