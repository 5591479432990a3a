import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import type { SessionSummary } from '../../core/session/session-record.ts';
import { findObstacles } from './find-obstacles.ts';
import { openBrowser } from './open-browser.ts';
import { Product } from './product.ts';

const speech = (name: string) => fileURLToPath(new URL(`../fixtures/speech/${name}.wav`, import.meta.url));
const FIRST = speech('five-phrases-with-four-pauses');
const SECOND = speech('two-sentences-900ms-apart');
const QUESTION = 'Tell me about a time you disagreed with someone you work with.';

/** The player sets the two right when they are 40 ms apart; a look at both may fall just before. */
const TOGETHER_WITHIN_S = 0.08;

declare global {
  interface Window {
    /** Every element that has played since the page was opened. */
    played: Set<HTMLMediaElement>;
  }
}

async function openProduct() {
  const product = await Product.make();
  onTestFinished(() => product.remove());
  await product.start();
  const { browser, page, faults } = await openBrowser({ origin: product.origin });
  onTestFinished(() => browser.close());
  await page.addInitScript(keepWhatPlays);
  await page.goto(product.address.href);
  await page.getByRole('heading', { name: 'Choose an interview' }).waitFor();
  return { product, page, faults };
}

/** In the page: a sound that plays need not stand in it. */
function keepWhatPlays(): void {
  window.played = new Set();
  const play = HTMLMediaElement.prototype.play;
  HTMLMediaElement.prototype.play = async function (this: HTMLMediaElement) {
    window.played.add(this);
    return play.call(this);
  };
}

/** Brings a recording in, up to the list of questions that it may answer. */
async function bring(page: Page, product: Product, file: string): Promise<void> {
  await page.goto(`${product.origin}/import`);
  await page.getByLabel('Choose a file').setInputFiles(file);
  await page.waitForURL(/\/sessions\/./);
  await page.getByRole('button', { name: 'Choose a question' }).click();
  await page.getByRole('button', { name: QUESTION }).waitFor();
}

/** Both recordings, each said to answer the question; the first is found by words. */
async function bringBoth(page: Page, product: Product): Promise<readonly [string, string]> {
  await bring(page, product, FIRST);
  await page.getByRole('searchbox', { name: 'Search questions' }).fill('work DISAGREED');
  await page.getByRole('button', { name: QUESTION }).click();
  await page.getByRole('heading', { level: 2, name: QUESTION }).waitFor();
  const { id: first } = await product.newestSession();
  await bring(page, product, SECOND);
  await page.getByRole('button', { name: QUESTION }).click();
  await page.getByRole('heading', { level: 2, name: QUESTION }).waitFor();
  const { id: second } = await product.newestSession();
  return [first, second];
}

async function onsetOf(product: Product, id: string): Promise<number> {
  const { answers } = await product.session(id);
  return answers[0]?.pacing?.speechOnsetMs ?? NaN;
}

/** Where each of two recordings stands from its first word, once that of the first is heard and has gone on so long. */
async function placesWhileHeard(
  page: Page,
  [heard, other]: readonly [Sound, Sound],
  goneOnMs: number,
): Promise<readonly [number, number]> {
  const places = await page.waitForFunction(
    ([wanted, beside, ms]) => {
      const find = (id: string) => [...window.played].find(({ src, paused }) => !paused && src.includes(id));
      const [sounding, silent] = [find(wanted.id), find(beside.id)];
      if (!sounding || !silent || sounding.muted || !silent.muted) return null;
      const placeOf = (sound: HTMLMediaElement, onsetMs: number) => sound.currentTime - onsetMs / 1000;
      const at = placeOf(sounding, wanted.onsetMs);
      return at > ms / 1000 && ([at, placeOf(silent, beside.onsetMs)] as const);
    },
    [heard, other, goneOnMs] as const,
    { timeout: 60_000 },
  );
  return (await places.jsonValue()) as readonly [number, number];
}

type Sound = { readonly id: string; readonly onsetMs: number };

