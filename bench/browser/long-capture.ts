import { spawn, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import type { Plugin } from 'vite';
import { chromiumFlags, findChromium } from '../../test/chromium.ts';
import { servePage } from '../../test/e2e/serve-page.ts';
import type { LongAnswer } from './page/main.ts';

/** What the machine does beside listening. */
export type Strain = 'none' | 'busy' | 'throttled';

/** What one long answer showed, and what it cost the page. */
export type LongCapture = LongAnswer & {
  /** Share of the time in which the page's main thread was at work. */
  readonly mainThreadShare: number;
};

/** A main thread of so many times less speed; what a slow laptop on battery is taken for. */
const THROTTLE = 6;

/** Has a Chromium of its own hear a wav, over and over, as one answer. */
export async function captureLong(wav: string, minutes: number, strain: Strain): Promise<LongCapture> {
  const served = await servePage(new URL('page/', import.meta.url), timeTheVoiceModel);
  const browser = await chromium.launch({
    executablePath: findChromium() ?? 'chromium',
    args: [...chromiumFlags(), `--use-file-for-fake-audio-capture=${wav}`],
  });
  const loops = strain === 'busy' ? startBusyLoops() : [];
  try {
    const page = await browser.newPage();
    const devtools = await page.context().newCDPSession(page);
    await page.goto(served.url);
    if (strain === 'throttled') await devtools.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
    await devtools.send('Performance.enable');
    const workedSeconds = async () =>
      (await devtools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')
        ?.value ?? NaN;
    const [workedBefore, startedAt] = [await workedSeconds(), performance.now()];
    const answer = await page.evaluate((given) => window.hearLong(given), minutes);
    const workedMs = ((await workedSeconds()) - workedBefore) * 1000;
    return { ...answer, mainThreadShare: workedMs / (performance.now() - startedAt) };
  } finally {
    for (const loop of loops) loop.kill();
    await browser.close();
    await served.close();
  }
}

/** The worker loads the product's voice model through a stopwatch; all else is the product's. */
const timeTheVoiceModel: Plugin = {
  name: 'time-the-voice-model',
  enforce: 'pre',
  resolveId(source, importer = '') {
    const isWorkers = source.endsWith('/load-voice-model.ts') && importer.includes('capture.worker');
    return isWorkers ? fileURLToPath(new URL('timed-voice-model.ts', import.meta.url)) : null;
  },
};

/** As many as the machine has cores, each as greedy as it can be. */
function startBusyLoops(): ChildProcess[] {
  return Array.from({ length: availableParallelism() }, () => spawn(process.execPath, ['-e', 'for (;;);']));
}
