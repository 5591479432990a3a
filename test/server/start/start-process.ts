import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const START = join(import.meta.dirname, '../../../server/start.js');

/** One run of `node server/start.js`, and what it has printed so far. */
export type StartProcess = {
  readonly child: ChildProcess;
  readonly printed: { out: string; err: string };
  /** The exit status, or the name of the signal that ended it. */
  readonly ended: Promise<number | string>;
};

/** Starts Pacenotes in a process of its own; what still runs at the end of the test is killed. */
export function startProcess(
  args: readonly string[],
  nodeArgs: readonly string[] = [],
  start = START,
): StartProcess {
  const child = spawn(process.execPath, [...nodeArgs, start, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const printed = { out: '', err: '' };
  child.stdout.on('data', (bytes: Buffer) => (printed.out += bytes.toString()));
  child.stderr.on('data', (bytes: Buffer) => (printed.err += bytes.toString()));
  const ended = once(child, 'close').then(([status, signal]) => (status ?? signal) as number | string);
  onTestFinished(() => void child.kill('SIGKILL'));
  return { child, printed, ended };
}

/** The address it prints; rejects when it ends without one. */
export async function addressOf(process: StartProcess): Promise<URL> {
  for (;;) {
    const address = /http:\S+/.exec(process.printed.out)?.[0];
    if (address !== undefined) return new URL(address);
    const status = await Promise.race([process.ended, once(process.child.stdout ?? process.child, 'data')]);
    if (typeof status !== 'object') throw new Error(`It ended with ${status}: ${process.printed.err}`);
  }
}
