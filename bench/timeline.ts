/**
 * Prints what drawing an hour with 10,000 runs costs the page's main thread, in real Chromium: our canvas beside an SVG
 * of the same data, in the same run.
 *
 *   npm run bench:timeline -- [--rounds 5] [--frames 120]
 */
import { parseArgs } from 'node:util';
import { chromium, type CDPSession, type Page } from 'playwright';
import { median, quantile } from '../core/pacing/quantile.ts';
import { chromiumFlags, findChromium } from '../test/chromium.ts';
import { servePage } from '../test/e2e/serve-page.ts';
import { MINUTES, RUNS } from './timeline/long-session.ts';

/** What is aimed at. */
const LEAST_TIMES = 10;
const LONGEST_MS = 16;

/** A drawing is done, and the page idle again, within. */
const SETTLE_MS = 1500;

const DRAWINGS = ['nothing', 'canvas', 'svg'] as const;
type Drawing = (typeof DRAWINGS)[number];
type Times = Readonly<Record<Drawing, readonly number[]>>;

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
  const metrics = await page.context().newCDPSession(page);
  // The processor's time, not the clock's: other work on the machine would be counted too.
  await metrics.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await metrics.send('Performance.enable');
  await page.goto(served.url);
  console.log(`${MINUTES} minutes, ${RUNS} runs. Main thread, ms; what an empty page takes is taken off.\n`);
  console.log('| | Canvas | SVG | SVG ÷ canvas | Aim | Longest frame of the canvas | 99 of 100 | Aim |');
  console.log('|---|---|---|---|---|---|---|---|');
  const first = await timeEach(async (what) => busyMs(metrics, () => drawFirst(page, what)));
  print('first paint, the whole session', first, []);
  for (const how of await page.evaluate(() => window.timelineBench.moves)) {
    const longest: number[] = [];
    const each = await timeEach(async (what) => {
      await drawFirst(page, what);
      const busy = await busyMs(metrics, async () => {
        const took = await page.evaluate(([way, count]) => window.timelineBench.move(way, count), [
          how,
          frames,
        ] as const);
        if (what === 'canvas') longest.push(...took);
      });
      return busy / frames;
    });
    print(how, each, longest);
  }
} finally {
  await browser.close();
  await served.close();
}

/** Each drawing in turn, round by round, so that a busy moment of the machine meets all alike. */
async function timeEach(time: (what: Drawing) => Promise<number>): Promise<Times> {
  const times = { nothing: [] as number[], canvas: [] as number[], svg: [] as number[] };
  for (let round = 0; round < rounds; round++)
    for (const what of DRAWINGS) times[what].push(await time(what));
  return times;
}

async function drawFirst(page: Page, what: Drawing): Promise<void> {
  await page.evaluate(() => window.timelineBench.clear());
  await page.evaluate((given) => window.timelineBench.draw(given), what);
  await page.waitForTimeout(SETTLE_MS);
}

/** How much of the processor the page's main thread takes: script, style, layout, painting. */
async function busyMs(metrics: CDPSession, deed: () => Promise<void>): Promise<number> {
  const before = await taskSeconds(metrics);
  await deed();
  return ((await taskSeconds(metrics)) - before) * 1000;
}

async function taskSeconds(metrics: CDPSession): Promise<number> {
  const { metrics: all } = await metrics.send('Performance.getMetrics');
  return all.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
}

function print(name: string, { nothing, canvas, svg }: Times, longest: readonly number[]): void {
  const idle = median(nothing) ?? NaN;
  const [ours, theirs] = [(median(canvas) ?? NaN) - idle, (median(svg) ?? NaN) - idle];
  const cells = [name, ours.toFixed(2), theirs.toFixed(2), (theirs / ours).toFixed(1), `≥ ${LEAST_TIMES}`];
  const frameCells =
    longest.length === 0
      ? ['', '', '']
      : [Math.max(...longest).toFixed(1), (quantile(longest, 0.99) ?? NaN).toFixed(1), `≤ ${LONGEST_MS}`];
  console.log(`| ${[...cells, ...frameCells].join(' | ')} |`);
}
