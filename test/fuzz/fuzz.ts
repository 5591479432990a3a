import { parseArgs } from 'node:util';
import { openFuzzApp } from './fuzz-app.ts';
import { fuzzMessages } from './fuzz-messages.ts';
import { fuzzRoutes, type FuzzReport } from './fuzz-routes.ts';
import { fuzzSocket } from './fuzz-socket.ts';

/*
 * Sends inputs by chance to every route, through the socket's decoder and to the socket of a server that listens, and tells what
 * came of them:
 *
 *   npm run test:fuzz -- --inputs 1000000 --connections 100000 --seed 1
 */

/** Routes read and write files, messages do not: most inputs are messages. */
const ROUTE_SHARE = 0.1;

const ROUNDS = 10;

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '20000' },
    connections: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
  },
});
const [inputs, seed] = [Number(values.inputs), Number(values.seed)];
const fuzzed = await openFuzzApp();
let faultCount = 0;
for (let round = 0; round < ROUNDS; round += 1) {
  const roundSeed = seed * 1000 + round;
  tell('messages', fuzzMessages(Math.round((inputs * (1 - ROUTE_SHARE)) / ROUNDS), roundSeed));
  tell('routes', await fuzzRoutes(fuzzed, Math.round((inputs * ROUTE_SHARE) / ROUNDS), roundSeed));
}
await fuzzed.close();
const { faults, ...met } = await fuzzSocket(Number(values.connections), seed);
tellFaults(faults);
process.stdout.write(`socket ${JSON.stringify(met)}\n`);
process.stdout.write(faultCount === 0 ? 'No fault.\n' : `${faultCount} faults.\n`);
process.exitCode = faultCount === 0 ? 0 : 1;

function tell(what: string, { faults, slowest, ...counted }: FuzzReport): void {
  tellFaults(faults);
  globalThis.gc?.();
  const heapMb = Math.round(process.memoryUsage().heapUsed / 2 ** 20);
  process.stdout.write(`${what} ${JSON.stringify({ ...counted, slowest, heapMb })}\n`);
}

function tellFaults(faults: readonly string[]): void {
  faultCount += faults.length;
  for (const fault of faults.slice(0, 10)) process.stdout.write(`${fault}\n`);
}
