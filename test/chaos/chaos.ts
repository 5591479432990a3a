import { parseArgs } from 'node:util';
import { runChaos, type ChaosSize } from './run-chaos.ts';

/*
 * Holds interviews while the server is killed and connections are cut, and tells what was lost:
 *
 *   npm run test:chaos -- --commands 1000000 --kills 100 --cuts 10000 --seed 1
 */

const OPTIONS = {
  commands: { type: 'string', default: '20000' },
  kills: { type: 'string', default: '10' },
  cuts: { type: 'string', default: '500' },
  people: { type: 'string', default: '24' },
  seed: { type: 'string', default: '1' },
} as const;

const { values } = parseArgs({ options: OPTIONS });
const size: ChaosSize = {
  commands: Number(values.commands),
  kills: Number(values.kills),
  cuts: Number(values.cuts),
  people: Number(values.people),
  seed: Number(values.seed),
};
const { faults, ...done } = await runChaos(size, (line) => process.stderr.write(`${line}\n`));
process.stdout.write(`${JSON.stringify({ seed: size.seed, ...done })}\n`);
for (const fault of faults.slice(0, 20)) process.stdout.write(`${fault}\n`);
process.stdout.write(faults.length === 0 ? 'Nothing was lost.\n' : `${faults.length} faults.\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
