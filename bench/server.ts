/**
 * Prints what holding interviews costs the server, beside a bare web-socket echo of the same messages in the same run. The load
 * comes from a process of its own, whose processor time is told too.
 *
 *   npm run bench:server -- [--people 100] [--live 500] [--many 2000] [--idle 10000] [--seconds 20]
 */
import { parseArgs } from 'node:util';
import { holdEcho, holdInterviews, MIB, startProduct, wayIn, type Held } from './server/hold.ts';
import type { Pace } from './server/load-task.ts';
import { usageOf } from './server/measured-process.ts';
import { runLoad } from './server/run-load.ts';
import { SLOW_SYNC_MS, withSlowSync } from './server/slow-sync.ts';

/** What is aimed at. */
const AIM = { cpuRatio: 3, p99Ratio: 5, manyMib: 512 };

const HOUR_MS = 3_600_000;

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '100' },
    live: { type: 'string', default: '500' },
    many: { type: 'string', default: '2000' },
    idle: { type: 'string', default: '10000' },
    seconds: { type: 'string', default: '20' },
  },
});
const forMs = Number(values.seconds) * 1000;

console.log(
  '| | At once | Messages a second | Server, µs a message | × echo | Acknowledged after, ms (50, 99 of 100) | × echo, 99 of 100 | Server, MiB | Load, s of processor | Lost |',
);
console.log('|---|---|---|---|---|---|---|---|---|---|');
await compare('saturated', Number(values.people), 'saturating', false);
await withSlowSync(() =>
  compare(`saturated, ${SLOW_SYNC_MS} ms more a sync`, Number(values.people), 'saturating', false),
);
await compare('in real time', Number(values.live), 'real-time', false);
const many = Number(values.many);
const lone = await holdInterviews(many, { pace: 'real-time', hasSound: true, forMs });
print('in real time, with sound', many, lone, null);
const perHour = (lone.cpuMs / lone.result.wallMs / many) * HOUR_MS;
console.log(`\nAn hour of one interview, with its sound: ${(perHour / 1000).toFixed(1)} s of processor.`);
console.log(
  `Aims: ≤ ${AIM.cpuRatio} × the echo's processor, 99 of 100 within ${AIM.p99Ratio} ×, ${many} under ${AIM.manyMib} MiB.`,
);
await printIdle(Number(values.idle));

/** The echo, and then the interviews. */
async function compare(name: string, count: number, pace: Pace, hasSound: boolean): Promise<void> {
  const echo = await holdEcho(count, { pace, hasSound: false, forMs });
  print(`echo, ${name}`, count, echo, null);
  print(name, count, await holdInterviews(count, { pace, hasSound, forMs }), echo);
}

/** What a connection takes that says nothing. */
async function printIdle(count: number): Promise<void> {
  const product = await startProduct();
  try {
    const before = usageOf(product.pid);
    const sessionIds = Array.from({ length: count }, () => '');
    const task = {
      ...wayIn(product),
      sessionIds,
      to: 'echo',
      pace: 'real-time',
      warmUpMs: 0,
      forMs: 0,
      hasSound: false,
    } as const;
    let after = before;
    await runLoad(task, () => (after = usageOf(product.pid)));
    const kib = ((after.residentBytes - before.residentBytes) / count / 1024).toFixed(1);
    console.log(`An idle connection, of ${count}: ${kib} KiB.`);
  } finally {
    await product.remove();
  }
}

function print(name: string, count: number, { result, cpuMs, after }: Held, echo: Held | null): void {
  const perMessage = ({ result: { messages }, cpuMs: ms }: Held) => (ms * 1000) / messages;
  const own = perMessage({ result, cpuMs, after });
  const cells = [
    name,
    count,
    Math.round((result.messages * 1000) / result.wallMs),
    own.toFixed(1),
    echo ? (own / perMessage(echo)).toFixed(2) : '',
    `${result.p50Ms.toFixed(1)}, ${result.p99Ms.toFixed(1)}`,
    echo ? (result.p99Ms / echo.result.p99Ms).toFixed(1) : '',
    (after.residentBytes / MIB).toFixed(0),
    (result.cpuMs / 1000).toFixed(1),
    result.lost,
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
