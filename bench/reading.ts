/**
 * Prints how long reading takes with much in the store beside a tenth of it, both in this run.
 *
 *   npm run bench:reading -- [--sessions 10000] [--turns 7]
 *
 * Each session has six answers. The product runs as its own process; a read is one request, the middle of the turns is
 * told. *First* is the first after a start, which reads and counts what later ones remember. By which index each is read,
 * `test/server/storage/reading.test.ts` holds.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { median } from '../core/pacing/quantile.ts';
import { openDatabase } from '../server/storage/open-database.ts';
import { SqlSessionStore } from '../server/storage/sql-session-store.ts';
import { Product } from '../test/e2e/product.ts';
import { fillStore } from './recount/fill-store.ts';

const ANSWERS_A_SESSION = 6;
const SECONDS_AN_ANSWER = 5;
const TENTH = 0.1;

const { values } = parseArgs({
  options: { sessions: { type: 'string', default: '10000' }, turns: { type: 'string', default: '7' } },
});
const [sessions, turns] = [Number(values.sessions), Number(values.turns)];

/** Progress since a day on which nobody has practised yet: what is looked through before anything is brought. */
const NO_PROGRESS = '/progress?from=2099-01-01';

type Read = { readonly name: string; readonly path: string };

const READS: readonly Read[] = [
  { name: 'the newest 50 sessions', path: '/sessions?newest=50' },
  { name: 'one session', path: '/sessions/session-7' },
  { name: 'progress since a day without practice', path: NO_PROGRESS },
  { name: 'progress, all of it', path: '/progress' },
  { name: 'all sessions', path: '/sessions' },
];

const few = await timeReads(Math.round(sessions * TENTH));
const many = await timeReads(sessions);
console.log(`| | ${Math.round(sessions * TENTH)} sessions, ms | ${sessions} sessions, ms | ratio |`);
console.log('|---|---|---|---|');
for (const [name, ms] of few) {
  const more = many.get(name) ?? NaN;
  console.log(`| ${name} | ${ms.toFixed(1)} | ${more.toFixed(1)} | ${(more / ms).toFixed(1)} |`);
}

/** By name, in ms: until it listens, and each read, first and later. */
async function timeReads(count: number): Promise<Map<string, number>> {
  const product = await Product.make();
  try {
    const database = await openDatabase(join(product.dataFolder, 'pacenotes.db'));
    const store = new SqlSessionStore(database);
    await fillStore(store, count * ANSWERS_A_SESSION, SECONDS_AN_ANSWER, ANSWERS_A_SESSION);
    await store.close();
    const times = new Map<string, number>();
    const time = async (name: string, deed: () => Promise<unknown>) => {
      const from = performance.now();
      await deed();
      times.set(name, performance.now() - from);
    };
    // Built, and counted once: what follows is a start like any other.
    await product.start();
    await waitUntilCounted(product);
    const starts: number[] = [];
    for (let turn = 0; turn < turns; turn++) {
      await product.kill();
      const from = performance.now();
      await product.start();
      starts.push(performance.now() - from);
    }
    times.set('from start to listening', median(starts) ?? NaN);
    for (const { name, path } of READS) {
      await time(`${name}, first`, async () => (await product.fetch(path)).arrayBuffer());
      const later: number[] = [];
      for (let turn = 0; turn < turns; turn++) {
        const from = performance.now();
        await (await product.fetch(path)).arrayBuffer();
        later.push(performance.now() - from);
      }
      times.set(name, median(later) ?? NaN);
    }
    return times;
  } finally {
    await product.remove();
  }
}

/** Progress keeps what it counts; a store that was just filled is counted behind what is asked. */
async function waitUntilCounted(product: Product): Promise<void> {
  for (;;) {
    const { pending } = (await (await product.fetch(NO_PROGRESS)).json()) as { pending: number };
    if (pending === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
