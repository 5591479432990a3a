import { expect, onTestFinished, test } from 'vitest';
import { findObstacles } from './find-obstacles.ts';
import { openBrowser, type OpenPage } from './open-browser.ts';
import { Product } from './product.ts';

/** Every page that an address leads to; the interview itself is visited by its own tests. */
const PAGES = [
  { path: '/', heading: 'Choose an interview' },
  { path: '/scripts/recruiter-screen/recruiter-screen', heading: 'Recruiter screen' },
  { path: '/sound-check', heading: 'Sound check' },
  { path: '/sessions', heading: 'Sessions' },
  { path: '/sessions/sample', heading: 'Behavioural, STAR, short' },
  { path: '/settings', heading: 'Settings' },
  { path: '/import', heading: 'Import a recording' },
  { path: '/notes', heading: 'Your notes' },
  { path: '/library', heading: 'Library' },
  { path: '/library/panel', heading: 'Panel' },
  { path: '/library/panel/edit', heading: 'Panel' },
  { path: '/measures', heading: 'How Pacenotes measures' },
  { path: '/drills', heading: 'Drills' },
  { path: '/drills/length', heading: 'Length' },
  { path: '/progress', heading: 'Progress' },
  { path: '/no-such-page', heading: /./ },
];

test('every page asks nothing of any other host, breaks no policy, and axe finds nothing, light and dark', async () => {
  const { product, open } = await prepare();
  const { page } = open;
  await page.goto(product.address.href);
  await page.getByRole('heading', { name: 'Choose an interview' }).waitFor();

  for (const { path, heading } of PAGES) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(product.origin + path);
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      await page.waitForLoadState('networkidle');

      expect(await findObstacles(page), `${path}, ${colorScheme}`).toEqual([]);
    }
  }
  expect(open.foreign).toEqual([]);
  expect(open.faults).toEqual([]);
});

test('no page is wider than a phone', async () => {
  const { product, open } = await prepare();
  const { page } = open;
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(product.address.href);
  await page.getByRole('heading', { name: 'Choose an interview' }).waitFor();

  for (const { path, heading } of PAGES) {
    await page.goto(product.origin + path);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();

    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(390);
  }
});

test('a page that was opened without the printed address says where to find it', async () => {
  const { product, open } = await prepare();

  await open.page.goto(product.origin);

  await open.page.getByText('Open the address printed in the terminal').first().waitFor();
});

test('an open tab goes on after a restart of the server', async () => {
  const { product, open } = await prepare();
  const { page } = open;
  await page.goto(product.address.href);
  await page.getByRole('heading', { name: 'Choose an interview' }).waitFor();

  await product.kill();
  await product.start();
  await page.goto(`${product.origin}/sessions`);

  await page.getByText('sample').first().waitFor();
});

async function prepare(): Promise<{ product: Product; open: OpenPage }> {
  const product = await Product.make();
  onTestFinished(() => product.remove());
  await product.start();
  const open = await openBrowser({ origin: product.origin });
  onTestFinished(() => open.browser.close());
  return { product, open };
}
