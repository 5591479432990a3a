import { WebSocket } from 'ws';
import type { LoadTask } from './load-task.ts';
import { IN_FLIGHT, BATCH_MS } from './pace.ts';
import { framesFact } from './spoken-facts.ts';

/** Sends to an echo what an interview would be sent. */
export class EchoCaller {
  readonly tookMs: number[] = [];
  readonly chunks = 0;
  readonly isLost = false;
  readonly #task: LoadTask;
  readonly #sentAt: number[] = [];
  readonly #message = JSON.stringify({ type: 'command', number: 1000, fact: framesFact('7', 1600) });
  #socket: WebSocket | null = null;

  constructor(task: LoadTask) {
    this.#task = task;
  }

  enter(): Promise<void> {
    const socket = new WebSocket(this.#task.url, {
      headers: this.#task.headers,
      perMessageDeflate: false,
    });
    this.#socket = socket;
    socket.on('message', () => this.#hear());
    return new Promise((resolve) => socket.once('open', () => resolve()));
  }

  /** An echo has nothing behind it. */
  catchUp(): Promise<void> {
    return Promise.resolve();
  }

  begin(): void {
    if (this.#task.pace === 'saturating') for (let i = 0; i < IN_FLIGHT; i++) this.#send();
    else setTimeout(() => setInterval(() => this.#send(), BATCH_MS), Math.random() * BATCH_MS);
  }

  #hear(): void {
    this.tookMs.push(performance.now() - (this.#sentAt.shift() ?? NaN));
    if (this.#task.pace === 'saturating') this.#send();
  }

  #send(): void {
    this.#sentAt.push(performance.now());
    this.#socket?.send(this.#message);
  }
}
