import { Dice } from './dice.ts';
import { SIGNED_IN, type FuzzApp } from './fuzz-app.ts';
import { makeRequest, routesOf, type FuzzRequest } from './make-request.ts';

/** What came of many inputs. */
export type FuzzReport = {
  readonly inputs: number;
  /** How often each status was answered. */
  readonly statuses: Readonly<Record<string, number>>;
  /** The longest that one answer kept the server from all others, of the processor's time, and to what. */
  readonly slowest: { readonly ms: number; readonly what: string };
  /** Answers that may not be: our own mistakes, hangs, stack traces. */
  readonly faults: readonly string[];
};

/** Statuses from 500 on that say what cannot be done here: no speech program, no write. */
const HONEST_STATUSES = [501, 503];

/** A stack trace, or a path of this machine, in what is answered. */
export const INSIDE = /\bat [^"]*\.[cm]?[jt]s:\d+:\d+|node_modules|node:internal|\/server\/[a-z-]+\//;

/** A hang: so long the server answers nobody else. Processor's time, for what other programs do is no fault of an input. */
const HANG_MS = 1000;

/** All threads together: notes are read in one of their own, which is stopped when it has had 1.5 s. */
const LONGEST_MS = 3000;

/** By the clock too, where it waits for what never comes: on a busy machine threads alone took 5 s to begin. */
const LOST_MS = 30_000;

/** Sends inputs to every route in turn, one after the other. */
export async function fuzzRoutes(
  { app, mistakes }: FuzzApp,
  inputs: number,
  seed: number,
): Promise<FuzzReport> {
  const dice = new Dice(seed);
  const routes = routesOf(app);
  const statuses: Record<string, number> = {};
  const faults: string[] = [];
  let slowest = { ms: 0, what: '' };
  for (let i = 0; i < inputs; i += 1) {
    const route = routes[i % routes.length];
    if (route === undefined) throw new Error('The server describes no route.');
    const request = makeRequest(route, dice);
    const what = describe(i, request);
    const startedMs = performance.now();
    const [before, ownBefore] = [process.cpuUsage(), process.threadCpuUsage()];
    const { statusCode, body } = await app.inject({
      ...request,
      headers: { ...SIGNED_IN, ...request.headers },
    });
    const ms = millisecondsOf(process.cpuUsage(before));
    const ownMs = millisecondsOf(process.threadCpuUsage(ownBefore));
    const clockMs = performance.now() - startedMs;
    if (ownMs > slowest.ms) slowest = { ms: ownMs, what };
    statuses[statusCode] = (statuses[statusCode] ?? 0) + 1;
    if (statusCode >= 500 && !HONEST_STATUSES.includes(statusCode))
      faults.push(`${what}: ${statusCode} ${mistakes.at(-1)?.slice(0, 600) ?? ''}`);
    if (INSIDE.test(body) && !route.path.startsWith('/third-party')) faults.push(`${what}: tells its inside`);
    if (ownMs > HANG_MS || ms > LONGEST_MS || clockMs > LOST_MS) {
      const [own, all, clock] = [ownMs, ms, clockMs].map(Math.round);
      faults.push(
        `${what}: kept the server for ${own} ms, took ${all} of the processors, ${clock} by the clock`,
      );
    }
  }
  return { inputs, statuses, slowest, faults };
}

function millisecondsOf({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}

function describe(i: number, { method, url, payload }: FuzzRequest): string {
  return `input ${i}: ${method} ${url.slice(0, 120)} ${payload?.subarray(0, 120).toString('latin1') ?? ''}`;
}
