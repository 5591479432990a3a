import { chromium, type Page } from 'playwright';
import type { CaptureOptions } from '../../client/audio/capture-options.ts';
import { chromiumFlags, findChromium } from '../chromium.ts';
import type { ToldAnswer } from './capture-page/main.ts';

/** How long an ended answer is waited for: it may be judged once more. */
const SENT_MS = 30_000;

/** A page that captures in a Chromium of its own. */
export type OpenCapture = { readonly page: Page; readonly close: () => Promise<void> };

/** Opens Chromium with a wav as its microphone, and has the page capture. */
export async function openCapture(
  url: string,
  wav: string | undefined,
  options: CaptureOptions = {},
): Promise<OpenCapture> {
  const browser = await chromium.launch({
    executablePath: findChromium() ?? 'chromium',
    args: chromiumFlags(wav),
  });
  const page = await browser.newPage();
  await page.goto(url);
  const problem = await page.evaluate((given) => window.capturePage.open(given), options);
  if (problem !== null) throw new Error(`The microphone could not be opened: ${problem}.`);
  return { page, close: () => browser.close() };
}

/** Opens an answer at a sample of the capture; without one, now. */
export async function openAnswer(page: Page, answerId: string, atSample?: number): Promise<void> {
  await page.evaluate(
    ([id, at]) => {
      const { capture } = window.capturePage;
      capture.openAnswer({ answerId: id, atSample: at ?? capture.newestSample, gainDb: 0 });
    },
    [answerId, atSample] as const,
  );
}

/** Closes the answer at a sample of its own, without one now, and waits until all of it is told. */
export async function closeAnswer(page: Page, answerId: string, endSample?: number): Promise<ToldAnswer> {
  await page.evaluate((end) => {
    const { capture } = window.capturePage;
    capture.closeAnswerAt(end ?? capture.answerSampleAt(capture.newestSample));
  }, endSample);
  const isSent = (id: string) => (window.capturePage.told[id]?.sent ?? null) !== null;
  await page.waitForFunction(isSent, answerId, { timeout: SENT_MS });
  const answer = await page.evaluate((id) => window.capturePage.told[id], answerId);
  if (answer === undefined) throw new Error(`Nothing was told of answer ${answerId}.`);
  return answer;
}

/** All that was recorded of an answer. */
export function recordedPcm({ chunks }: ToldAnswer): Int16Array {
  const numbers = Object.keys(chunks)
    .map(Number)
    .sort((one, other) => one - other);
  return Int16Array.from(numbers.flatMap((number) => chunks[number] ?? []));
}
