/** Holds interviews at once, as browsers do, and tells how long each message took. Its parent sends the task, and is sent the result. */
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { median, quantile } from '../../core/pacing/quantile.ts';
import { EchoCaller } from './echo-caller.ts';
import { Interviewee } from './interviewee.ts';
import type { LoadResult, LoadTask } from './load-task.ts';

/** So many connect at once; more would wait in the server's queue of new connections. */
const AT_ONCE = 50;

// Its parent sends it first.
const [task] = (await once(process, 'message')) as [LoadTask];
const people = task.sessionIds.map((id, i) =>
  task.to === 'echo' ? new EchoCaller(task) : new Interviewee(task, id, i / task.sessionIds.length),
);
for (let i = 0; i < people.length; i += AT_ONCE)
  await Promise.all(people.slice(i, i + AT_ONCE).map((person) => person.enter()));
await Promise.all(people.map((person) => person.catchUp()));
for (const person of people) person.begin();
await delay(task.warmUpMs);
for (const person of people) person.tookMs.length = 0;
const chunksBefore = countChunks();
process.send?.('warm');

const [beganAt, cpuBefore] = [performance.now(), process.cpuUsage()];
await delay(task.forMs);
const [wallMs, cpu] = [performance.now() - beganAt, process.cpuUsage(cpuBefore)];
const tookMs = people.flatMap((person) => person.tookMs);
const result: LoadResult = {
  connections: people.length,
  messages: tookMs.length,
  chunks: countChunks() - chunksBefore,
  p50Ms: median(tookMs) ?? NaN,
  p99Ms: quantile(tookMs, 0.99) ?? NaN,
  wallMs,
  cpuMs: (cpu.user + cpu.system) / 1000,
  lost: people.filter(({ isLost }) => isLost).length,
};
process.send?.(result, () => process.exit(0));

function countChunks(): number {
  return people.reduce((sum, { chunks }) => sum + chunks, 0);
}
