import { onTestFinished } from 'vitest';
import type { DrillScore } from '../../core/drills/drill-score.ts';
import { scoreDrill } from '../../core/drills/score-drill.ts';
import { makeWav } from '../../core/pacing/make-wav.ts';
import { FRAME_MS, SAMPLE_RATE_HZ } from '../../core/pacing/sample-clock.ts';
import { drillTakes } from '../../core/session/drill-takes.ts';
import type { SessionRecord } from '../../core/session/session-record.ts';
import { LEAST_FOR_USUAL } from '../../core/session/usual.ts';
import { composeSpeech, type SpeechItem, type SpeechLabels } from '../speech/compose-speech.ts';
import { MICROPHONE_RATE_HZ, writeMicrophoneWav } from './microphone-wav.ts';
import { openBrowser, type OpenPage } from './open-browser.ts';
import { Product } from './product.ts';

/**
 * Ends of speech against those that were composed, through Chromium's microphone, which slips by 10 to 90 ms on a busy
 * machine. The same sound measured in Node is held to one frame.
 */
export const EDGES_MS = 3 * FRAME_MS;

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

/** Answers of the same speech in five interviews, by which one's own pace is known. */
export async function knowPace(product: Product, items: readonly SpeechItem[]): Promise<void> {
  const { samples } = composeSpeech({ leadMs: 500, items: [...items], noiseDbfs: -58 });
  const body = makeWav(samples, SAMPLE_RATE_HZ);
  const headers = { 'content-type': 'audio/wav' };
  for (let i = 0; i < LEAST_FOR_USUAL; i++)
    await product.fetch(`/recordings?name=${i}&bankId=behavioural&questionId=mistake`, {
      method: 'POST',
      headers,
      body,
    });
}

/** The number of a drill, as the product has it, and of its takes. */
export function scoreOf(session: SessionRecord): DrillScore {
  if (session.drill === null) throw new Error('An interview has no number.');
  return scoreDrill(session.drill, drillTakes(session));
}

/** Ends the last take, and gives the record of the drill. */
export async function finishDrill({ page, product }: Practice): Promise<SessionRecord> {
  await page.keyboard.press('Space');
  await page.getByRole('link', { name: 'Once more' }).waitFor({ timeout: 30_000 });
  await page.locator('drill-take-card .value, drill-take-card h2').waitFor({ timeout: 30_000 });
  return product.newestSession();
}
