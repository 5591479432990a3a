import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright';
import { expect, onTestFinished, test } from 'vitest';
import { FRAME_MS } from '../../core/pacing/sample-clock.ts';
import { SmallDisk } from '../small-disk.ts';
import { openBrowser } from './open-browser.ts';
import { Product } from './product.ts';
import { countKept, enterRoom, look, read, waitForRoom } from './room.ts';
import { expectWholeAnswer, writeSpokenRow } from './spoken-row.ts';
import { TEST_SCRIPT_TITLE, writeTestBank } from './spoken-script.ts';

/** Room for the sample session, the bank of the test with its sounds, and a minute of an answer. */
const DISK_KB = 12 * 1024;

/** How long there is no room: longer than many tries. */
const FULL_MS = 10_000;

/** Between two tries to keep something, at most, and then a moment to do it. */
const NOTICED_MS = 8000;

/** What was said up to Done has been judged by then. */
const HEARD_OUT_MS = 1500;

/** How late a busy machine may show what was pressed. */
const LATE_MS = 1500;

/** Until the next question has been asked as well. */
const NEXT_MS = 20_000;

test('a disk that fills up in the middle of an answer is told with what to do, and with room again nothing is missing', async () => {
  const { product, disk, page, row } = await enter();
  await waitForRoom(page, ({ phase, heardMs }) => phase === 'listening' && heardMs > 4000);

  await disk.fill();
  await waitForRoom(page, ({ connection }) => connection === 'no-room');
  const [before, said] = [await look(page), await read(page)];
  await setTimeout(FULL_MS);
  const [after, stillSaid] = [await look(page), await read(page)];
  const kept = await countKept(page);
  await disk.clear();
  await expectAllKept(page);
  await waitForRoom(page, ({ heardMs }) => heardMs > (after?.heardMs ?? NaN) + 4000);
  await page.keyboard.press('Space');
  await waitForRoom(page, ({ phase }) => phase === 'asking');

  expect(said.notice).toBe(
    'Go on: this page keeps all you say. The disk is full; make some room on it after this answer.',
  );
  expect(stillSaid.notice).toBe(said.notice);
  expect(after).toMatchObject({ phase: 'listening', connection: 'no-room' });
  expect((after?.heardMs ?? NaN) - (before?.heardMs ?? NaN)).toBeGreaterThan(0.8 * FULL_MS);
  expect(stillSaid.clockMs - said.clockMs).toBeGreaterThan(0.8 * FULL_MS);
  expect(kept).toBeGreaterThan(20);
  await expectWholeAnswer(product, row);
});

test('an answer that is ended while the disk is full is kept when there is room, and the interview goes on', async () => {
  const { product, disk, page, row } = await enter();
  await waitForRoom(page, ({ phase, heardMs }) => phase === 'listening' && heardMs > 14_000);

  await disk.fill();
  await waitForRoom(page, ({ connection }) => connection === 'no-room');
  await page.keyboard.press('Space');
  await waitForRoom(page, ({ phase }) => phase === 'closing');
  const { notice } = await read(page);
  await setTimeout(FULL_MS / 2);
  await disk.clear();
  await waitForRoom(page, ({ phase }) => phase === 'asking');
  await expectAllKept(page);

  expect(notice).toBe(
    'The disk is full. Make some room on it, and the interview goes on. All you said is kept on this page.',
  );
  await expectWholeAnswer(product, row);
});

test('a page that is loaded again after Done on a full disk hears nothing more of that answer, and goes on with room', async () => {
  const { product, disk, page } = await enter();
  await waitForRoom(page, ({ phase, heardMs }) => phase === 'listening' && heardMs > 14_000);

  await disk.fill();
  await waitForRoom(page, ({ connection }) => connection === 'no-room');
  const { heardMs: pressedMs = NaN } = (await look(page)) ?? {};
  await page.keyboard.press('Space');
  await waitForRoom(page, ({ phase }) => phase === 'closing');
  await setTimeout(HEARD_OUT_MS);
  await page.reload();
  await waitForRoom(page, ({ phase }) => phase === 'closing');
  // Where the browser wants a click for sound, it is offered.
  const goOn = page.getByRole('button', { name: 'Go on' });
  if (await goOn.isVisible()) await goOn.click();
  await setTimeout(FULL_MS / 2);
  const after = await look(page);
  await disk.clear();
  await waitForRoom(page, ({ phase }) => phase === 'asking', NEXT_MS);

  expect(after).toMatchObject({ phase: 'closing', heardMs: 0 });
  const [answer] = (await product.newestSession()).answers;
  expect(answer?.endedBy).toBe('done');
  expect(answer?.frames.received).toBe(answer?.frames.sent);
  expect(answer?.pacing?.interruptions).toEqual([]);
  expect(Math.abs((answer?.frames.sent ?? NaN) * FRAME_MS - pressedMs)).toBeLessThan(LATE_MS);
});

test('a question that is left while the disk is full is left, and the next one is asked when there is room', async () => {
  const { product, disk, page } = await enter();
  await waitForRoom(page, ({ phase, heardMs }) => phase === 'listening' && heardMs > 2000);

  await disk.fill();
  await waitForRoom(page, ({ connection }) => connection === 'no-room');
  await page.keyboard.press('s');
  await setTimeout(FULL_MS / 4);
  await disk.clear();
  await waitForRoom(page, ({ phase, question }) => phase === 'listening' && question === 2, NEXT_MS);

  const [left] = (await product.newestSession()).answers;
  expect(left?.endedBy).toBe('skip');
  expect(left?.frames.received).toBe(left?.frames.sent);
});

async function enter() {
  const disk = await SmallDisk.make(DISK_KB);
  onTestFinished(() => disk.close());
  const product = await Product.make(disk);
  onTestFinished(() => product.remove());
  await writeTestBank(join(product.dataFolder, 'question-banks'));
  await product.start();
  const { wav: microphoneWav, runs: row } = await writeSpokenRow();
  const { browser, page } = await openBrowser({ origin: product.origin, microphoneWav });
  onTestFinished(() => browser.close());
  await enterRoom(page, product, TEST_SCRIPT_TITLE);
  return { product, disk, page, row };
}

/** The server has acknowledged all but what was said just now, and the page says nothing of it any more. */
async function expectAllKept(page: Page): Promise<void> {
  await waitForRoom(page, ({ connection }) => connection === 'connected', NOTICED_MS);
  await expect.poll(() => countKept(page), { timeout: NOTICED_MS }).toBeLessThan(3);
  expect((await read(page)).notice).toBe('');
}
