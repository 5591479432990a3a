import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Met } from './healthy-process.ts';

/** Someone who holds an interview meanwhile, in a process of their own. Whoever starts it stops it. */
export class HealthyClient {
  readonly #child: ChildProcess;

  constructor(port: number, sessionId: string) {
    this.#child = fork(join(import.meta.dirname, 'healthy-process.ts'), [String(port), sessionId]);
  }

  /** What it has met since it was last asked. */
  async ask(): Promise<Met> {
    const told = once(this.#child, 'message');
    this.#child.send('ask');
    // It sends nothing else.
    const [met] = (await told) as [Met];
    return met;
  }

  stop(): void {
    this.#child.kill();
  }
}
