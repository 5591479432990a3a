import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startThread } from '../../../server/start/start-thread.ts';

/** A module of a few words, as the address of one. */
function moduleOf(code: string): URL {
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
}

test('a thread runs its module with what it was given, and keeps what was compiled for the next', async () => {
  const thread = startThread(
    moduleOf(`import { getCompileCacheDir } from 'node:module';
      import { parentPort, workerData } from 'node:worker_threads';
      parentPort.postMessage([workerData, getCompileCacheDir()]);`),
    { workerData: 'given' },
  );

  const [told] = (await once(thread, 'message')) as [[unknown, string | undefined]];

  expect(told).toEqual(['given', expect.stringContaining(join('node_modules', '.cache', 'pacenotes'))]);
});

test('a mistake in a thread is told to whoever started it', async () => {
  const thread = startThread(moduleOf(`throw new Error('a mistake');`));

  await expect(once(thread, 'message')).rejects.toThrow('a mistake');
});
