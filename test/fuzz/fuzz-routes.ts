import { Dice } from './dice.ts';
import { SIGNED_IN, type FuzzApp } from './fuzz-app.ts';
import { makeRequest, routesOf, type FuzzRequest } from './make-request.ts';

/** What came of many inputs. */
export type FuzzReport = {
  readonly inputs: number;
  /** How often each status was answered. */
  readonly statuses: Readonly<Record<string, number>>;
  /** The longest that one answer took of the processors, and to what. */
  readonly slowest: { readonly ms: number; readonly what: string };
  /** Answers that may not be: our own mistakes, hangs, stack traces. */
  readonly faults: readonly string[];
};

/** Statuses from 500 on that say what cannot be done here: no speech program, no write. */
const HONEST_STATUSES = [501, 503];

/** A stack trace, or a path of this machine, in what is answered. */
const INSIDE = /\bat [^"]*\.[cm]?[jt]s:\d+:\d+|node_modules|node:internal|\/server\/[a-z-]+\//;

/** A hang: of the processors' time, in all threads, for what other programs do is no fault of an input. */
const HANG_MS = 1000;

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
    const before = process.cpuUsage();
    const { statusCode, body } = await app.inject({
      ...request,
      headers: { ...SIGNED_IN, ...request.headers },
    });
    const { user, system } = process.cpuUsage(before);
    const ms = (user + system) / 1000;
    const clockMs = performance.now() - startedMs;
    if (ms > slowest.ms) slowest = { ms, what };
    statuses[statusCode] = (statuses[statusCode] ?? 0) + 1;
    if (statusCode >= 500 && !HONEST_STATUSES.includes(statusCode))
      faults.push(`${what}: ${statusCode} ${mistakes.at(-1)?.slice(0, 600) ?? ''}`);
    if (INSIDE.test(body) && !route.path.startsWith('/third-party')) faults.push(`${what}: tells its inside`);
    if (ms > HANG_MS || clockMs > LOST_MS)
      faults.push(
        `${what}: took ${Math.round(ms)} ms of the processors, ${Math.round(clockMs)} ms by the clock`,
      );
  }
  return { inputs, statuses, slowest, faults };
}

function describe(i: number, { method, url, payload }: FuzzRequest): string {
  return `input ${i}: ${method} ${url.slice(0, 120)} ${payload?.subarray(0, 120).toString('latin1') ?? ''}`;
}
