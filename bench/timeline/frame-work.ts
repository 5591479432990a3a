import type { CDPSession } from 'playwright';

/** What of a trace's event is read; times are microseconds, `tdur` is the thread's own time of the processor. */
type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
};

/** All that the main thread of a page does is done in tasks, and what it does for a frame within one of them. */
const TASK = 'ThreadControllerImpl::RunTask';
const FRAME = 'ProxyMain::BeginMainFrame';
const CATEGORIES = ['toplevel', 'cc'];

/**
 * How much of the processor a page's main thread takes from one frame to the next, whatever else runs beside it: its
 * scripts, events and painting, and what memory is freed meanwhile.
 *
 * @param browser of which one page draws
 * @returns ms of each frame, in order
 */
export async function workPerFrame(browser: CDPSession, deed: () => Promise<unknown>): Promise<number[]> {
  const events: TraceEvent[] = [];
  // Events come as a browser tells them; what is not there is not counted.
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  browser.on('Tracing.dataCollected', collect);
  await browser.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories: CATEGORIES },
  });
  await deed();
  const complete = new Promise((resolve) => browser.once('Tracing.tracingComplete', resolve));
  await browser.send('Tracing.end');
  await complete;
  browser.off('Tracing.dataCollected', collect);
  return sumByFrame(events.filter(({ ph }) => ph === 'X').toSorted((a, b) => a.ts - b.ts));
}

/** @param events in the order that they began */
function sumByFrame(events: readonly TraceEvent[]): number[] {
  const page = events.find(({ name }) => name === FRAME);
  const own = events.filter(({ pid, tid }) => pid === page?.pid && tid === page.tid);
  const worked: number[] = [];
  let taskEnds = -Infinity;
  let taskMs = 0;
  for (const { name, ts, dur = 0, tdur = 0 } of own) {
    const isWithin = ts < taskEnds;
    if (name === TASK && !isWithin) {
      [taskEnds, taskMs] = [ts + dur, tdur / 1000];
      worked.push((worked.pop() ?? 0) + taskMs);
    } else if (name === FRAME) {
      // The task that it is done in was counted to the frame before.
      worked.push((worked.pop() ?? 0) - taskMs, taskMs);
    }
  }
  return worked.slice(1);
}
