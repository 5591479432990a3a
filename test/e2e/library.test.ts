import { expect, onTestFinished, test } from 'vitest';
import { openBrowser } from './open-browser.ts';
import { Product } from './product.ts';

test('a shipped bank is edited by keyboard, its fault mended from the list of faults, and the copy is practised', async () => {
  const product = await Product.make();
  onTestFinished(() => product.remove());
  await product.start();
  const { browser, page } = await openBrowser({ origin: product.origin });
  onTestFinished(() => browser.close());
  await page.goto(product.address.href);
  await page.getByRole('heading', { name: 'Choose an interview' }).waitFor();

  await page.goto(`${product.origin}/library/panel/edit`);
  const title = page.getByLabel('Title');
  await title.fill('Panel on Monday');
  await page.locator('summary').first().focus();
  await page.keyboard.press('Enter');
  const from = page.getByLabel('Target from, seconds').first();
  await from.fill('-5');
  await from.press('Tab');
  const fault = page.getByRole('button', { name: /target, from: expected more than 0, got -5/ });
  await fault.waitFor();
  await title.focus();
  await fault.focus();
  await page.keyboard.press('Enter');
  expect(await from.evaluate((field) => field.matches(':focus'))).toBe(true);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('40');
  await page.keyboard.press('Tab');
  await fault.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Save my copy' }).press('Enter');

  await page.getByRole('heading', { level: 1, name: 'Panel on Monday' }).waitFor();
  await page.goto(`${product.origin}/library`);
  await page.getByRole('region', { name: 'Yours' }).getByRole('link', { name: 'Panel on Monday' }).waitFor();
  await page.goto(`${product.origin}/scripts/panel/panel?read`);
  await page.getByText('0:40 to').first().waitFor();
});
