import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { FRAME_MS } from '../../core/pacing/sample-clock.ts';
import { CuttableWay } from './cuttable-way.ts';
import { openBrowser } from './open-browser.ts';
import { Product } from './product.ts';
import { countKept, enterRoom, look, read, waitForRoom, type Read, type Shown } from './room.ts';
import { expectWholeAnswer, writeSpokenRow } from './spoken-row.ts';
import { TEST_SCRIPT_TITLE, writeTestBank } from './spoken-script.ts';

/** How long nothing gets through: longer than one connection is waited for, and many tries to connect again. */
const AWAY_MS = 12_000;

/** Until a connection that says nothing is given up, and how long a busy machine may take to show it. */
const GIVEN_UP_MS = 5000;
const LATE_MS = 1500;

/** No longer than a person notices, on a busy machine. */
const AT_ONCE_MS = 1000;

/** A server that is away so long is back before anyone has read that it is away. */
const BLIP_MS = 300;

/** Four batches a second. */
const BATCHES_A_SECOND = 4;

const WORDS = 'Go on: this page keeps all you say, and connects again by itself.';

/** What a person sees each second. */
type Seen = Shown & Read & { readonly atMs: number; readonly kept: number };

test('a network that refuses every connection for 12 s in the middle of an answer costs nothing, and is said calmly', async () => {
  const { product, page, way, row } = await enter();
  await waitForRoom(page, ({ phase, heardMs }) => phase === 'listening' && heardMs > 4000);

  way.cut();
  const seen = await watch(page, AWAY_MS);
  await way.mend();
  await goOnAndEnd(page);

  for (const { connection, notice } of seen.filter(({ atMs }) => atMs > LATE_MS))
    expect([connection, notice]).toEqual(['reconnecting', WORDS]);
  expectGoingOn(seen);
  await expectWholeAnswer(product, row);
});

test('a network that is switched off for 12 s, and closes no connection, is found out, and costs nothing', async () => {
  const { product, page, row } = await enter();
  await waitForRoom(page, ({ phase, heardMs }) => phase === 'listening' && heardMs > 4000);

  await page.context().setOffline(true);
  const seen = await watch(page, AWAY_MS);
  await page.context().setOffline(false);
  await goOnAndEnd(page);

  for (const { connection, notice } of seen.filter(({ atMs }) => atMs > GIVEN_UP_MS + LATE_MS))
    expect([connection, notice]).toEqual(['reconnecting', WORDS]);
  expectGoingOn(seen);
  await expectWholeAnswer(product, row);
});

test('an answer that is ended while the network is away ends there, nothing after it is heard, and the interview goes on when it is back', async () => {
  const { product, page, way, row } = await enter();
  await waitForRoom(page, ({ phase, heardMs }) => phase === 'listening' && heardMs > 14_000);

  way.cut();
  await waitForRoom(page, ({ connection }) => connection === 'reconnecting');
  const pressedMs = (await look(page))?.heardMs ?? NaN;
  await page.keyboard.press('Space');
  await waitForRoom(page, ({ phase }) => phase === 'closing');
  const { notice } = await read(page);
  await setTimeout(AWAY_MS / 2);
  const { heardMs: drawnMs = NaN } = (await look(page)) ?? {};
  await way.mend();
  await waitForRoom(page, ({ phase }) => phase === 'asking');

  expect(notice).toBe('This page connects again by itself, and the interview goes on. All you said is kept.');
  await expectWholeAnswer(product, row);
  const [answer] = (await product.newestSession()).answers;
  const endsMs = [drawnMs, (answer?.frames.sent ?? NaN) * FRAME_MS, answer?.recording?.durationMs ?? NaN];
  for (const endMs of endsMs) expect(Math.abs(endMs - pressedMs)).toBeLessThan(LATE_MS);
});

