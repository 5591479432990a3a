import { Worker, type WorkerOptions } from 'node:worker_threads';

/** Starts a thread that finds its code compiled, once one like it has run. */
export function startThread(entry: URL, options: WorkerOptions = {}): Worker {
  return new Worker(new URL('thread.js', import.meta.url), { ...options, argv: [entry.href] });
}
