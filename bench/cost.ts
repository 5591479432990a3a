/**
 * Prints what measuring costs beside the voice model alone, both in the same run: in Node, and in Chromium's worker.
 *
 *   npm run bench:cost -- [--minutes 10] [--where node|chromium]
 */
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { median } from '../core/pacing/quantile.ts';
import { loadVoiceModel } from '../server/voice-model/load-voice-model.ts';
import { chromiumFlags, findChromium } from '../test/chromium.ts';
import { servePage } from '../test/e2e/serve-page.ts';
import { SECONDS_A_TURN, timeTurns, type CostTurn } from './cost/time-turns.ts';

/** All stages may take so many times what the voice model takes. */
const MOST = 1.6;

const PLACES: Readonly<Record<string, (minutes: number) => Promise<CostTurn[]>>> = {
  node: async (minutes) => timeTurns(await loadVoiceModel(), minutes),
  chromium: timeInChromium,
};

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    where: { type: 'string', multiple: true, default: Object.keys(PLACES) },
  },
});

console.log(
  `| Where | All stages ÷ voice model | Median of turns | At most | Voice model, share of real time | All |`,
);
console.log('|---|---|---|---|---|---|');
for (const where of values.where) {
  const turns = await PLACES[where]?.(Number(values.minutes));
  if (turns === undefined)
    throw new Error(`--where ${where}: expected one of ${Object.keys(PLACES).join(', ')}`);
  console.log(rowOf(where, turns));
}

async function timeInChromium(minutes: number): Promise<CostTurn[]> {
  const served = await servePage(new URL('cost/page/', import.meta.url));
  const browser = await chromium.launch({
    executablePath: findChromium() ?? 'chromium',
    args: chromiumFlags(),
  });
  try {
    const page = await browser.newPage();
    await page.goto(served.url);
    return await page.evaluate((given) => window.timeInWorker(given), minutes);
  } finally {
    await browser.close();
    await served.close();
  }
}

function rowOf(where: string, turns: readonly CostTurn[]): string {
  const plainMs = sum(turns.map((turn) => turn.plainMs));
  const allMs = sum(turns.map((turn) => turn.allMs));
  const middle = median(turns.map((turn) => turn.allMs / turn.plainMs)) ?? NaN;
  const share = (ms: number) => (ms / (turns.length * SECONDS_A_TURN * 1000)).toFixed(4);
  const cells = [where, (allMs / plainMs).toFixed(2), middle.toFixed(2), MOST, share(plainMs), share(allMs)];
  return `| ${cells.join(' | ')} |`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
