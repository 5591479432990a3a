import { readdirSync } from 'node:fs';
import { openFuzzApp, SIGNED_IN } from './fuzz-app.ts';

/** What the process has, after what can be freed was freed. */
export type Stock = {
  readonly heapBytes: number;
  /** Open files and sockets; null where the system does not tell. */
  readonly descriptors: number | null;
  /** Mistakes of ours that were reported, as lines. */
  readonly mistakes: readonly string[];
};

/** What it is asked for, and answers one after the other. */
export type FuzzWish = 'take-stock' | 'make-session' | 'stop';

/* The whole server on a port, as a process of its own. It tells its port, and then what it is asked for. */

const { app, mistakes, close } = await openFuzzApp({ write: (line) => process.stderr.write(line) });
const address = await app.listen({ host: '127.0.0.1', port: 0 });
process.on('message', (wish: FuzzWish) => void handle(wish));
// Whoever started it has gone.
process.on('disconnect', () => process.exit());
process.send?.(Number(new URL(address).port));

async function handle(wish: FuzzWish): Promise<void> {
  if (wish === 'take-stock') process.send?.(takeStock());
  else if (wish === 'make-session') process.send?.(await makeSession());
  else {
    await close();
    process.disconnect();
  }
}

/** @returns its id */
async function makeSession(): Promise<string> {
  const payload = { bankId: 'behavioural', scriptId: 'behavioural-star-short' };
  const made = await app.inject({ method: 'POST', url: '/api/sessions', headers: SIGNED_IN, payload });
  return made.json<{ id: string }>().id;
}

function takeStock(): Stock {
  globalThis.gc?.();
  return { heapBytes: process.memoryUsage().heapUsed, descriptors: countDescriptors(), mistakes };
}

function countDescriptors(): number | null {
  return process.platform === 'linux' ? readdirSync('/proc/self/fd').length : null;
}
