import { join } from 'node:path';
import { CHAOS_CHOICE, writeChaosBank } from '../../test/chaos/practice-bank.ts';
import { Product } from '../../test/e2e/product.ts';
import type { LoadResult, LoadTask, Pace } from './load-task.ts';
import { EchoServer, usageOf, type Usage } from './measured-process.ts';
import { runLoad } from './run-load.ts';

export const MIB = 2 ** 20;

/** Unmeasured, for code that is new is slow. */
const WARM_UP_MS = 5000;

/** How connections are held. */
export type How = { readonly pace: Pace; readonly hasSound: boolean; readonly forMs: number };

/** What a server was seen to take while they were held. */
export type Held = { readonly result: LoadResult; readonly cpuMs: number; readonly after: Usage };

/** Holds connections to a bare echo, in a process of its own. */
export async function holdEcho(count: number, how: How): Promise<Held> {
  const server = await EchoServer.start();
  try {
    const sessionIds = Array.from({ length: count }, (_, i) => String(i));
    return await hold(server.pid, { url: server.url, headers: {}, sessionIds, to: 'echo', ...taskOf(how) });
  } finally {
    server.stop();
  }
}

/** Holds interviews with the product, begun for it. */
export async function holdInterviews(count: number, how: How): Promise<Held> {
  const product = await startProduct();
  try {
    const sessionIds = await makeSessions(product, count);
    return await hold(product.pid, { ...wayIn(product), sessionIds, to: 'interview', ...taskOf(how) });
  } finally {
    await product.remove();
  }
}

/** The product in a fresh data folder, with the bank that is practised. */
export async function startProduct(): Promise<Product> {
  const product = await Product.make();
  await writeChaosBank(join(product.dataFolder, 'question-banks'));
  await product.start();
  return product;
}

/** Where its socket is, and what opens it. */
export function wayIn({ address, origin }: Product): Pick<LoadTask, 'url' | 'headers'> {
  const token = new URLSearchParams(address.hash.slice(1)).get('token') ?? '';
  const url = `${origin.replace('http', 'ws')}/api/interview`;
  return { url, headers: { authorization: `Bearer ${token}` } };
}

function taskOf({ pace, hasSound, forMs }: How): Pick<LoadTask, 'pace' | 'hasSound' | 'forMs' | 'warmUpMs'> {
  return { pace, hasSound, forMs, warmUpMs: WARM_UP_MS };
}

async function hold(pid: number, task: LoadTask): Promise<Held> {
  let before = usageOf(pid);
  const result = await runLoad(task, () => (before = usageOf(pid)));
  const after = usageOf(pid);
  return { result, cpuMs: after.cpuMs - before.cpuMs, after };
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
