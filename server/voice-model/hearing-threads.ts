import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { startThread } from '../start/start-thread.ts';
import type { OnShare } from './hear-pcm16.ts';
import type { HearingGives, HearingNews, HearingWork } from './hearing-work.ts';

/** Work that waits for a thread, or that a thread is at. */
type Job = {
  readonly work: HearingWork;
  readonly onShare: OnShare;
  readonly resolve: (given: HearingGives[HearingWork['type']]) => void;
  readonly reject: (error: unknown) => void;
};

/**
 * Threads that hear recordings: as many as were asked for, each started when there is work for it. Whoever makes them
 * ends them.
 */
export class HearingThreads {
  readonly count: number;
  readonly #idle: Worker[] = [];
  readonly #all = new Set<Worker>();
  readonly #waiting: Job[] = [];
  readonly #running = new Set<Job>();
  #ended: { readonly reason: unknown } | null = null;

  constructor(count = availableParallelism()) {
    this.count = count;
  }

  /** Has a thread do a work when one is free; works begin in the order in which they were given. */
  run<Work extends HearingWork>(work: Work, onShare: OnShare = () => undefined) {
    return new Promise<HearingGives[Work['type']]>((resolve, reject) => {
      // What a thread tells of this work is what this work gives.
      const settle = resolve as Job['resolve'];
      this.#waiting.push({ work, onShare, resolve: settle, reject });
      this.#startNext();
    });
  }

  /** Ends all threads at once; work that was not done is refused with the reason. */
  async end(reason: unknown = new Error('These threads have ended.')): Promise<void> {
    this.#ended ??= { reason };
    for (const job of [...this.#waiting.splice(0), ...this.#running]) job.reject(reason);
    this.#running.clear();
    await Promise.all([...this.#all].map((worker) => worker.terminate()));
  }

  #startNext(): void {
    if (this.#ended !== null) {
      for (const job of this.#waiting.splice(0)) job.reject(this.#ended.reason);
      return;
    }
    if (this.#idle.length === 0 && this.#all.size === this.count) return;
    const job = this.#waiting.shift();
    if (job !== undefined) this.#start(job, this.#idle.pop() ?? this.#makeWorker());
  }

  #makeWorker(): Worker {
    const worker = startThread(new URL('hearing.worker.ts', import.meta.url));
    this.#all.add(worker);
    return worker;
  }

  #start(job: Job, worker: Worker): void {
    this.#running.add(job);
    const handleNews = (news: HearingNews) => {
      if (news.type === 'share') {
        job.onShare(news.share);
        return;
      }
      leave();
      this.#idle.push(worker);
      job.resolve(news.given);
      this.#startNext();
    };
    const handleError = (error: unknown) => {
      leave();
      this.#all.delete(worker);
      job.reject(error);
      this.#startNext();
    };
    const leave = () => {
      worker.off('message', handleNews).off('error', handleError);
      this.#running.delete(job);
    };
    worker.on('message', handleNews).on('error', handleError);
    worker.postMessage(job.work);
  }
}