test('two recordings of one question are its takes: one above the other, started together, heard in turn, in progress', async () => {
  const { product, page, faults } = await openProduct();
  const [first, second] = await bringBoth(page, product);
  const a = { id: first, onsetMs: await onsetOf(product, first) };
  const b = { id: second, onsetMs: await onsetOf(product, second) };

  await page.getByText('In outline behind your runs: your best earlier take').waitFor();
  await page.getByRole('link', { name: 'All 2 takes of this question' }).click();
  await page.getByRole('heading', { level: 1, name: QUESTION }).waitFor();
  await page.getByRole('button', { name: 'Play both' }).click();
  const together = await placesWhileHeard(page, [a, b], 500);
  await page.keyboard.press('b');
  const inTurn = await placesWhileHeard(page, [b, a], together[0] * 1000);
  const obstacles = await findObstacles(page);
  await page.goto(`${product.origin}/progress`);
  await page.getByText('2 sessions, 2 answers').waitFor();
  for (const button of await page.getByRole('button', { name: 'Table' }).all()) await button.click();

  await page.getByRole('row', { name: 'Behavioural 0 0 2 2' }).waitFor();
  await page.getByRole('link', { name: `${QUESTION} 2 takes, 0 of 2 in target` }).waitFor();
  // When a recording began says nothing of how soon somebody answers.
  expect(await page.getByRole('heading', { name: 'Time to first word' }).count()).toBe(1);
  const { answers } = (await (await product.fetch('/progress')).json()) as { answers: object[] };
  expect(answers).toMatchObject([
    { sessionId: first, responseLatencyMs: null, band: { where: 'under' } },
    { sessionId: second, responseLatencyMs: null, band: { where: 'under' } },
  ]);
  expect(Math.abs(together[0] - together[1])).toBeLessThan(TOGETHER_WITHIN_S);
  expect(Math.abs(inTurn[0] - inTurn[1])).toBeLessThan(TOGETHER_WITHIN_S);
  // How far an import is can be asked for once too often.
  expect([obstacles, faults.filter((fault) => !fault.includes('404'))]).toEqual([[], []]);
});

test('a sound, a session and everything are deleted in turn, each seen gone', async () => {
  const { product, page } = await openProduct();
  const [first, second] = await bringBoth(page, product);
  const sounds = () => soundFiles(product);
  const questionPage = new URL('/questions/behavioural/disagreement', product.origin).href;

  await page.goto(`${product.origin}/sessions/${first}`);
  await page.getByRole('button', { name: 'Delete recording' }).click();
  await page.getByRole('button', { name: 'Delete the recording' }).click();
  await page.getByText('No sound is kept of this answer.').waitFor();
  const soundsAfterOne = await sounds();
  await page.goto(questionPage);
  const hearA = page.getByRole('button', { name: 'Hear A' });
  await hearA.waitFor();
  const isDeaf = await hearA.isDisabled();

  await page.goto(`${product.origin}/sessions/${second}`);
  await page.getByRole('button', { name: 'Delete session' }).click();
  await page.getByRole('button', { name: 'Delete the session' }).click();
  await page.waitForURL(/\/sessions$/);
  await page.goto(questionPage);
  await page.getByText('1 take of').waitFor();
  const soundsAfterTwo = await sounds();

  await page.goto(`${product.origin}/settings`);
  await page.getByRole('button', { name: 'Delete everything' }).first().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).click();
  await expect.poll(() => idsOf(product)).toEqual([]);
  await page.goto(questionPage);
  await page.getByText('This question was not answered yet.').waitFor();
  await page.goto(`${product.origin}/progress`);
  await page.getByText('Nothing was practised', { exact: false }).waitFor();

  expect(isDeaf).toBe(true);
  expect(soundsAfterOne.join()).not.toContain(first);
  expect(soundsAfterOne.join()).toContain(second);
  expect(soundsAfterTwo).toEqual([]);
});

/** The files that hold sound, by their paths; an empty one says that its sound was deleted. */
async function soundFiles({ dataFolder }: Product): Promise<string[]> {
  const entries = await readdir(join(dataFolder, 'recordings'), { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size));
  return paths.filter((_, i) => sizes[i] !== 0);
}

async function idsOf(product: Product): Promise<string[]> {
  const { sessions } = (await (await product.fetch('/sessions')).json()) as { sessions: SessionSummary[] };
  return sessions.map(({ id }) => id);
}
