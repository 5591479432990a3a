import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { enterDrill } from '../e2e/enter-drill.ts';
import { openBrowser } from '../e2e/open-browser.ts';
import { Product } from '../e2e/product.ts';
import { waitForRoom } from '../e2e/room.ts';
import { composeSpeech } from '../speech/compose-speech.ts';
import { writeWav } from '../speech/write-wav.ts';
import { addPastPractice, QUESTION_PATH } from './past-practice.ts';

// Takes the pictures of the README: `npm run pictures`. Real pages of a started product, with composed speech as the
// microphone. `-- --out FOLDER` writes them elsewhere, `-- --phone` takes all of them at the size of a phone, `-- --all` takes
// the other pages too.

const RATE_HZ = 48_000;

/** From a whole session to some runs of one answer. */
const ZOOMS = 3;
const args = process.argv.slice(2);
const out = args.includes('--out')
  ? (args[args.indexOf('--out') + 1] ?? '')
  : join(import.meta.dirname, '../../docs/pictures');
const isPhone = args.includes('--phone');
const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

/** Notes as somebody keeps them, made up for the tests of their compiler. */
const NOTES = join(import.meta.dirname, '../fixtures/notes-plain/1-02-store-manager-apple-notes.txt');

const product = await Product.make();
const microphoneWav = join(tmpdir(), `pacenotes-pictures-${process.pid}.wav`);
await mkdir(out, { recursive: true });
await addPastPractice(product.dataFolder);
await product.start();
await writeWav(microphoneWav, composeMicrophone(), RATE_HZ);
const { browser, page } = await openBrowser({ origin: product.origin, microphoneWav });
try {
  await page.setViewportSize(isPhone ? PHONE : WIDE);
  await takeAll(page);
} finally {
  await browser.close();
  await product.remove();
  await rm(microphoneWav);
}

async function takeAll(page: Page): Promise<void> {
  await page.goto(product.address.href);
  await page.getByRole('link', { name: 'Recruiter screen, short', exact: true }).waitFor();
  await page.waitForTimeout(500);
  await take('start');

  await page.goto(`${product.origin}/sessions/sample`);
  await page.waitForTimeout(1500);
  await take('review', { alsoPhone: true });
  await page.locator('answer-timeline').first().focus();
  for (let i = 0; i < ZOOMS; i++) await page.keyboard.press('+');
  await page.waitForTimeout(500);
  await take('timeline-zoomed', { of: page.locator('heard-answer').first() });

  await page.goto(`${product.origin}/progress`);
  await page.waitForTimeout(1500);
  await take('progress', { alsoPhone: true });
  await page.goto(`${product.origin}${QUESTION_PATH}`);
  await page.waitForTimeout(1500);
  await take('two-takes', { alsoPhone: true });
  await page.goto(`${product.origin}/notes/${await bringNotes()}`);
  await page.waitForTimeout(1500);
  await take('notes', { alsoPhone: true });

  await page.goto(`${product.origin}/measures`);
  await page.waitForTimeout(1500);
  await take('spectrogram', { of: page.locator('measured-recording') });

  await page.goto(`${product.origin}/scripts/recruiter-screen/recruiter-screen-short`);
  await page.waitForTimeout(500);
  if (args.includes('--all')) await take('script');
  await page.getByRole('button', { name: 'Start interview' }).click();
  await page.waitForTimeout(9000);
  await page.getByRole('button', { name: /^Play/ }).click();
  await page.waitForTimeout(7000);
  await take('sound-check');
  await page.getByRole('button', { name: 'Go on to the interview' }).click();
  await page.getByText('Listening', { exact: true }).waitFor({ state: 'attached', timeout: 60_000 });
  await page.waitForTimeout(22_000);
  await take('interview', { alsoPhone: true });

  await page.goto(`${product.origin}/drills`);
  await page.waitForTimeout(1500);
  await take('drills');
  await take('clocks', { of: page.locator('drills-page ul.panel').last() });
  await enterDrill({ page, product }, { kind: 'star-split', bankId: 'behavioural', questionId: 'mistake' });
  for (const [key, spokenMs] of [
    ['2', 12_000],
    ['3', 20_000],
  ] as const) {
    await waitForRoom(page, ({ heardMs }) => heardMs > spokenMs);
    await page.keyboard.press(key);
  }
  await waitForRoom(page, ({ heardMs }) => heardMs > 40_000);
  await take('drill');
  await page.keyboard.press('4');
  await waitForRoom(page, ({ heardMs }) => heardMs > 46_000);
  await page.keyboard.press('Space');
  await page.getByText('It comes back').waitFor({ timeout: 30_000 });
  await take('drill-over');

  if (!args.includes('--all')) return;
  for (const name of ['settings', 'sessions', 'import', 'measures']) {
    await page.goto(`${product.origin}/${name}`);
    await page.waitForTimeout(500);
    await take(name);
  }
}

type Take = {
  /** The part of the page that is taken; all that is seen of it when left out. */
  readonly of?: Pick<Locator, 'screenshot'>;
  /** Taken at the size of a phone too. */
  readonly alsoPhone?: boolean;
};

async function take(name: string, { of = page, alsoPhone = false }: Take = {}): Promise<void> {
  await takeInLightAndDark(isPhone ? `${name}-phone` : name, of);
  if (isPhone || !alsoPhone) return;
  await page.setViewportSize(PHONE);
  await page.waitForTimeout(500);
  await takeInLightAndDark(`${name}-phone`, of);
  await page.setViewportSize(WIDE);
  await page.waitForTimeout(500);
}

async function takeInLightAndDark(name: string, of: Pick<Locator, 'screenshot'>): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.waitForTimeout(250);
    const path = join(out, `${name}-${colorScheme}.png`);
    await writeFile(path, await of.screenshot());
    process.stdout.write(`${path}\n`);
  }
}

/** @returns the id of the notes */
async function bringNotes(): Promise<string> {
  const body = await readFile(NOTES);
  const headers = { 'content-type': 'text/plain' };
  const brought = await product.fetch('/notes?name=notes.txt', { method: 'POST', headers, body });
  return ((await brought.json()) as { id: string }).id;
}

/** Speech without end, with pauses of several lengths. */
function composeMicrophone(): Float32Array {
  const sentences = [
    'I look after the schedules of a small theatre',
    'and before that I worked at the front desk',
    'most of my day is spent on the telephone',
    'what I like is when an evening comes together',
    'last year we changed how the crews are booked',
    'and it took away a lot of the shouting',
  ];
  const pauses = [420, 700, 1300, 350, 560];
  const items = Array.from({ length: 24 }, (_, i) => [
    { say: sentences[i % sentences.length] ?? '' },
    { pauseMs: pauses[i % pauses.length] ?? 500 },
  ]).flat();
  return composeSpeech({ leadMs: 5000, items, noiseDbfs: -58, sampleRateHz: RATE_HZ }).samples;
}
