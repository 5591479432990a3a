/**
 * Prints what holding interviews costs the server, beside a bare web-socket echo of the same messages in the same run. The load
 * comes from a process of its own, whose processor time is told too.
 *
 *   npm run bench:server -- [--people 100] [--live 500] [--many 2000] [--idle 10000] [--seconds 20]
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CHAOS_CHOICE, writeChaosBank } from '../test/chaos/practice-bank.ts';
import { Product } from '../test/e2e/product.ts';
import { EchoServer, usageOf, type Usage } from './server/measured-process.ts';
import type { LoadResult, LoadTask, Pace } from './server/load-task.ts';
import { runLoad } from './server/run-load.ts';
import { SLOW_SYNC_MS, withSlowSync } from './server/slow-sync.ts';

/** What is aimed at. */
const AIM = { cpuRatio: 3, p99Ratio: 5, manyMib: 512 };

const MIB = 2 ** 20;
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
const WARM_UP_MS = 5000;
const MEASURED = { warmUpMs: WARM_UP_MS, forMs };

type Held = { readonly result: LoadResult; readonly cpuMs: number; readonly after: Usage };

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
const lone = await holdInterviews(many, 'real-time', true);
print('in real time, with sound', many, lone, null);
const perHour = (lone.cpuMs / lone.result.wallMs / many) * HOUR_MS;
console.log(`\nAn hour of one interview, with its sound: ${(perHour / 1000).toFixed(1)} s of processor.`);
console.log(
  `Aims: ≤ ${AIM.cpuRatio} × the echo's processor, 99 of 100 within ${AIM.p99Ratio} ×, ${many} under ${AIM.manyMib} MiB.`,
);
await printIdle(Number(values.idle));

/** The echo and the interviews in turn, twice, so that a busy moment of the machine meets both. */
async function compare(name: string, count: number, pace: Pace, hasSound: boolean): Promise<void> {
  const echo = await holdEcho(count, pace);
  print(`echo, ${name}`, count, echo, null);
  print(name, count, await holdInterviews(count, pace, hasSound), echo);
}

async function holdEcho(count: number, pace: Pace): Promise<Held> {
  const server = await EchoServer.start();
  try {
    const ids = Array.from({ length: count }, (_, i) => String(i));
    return await hold(server.pid, {
      url: server.url,
      headers: {},
      sessionIds: ids,
      to: 'echo',
      pace,
      ...MEASURED,
      hasSound: false,
    });
  } finally {
    server.stop();
  }
}

async function holdInterviews(count: number, pace: Pace, hasSound: boolean): Promise<Held> {
  const product = await startProduct();
  try {
    const sessionIds = await makeSessions(product, count);
    return await hold(product.pid, {
      ...wayIn(product),
      sessionIds,
      to: 'interview',
      pace,
      ...MEASURED,
      hasSound,
    });
  } finally {
    await product.remove();
  }
}

async function hold(pid: number, task: LoadTask): Promise<Held> {
  let before = usageOf(pid);
  const result = await runLoad(task, () => (before = usageOf(pid)));
  const after = usageOf(pid);
  return { result, cpuMs: after.cpuMs - before.cpuMs, after };
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

async function startProduct(): Promise<Product> {
  const product = await Product.make();
  await writeChaosBank(join(product.dataFolder, 'question-banks'));
  await product.start();
  return product;
}

function wayIn({ address, origin }: Product): Pick<LoadTask, 'url' | 'headers'> {
  const token = new URLSearchParams(address.hash.slice(1)).get('token') ?? '';
  const url = `${origin.replace('http', 'ws')}/api/interview`;
  return { url, headers: { authorization: `Bearer ${token}` } };
}

async function makeSessions(product: Product, count: number): Promise<string[]> {
  const headers = { 'content-type': 'application/json' };
  const init = { method: 'POST', headers, body: JSON.stringify(CHAOS_CHOICE) };
  const ids: string[] = [];
  for (let i = 0; i < count; i++) {
    const made = (await (await product.fetch('/sessions', init)).json()) as { id: string };
    ids.push(made.id);
  }
  return ids;
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
