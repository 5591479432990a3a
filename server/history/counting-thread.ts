import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import type { CountSettings } from '../../core/session/count-answer.ts';
import type { History } from '../../core/session/past-answer.ts';
import type { SessionRecord, SessionSummary } from '../../core/session/session-record.ts';
import { startThread } from '../start/start-thread.ts';
import type { AnswerInLog, Measured } from '../interview/measure-answer.ts';
import type { SessionHistory } from './history.ts';
import type { CountingAnswer, CountingAsk, CountingFolder, CountingTold } from './counting-work.ts';

type Waiting = {
  readonly promise: Promise<CountingTold>;
  readonly resolve: (told: CountingTold) => void;
  readonly reject: (error: unknown) => void;
};

/** What measures answers and counts the history: a thread of its own, which begins when it is first asked. Whoever makes it closes it. */
export class CountingThread implements SessionHistory {
  readonly #folder: CountingFolder;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #asked = 0;

  constructor(folder: CountingFolder) {
    this.#folder = folder;
  }

  async summaries(settings: CountSettings, most?: number): Promise<SessionSummary[]> {
    // The thread tells what it is asked for; so in the next three.
    return (await this.#ask({ summaries: most }, settings)) as SessionSummary[];
  }

  async record(sessionId: string, settings: CountSettings): Promise<SessionRecord | null> {
    return (await this.#ask({ record: sessionId }, settings)) as SessionRecord | null;
  }

  async past(settings: CountSettings): Promise<History> {
    return (await this.#ask('past', settings)) as History;
  }

  /** Measures an answer from its log, which must be durable; nothing of it is kept. */
  async measure(answer: AnswerInLog, minPauseMs: number): Promise<Measured> {
    return (await this.#ask({ measure: answer }, { minPauseMs, voicedHesitations: false })) as Measured;
  }

  /** Has the log beside the database moved into it, which whoever writes would else wait for; nothing is begun for it. */
  moveLog(): void {
    this.#worker?.postMessage('move-log');
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

  #ask(what: CountingAsk['what'], { minPauseMs, voicedHesitations }: CountSettings): Promise<CountingTold> {
    const { promise, resolve, reject } = Promise.withResolvers<CountingTold>();
    this.#asked += 1;
    this.#waiting.set(this.#asked, { promise, resolve, reject });
    this.#worker ??= this.#start();
    const ask: CountingAsk = { number: this.#asked, what, settings: { minPauseMs, voicedHesitations } };
    this.#worker.postMessage(ask);
    return promise;
  }

  #start(): Worker {
    const worker = startThread(new URL('counting.worker.ts', import.meta.url), { workerData: this.#folder });
    worker.on('message', (answer: CountingAnswer) => {
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
