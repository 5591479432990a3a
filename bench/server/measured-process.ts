import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a process has taken so far. */
export type Usage = { readonly cpuMs: number; readonly residentBytes: number };

/** Linux counts in hundredths of a second (`USER_HZ`), and in pages. */
const TICK_MS = 10;
const PAGE_BYTES = 4096;

/** Reads what a process has taken, all its threads together, from Linux's `/proc` (proc(5): utime, stime, rss). */
export function usageOf(pid: number): Usage {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // Its name may hold spaces; what follows its bracket does not.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const field = (number: number) => Number(fields[number - 3]);
  return { cpuMs: (field(14) + field(15)) * TICK_MS, residentBytes: field(24) * PAGE_BYTES };
}

/** The bare echo in a process of its own. */
export class EchoServer {
  readonly url: string;
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, port: string) {
    this.#child = child;
    this.url = `ws://127.0.0.1:${port}`;
  }

  static async start(): Promise<EchoServer> {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'echo.ts')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [printed] = (await once(child.stdout, 'data')) as [Buffer];
    return new EchoServer(child, printed.toString('utf8').trim());
  }

  get pid(): number {
    if (this.#child.pid === undefined) throw new Error('The echo does not run.');
    return this.#child.pid;
  }

  stop(): void {
    this.#child.kill();
  }
}