test.each([
  ['s', 'Skipped.', 'skip', 2],
  ['a', 'You will hear it again.', 'ask-again', 1],
  ['t', 'Set aside, for another take.', 'take-again', 1],
] as const)(
  'the key %s while the network is away is answered at once with “%s”, and done once when it is back',
  async (key, words, endedBy, question) => {
    const { product, page, way } = await enter();
    await waitForRoom(page, ({ phase, heardMs }) => phase === 'listening' && heardMs > 6000);

    way.cut();
    await waitForRoom(page, ({ connection }) => connection === 'reconnecting');
    await page.keyboard.press(key);
    await waitForRoom(page, ({ phase }) => phase === 'closing', AT_ONCE_MS);
    const said = await page.locator('interview-room .note').textContent();
    const { heardMs: pressedMs = NaN } = (await look(page)) ?? {};
    // Whoever is not sure that it was pressed presses again.
    await page.keyboard.press(key);
    await setTimeout(AWAY_MS / 4);
    const { heardMs: laterMs = NaN } = (await look(page)) ?? {};
    await way.mend();
    await waitForRoom(page, (shown) => shown.phase === 'listening' && shown.question === question);

    expect(said?.trim()).toBe(words);
    expect(laterMs - pressedMs).toBeLessThan(LATE_MS);
    const { answers } = await product.newestSession();
    expect(answers.map((answer) => answer.endedBy)).toEqual([endedBy, null]);
    expect(answers[0]?.frames.received).toBe(answers[0]?.frames.sent);
  },
);

test('a network that is away for 300 ms is not told of', async () => {
  const { page, way } = await enter();
  await waitForRoom(page, ({ phase, heardMs }) => phase === 'listening' && heardMs > 4000);
  await page.locator('interview-room').evaluate((room) => {
    const { shadowRoot } = room;
    if (shadowRoot === null) return;
    const told: string[] = [];
    const read = () => told.push(shadowRoot.querySelector('.notice')?.textContent.trim() ?? '');
    new MutationObserver(read).observe(shadowRoot, { subtree: true, characterData: true, childList: true });
    Object.assign(window, { told });
  });

  way.cut();
  await setTimeout(BLIP_MS);
  await way.mend();
  await expect.poll(() => countKept(page), { timeout: 10_000 }).toBeLessThan(3);
  await setTimeout(LATE_MS);

  const told = await page.evaluate(() => (window as unknown as { told: string[] }).told);
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter((words) => words === WORDS)).toEqual([]);
});

async function enter() {
  const product = await Product.make();
  onTestFinished(() => product.remove());
  await writeTestBank(join(product.dataFolder, 'question-banks'));
  await product.start();
  const way = await CuttableWay.to(Number(new URL(product.origin).port));
  onTestFinished(() => way.close());
  const { wav: microphoneWav, runs: row } = await writeSpokenRow();
  const { browser, page } = await openBrowser({ origin: product.origin, microphoneWav, byPort: way.port });
  onTestFinished(() => browser.close());
  await enterRoom(page, product, TEST_SCRIPT_TITLE);
  return { product, page, way, row };
}

/** Looks about each second. */
async function watch(page: Page, forMs: number): Promise<Seen[]> {
  const from = performance.now();
  const seen: Seen[] = [];
  while (performance.now() < from + forMs) {
    const shown = await look(page);
    if (shown === null) throw new Error('The room is gone.');
    const atMs = performance.now() - from;
    seen.push({ ...shown, ...(await read(page)), atMs, kept: await countKept(page) });
    await setTimeout(1000);
  }
  return seen;
}

/** The answer is heard, its clock goes on, and the browser keeps what is said. */
function expectGoingOn(seen: readonly Seen[]): void {
  const [first, last] = [seen[0], seen.at(-1)];
  if (first === undefined || last === undefined) throw new Error('Nobody looked.');
  const passedMs = last.atMs - first.atMs;
  expect(seen.map(({ phase }) => phase)).toEqual(seen.map(() => 'listening'));
  expect(Math.abs(last.heardMs - first.heardMs - passedMs)).toBeLessThan(LATE_MS);
  expect(Math.abs(last.clockMs - first.clockMs - passedMs)).toBeLessThan(LATE_MS);
  expect(last.kept).toBeGreaterThan((BATCHES_A_SECOND * (passedMs - LATE_MS)) / 1000);
}

/** All is sent and acknowledged; then the answer is ended after some seconds more of it. */
async function goOnAndEnd(page: Page): Promise<void> {
  const { heardMs = NaN } = (await look(page)) ?? {};
  await waitForRoom(page, ({ connection }) => connection === 'connected');
  await expect.poll(() => countKept(page), { timeout: 10_000 }).toBeLessThan(3);
  await waitForRoom(page, (shown) => shown.heardMs > heardMs + 4000);
  expect((await read(page)).notice).toBe('');
  await page.keyboard.press('Space');
  await waitForRoom(page, ({ phase }) => phase === 'asking');
}
