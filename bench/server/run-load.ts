import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { LoadResult, LoadTask } from './load-task.ts';

/**
 * Runs a load in a process of its own.
 *
 * @param onWarm when it begins to be measured
 */
export function runLoad(task: LoadTask, onWarm: () => void): Promise<LoadResult> {
  const child = fork(join(import.meta.dirname, 'load.ts'));
  child.send(task);
  return new Promise((resolve, reject) => {
    child.on('message', (message) => {
      if (message === 'warm') onWarm();
      // The other thing that it sends.
      else resolve(message as LoadResult);
    });
    child.on('exit', (code) => reject(new Error(`The load ended with ${code} before it had told anything.`)));
  });
}
