import { chromium, type CDPSession } from 'playwright';
import { chromiumFlags, findChromium } from '../../test/chromium.ts';
import { Product } from '../../test/e2e/product.ts';

/** What was fetched up to a step, as it came over the wire. */
export type Fetched = { readonly step: string; readonly pageBytes: number; readonly voiceModelBytes: number };

/** The start page fetches the voice model when it is idle. */
const IDLE_MS = 5000;

/** Counts what the product fetches before the microphone is asked for, and after, with nothing in the cache. */
export async function countBytes(script: string): Promise<Fetched[]> {
  const product = await Product.make();
  await product.start();
  const browser = await chromium.launch({
    executablePath: findChromium() ?? 'chromium',
    args: chromiumFlags(),
  });
  try {
    const page = await browser.newPage();
    const count = await countOn(await page.context().newCDPSession(page));
    await page.goto(product.address.href);
    const link = page.getByRole('link', { name: script, exact: true });
    await link.waitFor();
    const shown = count('the start page is shown');
    await page.waitForTimeout(IDLE_MS);
    const idle = count('and has been idle for 5 s');
    await link.click();
    await page.getByRole('button', { name: 'Start interview' }).click();
    await page.getByRole('button', { name: 'Pass over' }).waitFor();
    await page.waitForTimeout(IDLE_MS);
    return [shown, idle, count('the microphone is heard')];
  } finally {
    await browser.close();
    await product.remove();
  }
}

/** Counts the responses that have come whole; the worker's among them come from the cache. */
async function countOn(devtools: CDPSession): Promise<(step: string) => Fetched> {
  const urls = new Map<string, string>();
  let [pageBytes, voiceModelBytes] = [0, 0];
  devtools.on('Network.responseReceived', ({ requestId, response }) => urls.set(requestId, response.url));
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (/\.(wasm|onnx)$/.test(urls.get(requestId) ?? '')) voiceModelBytes += encodedDataLength;
    else pageBytes += encodedDataLength;
  });
  await devtools.send('Network.enable');
  return (step) => ({ step, pageBytes, voiceModelBytes });
}
