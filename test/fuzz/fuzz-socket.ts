import { setTimeout as delay } from 'node:timers/promises';
import { quantile } from '../../core/pacing/quantile.ts';
import { Dice } from './dice.ts';
import { FuzzServer } from './fuzz-server.ts';
import { HealthyClient } from './healthy-client.ts';
import { Intruder, type Tally } from './intruder.ts';
import { SPOKEN } from './make-mischief.ts';

/** What came of many inputs to the socket itself. */
export type SocketReport = {
  readonly inputs: number;
  /** How often each outcome was met: a close code, a status of an upgrade, `goes-on`, `left`. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** How long a healthy client waited to be acknowledged, before anything was sent and beside all of it. */
  readonly healthy: { readonly alone: Waited; readonly beside: Waited };
  /** What the server holds more in the end than after a tenth of the inputs, freed memory freed. */
  readonly more: { readonly heapBytes: number; readonly descriptors: number };
  readonly faults: readonly string[];
};

type Waited = { readonly p99Ms: number; readonly worstMs: number };

/** So many are connected at once. */
const AT_ONCE = 16;

const ALONE_MS = 3000;

/** A healthy client may wait so long at most. */
const MOST_WAIT_MS = 1000;
const BUSY_SHARE = 5;

/** A busy machine takes seconds to start a process. */
const STARTED_WITHIN_MS = 60_000;

/** What may be held for other reasons than what was sent: caches, compiled code, the log of the healthy interview. */
const MORE_BYTES = 24 * 2 ** 20;
const MORE_DESCRIPTORS = 8;

/** Sends inputs to the socket of a server that listens, while someone holds an interview beside it. */
export async function fuzzSocket(inputs: number, seed: number): Promise<SocketReport> {
  const server = await FuzzServer.start();
  const healthy = new HealthyClient(server.port, await server.makeSession());
  try {
    const report = await new SocketFuzz(server, healthy, seed).run(inputs);
    healthy.stop();
    const isEnded = await server.stop();
    return isEnded ? report : { ...report, faults: [...report.faults, 'the server does not stop'] };
  } finally {
    healthy.stop();
    await server.stop();
  }
}

/** One run. */
class SocketFuzz {
  readonly #server: FuzzServer;
  readonly #healthy: HealthyClient;
  readonly #people: readonly Intruder[];
  readonly #tally: Tally = { outcomes: {}, faults: [] };

  constructor(server: FuzzServer, healthy: HealthyClient, seed: number) {
    this.#server = server;
    this.#healthy = healthy;
    this.#people = Array.from(
      { length: AT_ONCE },
      (_, i) => new Intruder(server, this.#tally, new Dice(seed * 1000 + i)),
    );
  }

  async run(inputs: number): Promise<SocketReport> {
    await this.#hearHealthy();
    await delay(ALONE_MS);
    const alone = await this.#askHealthy();
    const few = Math.ceil(inputs / 10);
    await this.#send(few);
    const before = await this.#server.takeStock();
    await this.#send(inputs - few);
    const beside = await this.#askHealthy();
    // What was cut has gone by then.
    await delay(ALONE_MS / 3);
    const after = await this.#server.takeStock();
    const more = {
      heapBytes: after.heapBytes - before.heapBytes,
      descriptors: (after.descriptors ?? 0) - (before.descriptors ?? 0),
    };
    // On a busy machine it waits alone too.
    const mostMs = MOST_WAIT_MS + BUSY_SHARE * alone.worstMs;
    this.#check(beside.worstMs <= mostMs, `a healthy client waited ${beside.worstMs.toFixed(0)} ms`);
    this.#check(more.heapBytes <= MORE_BYTES, `the server holds ${more.heapBytes} bytes more`);
    this.#check(more.descriptors <= MORE_DESCRIPTORS, `the server holds ${more.descriptors} files more`);
    this.#check(!this.#server.log.includes(SPOKEN), 'the log has what was spoken');
    for (const mistake of after.mistakes) this.#check(false, `our own mistake: ${mistake.slice(0, 600)}`);
    return { inputs, ...this.#tally, healthy: { alone, beside }, more };
  }

  async #send(inputs: number): Promise<void> {
    let left = inputs;
    await Promise.all(
      this.#people.map(async (person) => {
        while (left > 0 && this.#server.isRunning) {
          left -= 1;
          await person.intrude();
        }
        person.leaveHalfOpen();
      }),
    );
    this.#check(this.#server.isRunning, 'the server has ended');
  }

  /** Waits until the interview beside is under way. */
  async #hearHealthy(): Promise<void> {
    const endsAt = performance.now() + STARTED_WITHIN_MS;
    while ((await this.#healthy.ask()).tookMs.length === 0 && performance.now() < endsAt) await delay(100);
  }

  async #askHealthy(): Promise<Waited> {
    const { tookMs, isLost } = await this.#healthy.ask();
    this.#check(!isLost && tookMs.length > 0, 'a healthy client lost its connection');
    return { p99Ms: quantile(tookMs, 0.99) ?? NaN, worstMs: Math.max(...tookMs) };
  }

  #check(isSo: boolean, fault: string): void {
    if (!isSo) this.#tally.faults.push(fault);
  }
}
