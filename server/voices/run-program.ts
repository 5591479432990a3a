import { spawn } from 'node:child_process';
import type { ProgramCall } from './speech-program.ts';

/** Chosen by us: a thousand characters take the slowest program a tenth of it. */
const TIMEOUT_MS = 30_000;

/**
 * Runs a program to its end, without a shell.
 *
 * @returns what it printed, or null when it could not be started, failed, or took too long
 */
export function runProgram(path: string, { args, input, environment }: ProgramCall): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn(path, args, {
      // Its errors could repeat the words.
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: TIMEOUT_MS,
      killSignal: 'SIGKILL',
      windowsHide: true,
      env: { ...process.env, ...environment },
    });
    const printed: Buffer[] = [];
    child.stdout.on('data', (bytes: Buffer) => printed.push(bytes));
    child.once('error', () => resolve(null));
    child.once('close', (status) => resolve(status === 0 ? Buffer.concat(printed).toString('utf8') : null));
    // One that ends without reading breaks the pipe; its status tells.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
