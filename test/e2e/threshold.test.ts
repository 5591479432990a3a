import { expect, onTestFinished, test } from 'vitest';
import type { SessionRecord } from '../../core/session/session-record.ts';
import { openBrowser } from './open-browser.ts';
import { Product } from './product.ts';

test('a threshold moved to 1000 ms in the settings counts an open past session anew: only its long pauses are left', async () => {
  const product = await Product.make();
  onTestFinished(() => product.remove());
  await product.start();
  const { browser, page } = await openBrowser({ origin: product.origin });
  onTestFinished(() => browser.close());
  const before = await pausesOf(product);
  await page.goto(product.address.href);
  await page.getByRole('heading', { name: 'Choose an interview' }).waitFor();
  await page.goto(`${product.origin}/sessions/sample`);
  await page.getByText(`of ${before.length} pauses`).waitFor();

  const settings = await page.context().newPage();
  await settings.goto(`${product.origin}/settings`);
  await settings.getByRole('slider', { name: 'A pause begins at' }).focus();
  await settings.keyboard.press('End');
  await settings.getByText('Saved').waitFor();

  const long = before.filter(({ startMs, endMs }) => endMs - startMs >= 1000);
  await page.getByText(new RegExp(`^of ${long.length} pauses?$`)).waitFor();
  expect(long.length).toBeLessThan(before.length);
  expect(await pausesOf(product)).toEqual(long);
});

/** The pauses of the sample's first answer, as the API tells them. */
async function pausesOf(product: Product) {
  const record = (await (await product.fetch('/sessions/sample')).json()) as SessionRecord;
  return record.answers[0]?.pacing?.pauses ?? [];
}
