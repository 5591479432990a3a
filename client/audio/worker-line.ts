import type { CaptureClock } from './capture-clock.ts';
import { eventOfMessage } from './event-of-message.ts';
import type { FromWorker, ToWorker } from './worker-message.ts';

/** The first sound comes within 0.1 s where sound may run at all. */
const FIRST_SOUND_MS = 5000;

/** What is done with what the worker tells. */
export type WorkerHandlers = {
  readonly onEvent: (event: Event) => void;
  /** The microphone gives exact zeros, or does so no more. */
  readonly onMuted: (isMuted: boolean) => void;
  readonly onFailed: (error: Error) => void;
};

/** The page's end of the line to the capture worker; it sets the page's clock by what the worker tells. */
export class WorkerLine {
  readonly #worker: Worker;
  readonly #clock: CaptureClock;
  readonly #handlers: WorkerHandlers;
  readonly #isReady = Promise.withResolvers<null>();
  readonly #hasStarted = Promise.withResolvers<null>();
  readonly #readings: ((pcm: Int16Array<ArrayBuffer>) => void)[] = [];

  constructor(worker: Worker, clock: CaptureClock, handlers: WorkerHandlers, signal: AbortSignal) {
    this.#worker = worker;
    this.#clock = clock;
    this.#handlers = handlers;
    const hear = ({ data }: MessageEvent<FromWorker>) => this.#hear(data);
    worker.addEventListener('message', hear, { signal });
    worker.addEventListener('error', (event) => this.#fail(event.message), { signal });
  }

  /** Settles when sound has come and the voice model is ready. @throws when either fails */
  async begun(): Promise<void> {
    const tooLate = new Promise<never>((_, reject) =>
      setTimeout(() => reject(new Error('The browser does not let sound run.')), FIRST_SOUND_MS),
    );
    await Promise.all([Promise.race([this.#hasStarted.promise, tooLate]), this.#isReady.promise]);
  }

  ask(message: ToWorker): void {
    this.#worker.postMessage(message);
  }

  /** The capture's sound between two samples, once it is there. */
  read(from: number, to: number): Promise<Int16Array<ArrayBuffer>> {
    return new Promise((resolve) => {
      const id = this.#readings.push(resolve) - 1;
      this.ask({ type: 'read', id, from, to });
    });
  }

  #hear(message: FromWorker): void {
    switch (message.type) {
      case 'ready':
        this.#isReady.resolve(null);
        return;
      case 'started':
        this.#clock.firstContextFrame = message.firstContextFrame;
        this.#hasStarted.resolve(null);
        return;
      case 'anchor':
        this.#clock.wall.add(message);
        return;
      case 'clock':
        this.#clock.answer = message.clock;
        return;
      case 'muted':
        this.#handlers.onMuted(message.isMuted);
        return;
      case 'sound':
        this.#readings[message.id]?.(message.pcm);
        return;
      case 'failed':
        this.#fail(message.message);
        return;
      case 'room':
      case 'stretch':
      case 'interrupted':
      case 'chunk':
      case 'rejudged':
      case 'answer-sent':
        this.#handlers.onEvent(eventOfMessage(message));
    }
  }

  #fail(message: string): void {
    const error = new Error(`The voice model failed: ${message}`);
    this.#isReady.reject(error);
    this.#handlers.onFailed(error);
  }
}
