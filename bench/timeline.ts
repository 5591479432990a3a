/**
 * Prints what drawing an hour with 10,000 runs costs, in real Chromium: our canvas beside SVGs of the same data, in the
 * same run. It is the processor's time that the whole browser takes, all its processes and threads: an SVG is painted by
 * threads of a pool, a canvas by the page's own. How long a frame took is told twice: as work of the page's main thread,
 * and by the clock, by which it also waits for whoever else is running.
 *
 *   npm run bench:timeline -- [--rounds 5] [--frames 120]
 */
import { parseArgs } from 'node:util';
import { chromium, type CDPSession, type Page } from 'playwright';
import { median, quantile } from '../core/pacing/quantile.ts';
import { chromiumFlags, findChromium } from '../test/chromium.ts';
import { servePage } from '../test/e2e/serve-page.ts';
import { workPerFrame } from './timeline/frame-work.ts';
import { MINUTES, RUNS } from './timeline/long-session.ts';

/** What is aimed at. */
const LEAST_TIMES = 10;
const LONGEST_MS = 16;

/** A drawing is done, and the page idle again, within. */
const SETTLE_MS = 500;

/** The processor's time is told in steps of 10 ms, so that a first paint is told by the mean of so many. */
const FIRST_PAINTS = 5;

const DRAWINGS = ['nothing', 'canvas', 'laid-anew', 'words-put-back', 'view-box'] as const;
type Drawing = (typeof DRAWINGS)[number];
type Times = Readonly<Record<Drawing, readonly number[]>>;
type CanvasFrames = { readonly workedMs: number[]; readonly tookMs: number[] };

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, frames: { type: 'string', default: '120' } },
});
const [rounds, frames] = [Number(values.rounds), Number(values.frames)];

const served = await servePage(new URL('timeline/page/', import.meta.url));
const browser = await chromium.launch({
  executablePath: findChromium() ?? 'chromium',
  args: chromiumFlags(),
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const processes = await browser.newBrowserCDPSession();
  await page.goto(served.url);
  console.log(`${MINUTES} minutes, ${RUNS} runs. Processor time, ms; what an empty page takes is taken off.`);
  console.log('Each SVG: ms, and how many times the canvas.\n');
  console.log(
    '| | Canvas | SVG, laid anew | SVG stretched, words put back | SVG stretched, words too | Most work of the page for a frame of the canvas | 99 of 100 | Longest frame, by the clock | 99 of 100 | Aim |',
  );
  console.log('|---|---|---|---|---|---|---|---|---|---|');
  await timeFirst(page, processes, 'first paint, the whole session', clear);
  await timeFirst(page, processes, 'first paint of a page that has just come', comeAnew);
  for (const how of await page.evaluate(() => window.timelineBench.moves)) {
    const canvas: CanvasFrames = { workedMs: [], tookMs: [] };
    const each = await timeEach(page, async (what) => {
      await drawFirst(page, what);
      const busy = await busyMs(processes, async () => {
        const tookMs = await move(page, how);
        if (what === 'canvas') canvas.tookMs.push(...tookMs);
      });
      // Apart from what was timed, for to be watched costs time too.
      if (what === 'canvas') canvas.workedMs.push(...(await workPerFrame(processes, () => move(page, how))));
      return busy / frames;
    });
    print(how, each, canvas);
  }
} finally {
  await browser.close();
  await served.close();
}

/** @param prepare what comes before each, after one that is not timed either */
async function timeFirst(
  page: Page,
  processes: CDPSession,
  name: string,
  prepare: (page: Page) => Promise<void>,
): Promise<void> {
  const painted = noTimes();
  const busy = await timeEach(page, async (what) => {
    await drawFirst(page, what);
    let sum = 0;
    for (let paint = 0; paint < FIRST_PAINTS; paint++) {
      await prepare(page);
      sum += await busyMs(processes, async () => {
        painted[what].push(await drawFirst(page, what));
      });
    }
    return sum / FIRST_PAINTS;
  });
  print(name, busy);
  print(`${name}: from the data until it is painted, by the clock`, painted);
}

/** Each drawing in turn, round by round, so that a busy moment of the machine meets all alike. */
async function timeEach(page: Page, time: (what: Drawing) => Promise<number>): Promise<Times> {
  const times = noTimes();
  for (let round = 0; round < rounds; round++)
    for (const what of DRAWINGS) {
      await clear(page);
      times[what].push(await time(what));
    }
  return times;
}

function noTimes(): Record<Drawing, number[]> {
  return { nothing: [], canvas: [], 'laid-anew': [], 'words-put-back': [], 'view-box': [] };
}

/** What was there before is gone when the next is timed. */
async function clear(page: Page): Promise<void> {
  await page.evaluate(() => window.timelineBench.clear());
  await page.waitForTimeout(SETTLE_MS);
}

/** Neither code nor data has been made ready. */
async function comeAnew(page: Page): Promise<void> {
  await page.reload();
  await page.waitForTimeout(SETTLE_MS);
}

async function drawFirst(page: Page, what: Drawing): Promise<number> {
  const tookMs = await page.evaluate((given) => window.timelineBench.draw(given), what);
  await page.waitForTimeout(SETTLE_MS);
  return tookMs;
}

/** @returns how long each frame took by the clock, ms */
function move(page: Page, how: string): Promise<number[]> {
  return page.evaluate(([way, count]) => window.timelineBench.move(way, count), [how, frames] as const);
}

/** How much of the processor a deed takes in all of the browser's processes. */
async function busyMs(processes: CDPSession, deed: () => Promise<void>): Promise<number> {
  const before = await processorSeconds(processes);
  await deed();
  return ((await processorSeconds(processes)) - before) * 1000;
}

async function processorSeconds(processes: CDPSession): Promise<number> {
  const { processInfo } = await processes.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

function print(name: string, times: Times, frames?: CanvasFrames): void {
  const idle = median(times.nothing) ?? NaN;
  const taken = (what: Drawing) => (median(times[what]) ?? NaN) - idle;
  const ours = taken('canvas');
  const beside = (what: Drawing) =>
    `${taken(what).toFixed(1)}, × ${(taken(what) / ours).toFixed(1)} (aim ${LEAST_TIMES})`;
  const svgs = [beside('laid-anew'), beside('words-put-back'), beside('view-box')];
  const frameCells = frames
    ? [...longest(frames.workedMs), ...longest(frames.tookMs), `≤ ${LONGEST_MS}`]
    : ['', '', '', '', ''];
  console.log(`| ${[name, ours.toFixed(1), ...svgs, ...frameCells].join(' | ')} |`);
}

/** The longest, and that which 99 of 100 do not pass. */
function longest(tookMs: readonly number[]): string[] {
  return [Math.max(...tookMs).toFixed(1), (quantile(tookMs, 0.99) ?? NaN).toFixed(1)];
}
