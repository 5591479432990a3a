import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import type { CountSettings } from '../../core/session/count-answer.ts';
import type { History } from '../../core/session/past-answer.ts';
import type { SessionRecord, SessionSummary } from '../../core/session/session-record.ts';
import { startThread } from '../start/start-thread.ts';
import type { SessionHistory } from './history.ts';
import type { HistoryAnswer, HistoryAsk, HistoryFolder, HistoryTold } from './history-work.ts';

type Waiting = {
  readonly promise: Promise<HistoryTold>;
  readonly resolve: (told: HistoryTold) => void;
  readonly reject: (error: unknown) => void;
};

/** The history, counted by a thread of its own, which begins when it is first asked. Whoever makes it closes it. */
export class HistoryThread implements SessionHistory {
  readonly #folder: HistoryFolder;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #asked = 0;

  constructor(folder: HistoryFolder) {
    this.#folder = folder;
  }

  async summaries(settings: CountSettings, most?: number): Promise<SessionSummary[]> {
    // The thread tells what it is asked for; so in the next two.
    return (await this.#ask({ summaries: most }, settings)) as SessionSummary[];
  }

  async record(sessionId: string, settings: CountSettings): Promise<SessionRecord | null> {
    return (await this.#ask({ record: sessionId }, settings)) as SessionRecord | null;
  }

  async past(settings: CountSettings): Promise<History> {
    return (await this.#ask('past', settings)) as History;
  }

  /** Finishes what was asked for, and ends the thread. */
  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    if (worker === null) return;
    await Promise.allSettled([...this.#waiting.values()].map(({ promise }) => promise));
    const ended = once(worker, 'exit');
    worker.postMessage(null);
    await ended;
  }

  #ask(what: HistoryAsk['what'], { minPauseMs, voicedHesitations }: CountSettings): Promise<HistoryTold> {
    const { promise, resolve, reject } = Promise.withResolvers<HistoryTold>();
    this.#asked += 1;
    this.#waiting.set(this.#asked, { promise, resolve, reject });
    this.#worker ??= this.#start();
    const ask: HistoryAsk = { number: this.#asked, what, settings: { minPauseMs, voicedHesitations } };
    this.#worker.postMessage(ask);
    return promise;
  }

  #start(): Worker {
    const worker = startThread(new URL('history.worker.ts', import.meta.url), { workerData: this.#folder });
    worker.on('message', (answer: HistoryAnswer) => {
      const waiting = this.#waiting.get(answer.number);
      this.#waiting.delete(answer.number);
      if ('error' in answer) waiting?.reject(answer.error);
      else waiting?.resolve(answer.told);
    });
    // A thread that has ended by a mistake is started anew by who asks next.
    worker.on('error', (error) => {
      if (this.#worker === worker) this.#worker = null;
      for (const { reject } of this.#waiting.values()) reject(error);
      this.#waiting.clear();
    });
    return worker;
  }
}
