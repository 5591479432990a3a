import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { FuzzWish, Stock } from './fuzz-process.ts';

/** A stop lets a silent peer go after less. */
const STOP_WITHIN_MS = 20_000;

/** The whole server as a process of its own, and all that it logs. Whoever starts it stops it. */
export class FuzzServer {
  readonly port: number;
  readonly #child: ChildProcess;
  readonly #logged: string[];
  #asking: Promise<unknown> = Promise.resolve();

  private constructor(child: ChildProcess, port: number, logged: string[]) {
    this.#child = child;
    this.port = port;
    this.#logged = logged;
  }

  static async start(): Promise<FuzzServer> {
    const child = fork(join(import.meta.dirname, 'fuzz-process.ts'), {
      execArgv: ['--expose-gc'],
      stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    });
    const logged: string[] = [];
    child.stderr?.on('data', (bytes: Buffer) => logged.push(bytes.toString('utf8')));
    // Its first message is its port.
    const [port] = (await once(child, 'message')) as [number];
    return new FuzzServer(child, port, logged);
  }

  /** All lines so far. */
  get log(): string {
    return this.#logged.join('');
  }

  get isRunning(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null;
  }

  async takeStock(): Promise<Stock> {
    // What it answers to that wish; so in the next.
    return (await this.#ask('take-stock')) as Stock;
  }

  /** Makes a session of six questions. @returns its id */
  async makeSession(): Promise<string> {
    return (await this.#ask('make-session')) as string;
  }

  /** @returns whether it has ended by itself, as it must when it is told to */
  async stop(): Promise<boolean> {
    if (!this.isRunning) return false;
    const ended = once(this.#child, 'exit');
    this.#child.send('stop' satisfies FuzzWish);
    const isSlow = await Promise.race([ended.then(() => false), delay(STOP_WITHIN_MS, true, { ref: false })]);
    if (isSlow) this.#child.kill('SIGKILL');
    return !isSlow;
  }

  /** One wish after the other: what it answers does not say to which. */
  #ask(wish: FuzzWish): Promise<unknown> {
    const answer = this.#asking.then(async () => {
      const told = once(this.#child, 'message');
      this.#child.send(wish);
      return (await told)[0] as unknown;
    });
    this.#asking = answer;
    return answer;
  }
}
