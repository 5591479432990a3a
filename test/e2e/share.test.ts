import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import type { SessionRecord } from '../../core/session/session-record.ts';
import { openBrowser } from './open-browser.ts';
import { Product } from './product.ts';

const SPEECH = new URL('../fixtures/speech/five-phrases-with-four-pauses.wav', import.meta.url).pathname;
const HOSTILE = '</script><img src=x onerror="document.title=1">';

/** A session of one recording with its sound, whose name is meant to harm. */
async function openSession() {
  const product = await Product.make();
  onTestFinished(() => product.remove());
  await product.start();
  const { browser, page, faults } = await openBrowser({ origin: product.origin });
  onTestFinished(() => browser.close());
  await page.goto(product.address.href);
  await page.getByRole('heading', { name: 'Choose an interview' }).waitFor();
  await bring(page, product, SPEECH);
  await page.waitForURL(/\/sessions\/./);
  const { id } = await product.newestSession();
  await product.fetch(`/sessions/${id}/marks`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ type: 'named', title: HOSTILE }),
  });
  await page.reload();
  return { product, browser, page, faults, id };
}

async function bring(page: Page, product: Product, file: string): Promise<void> {
  await page.goto(`${product.origin}/import`);
  await page.getByLabel('Choose a file').setInputFiles(file);
}

/** Does what makes the page save a file, and keeps it in the product's folder. */
async function saved(page: Page, product: Product, name: string, deed: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent('download'), deed()]);
  const path = join(product.dataFolder, name);
  await download.saveAs(path);
  return path;
}

async function record(product: Product, id: string): Promise<SessionRecord> {
  return (await (await product.fetch(`/sessions/${id}`)).json()) as SessionRecord;
}

test('a session goes to a guide as one file, is heard and remarked on there, and comes back with the remark', async () => {
  const { product, browser, page, id } = await openSession();
  await page.getByRole('button', { name: 'Save as…' }).click();
  const shared = await saved(page, product, 'shared.html', () =>
    page.getByRole('button', { name: 'Save the page' }).click(),
  );

  // The guide's own browser, from a file, with no server to be reached.
  const context = await browser.newContext({ offline: true });
  const guide = await context.newPage();
  const [asked, faults]: [string[], string[]] = [[], []];
  guide.on('request', (request) => {
    if (!/^(file|blob|data):/.test(request.url())) asked.push(request.url());
  });
  guide.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  guide.on('pageerror', (error) => faults.push(error.message));
  await guide.goto(pathToFileURL(shared).href);
  await guide.getByRole('heading', { level: 1, name: HOSTILE }).waitFor();
  expect(await guide.getByRole('button', { name: /^(Planned|Searching|Situation|Undo)/ }).count()).toBe(0);
  await guide.getByRole('button', { name: 'Play' }).click();
  await guide.locator('[role=slider][aria-valuenow="3"]').waitFor();
  await guide.getByRole('button', { name: 'Stop' }).click();
  await guide.getByLabel('Your name').fill('Ana');
  await guide.getByRole('heading', { level: 1 }).click();
  await guide.keyboard.press('w');
  await guide.keyboard.type(`Breathe here. ${HOSTILE}`);
  await guide.getByRole('button', { name: 'Keep the remark' }).click();
  await guide.evaluate(axe.source);
  const { violations } = await guide.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
  const back = await saved(guide, product, 'back.html', () =>
    guide.getByRole('button', { name: 'Save as a file to send back' }).click(),
  );

  await bring(page, product, back);
  await page.getByText('1 remark added.').waitFor();
  await page.getByRole('link', { name: 'Open the session' }).click();
  await page.getByText(`Breathe here. ${HOSTILE}`).waitFor();
  const { marks } = await record(product, id);
  expect(marks.remarks).toMatchObject([{ by: 'Ana', text: `Breathe here. ${HOSTILE}` }]);
  expect(marks.remarks[0]?.atMs).toBeGreaterThan(2000);
  expect([asked, faults, violations.map(({ id: rule }) => rule)]).toEqual([[], [], []]);
  expect(await page.title()).not.toBe('1');

  await bring(page, product, back);
  await page.getByText('Nothing in it is new').waitFor();
  expect((await record(product, id)).marks.remarks).toHaveLength(1);
});

test('a shared session that is not there is added whole: figures, remarks and sound, and none of one’s own', async () => {
  const { product, page, id } = await openSession();
  const before = await record(product, id);
  await page.getByRole('button', { name: 'Save as…' }).click();
  const shared = await saved(page, product, 'shared.html', () =>
    page.getByRole('button', { name: 'Save the page' }).click(),
  );
  await product.fetch(`/sessions/${id}`, { method: 'DELETE' });

  await bring(page, product, shared);
  await page.getByText('The session was added, marked as shared.').waitFor();

  const after = await record(product, id);
  expect(after).toMatchObject({ isShared: true, title: HOSTILE });
  expect(after.answers[0]?.pacing).toEqual(before.answers[0]?.pacing);
  expect(after.answers[0]?.recording?.durationMs).toBeCloseTo(
    before.answers[0]?.recording?.durationMs ?? NaN,
    -2,
  );
});

test('a newer file, a broken one and one of others are each refused in words, and nothing is kept', async () => {
  const { product, page } = await openSession();
  const files = {
    'newer.json': ['{"format":"pacenotes-session","formatVersion":9}', 'expected 1, got 9'],
    'broken.html': ['<!doctype html><p>Hello', 'a page without one'],
    'other.json': ['{"a":1}', 'expected a session of Pacenotes'],
  };

  for (const [name, [content = '', message = '']] of Object.entries(files)) {
    const path = join(product.dataFolder, name);
    await writeFile(path, content);
    await bring(page, product, path);
    await page.getByRole('alert').getByText(message).waitFor();
  }

  const { sessions } = (await (await product.fetch('/sessions')).json()) as { sessions: unknown[] };
  expect(sessions).toHaveLength(2);
});
