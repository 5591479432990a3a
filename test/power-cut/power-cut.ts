import { parseArgs } from 'node:util';
import { hasCompiler, runPowerCut } from './run-power-cut.ts';

/*
 * Cuts the power while interviews are held: of what was not synced any part may be lost. Tells what of the acknowledged commands was:
 *
 *   npm run test:power-cut -- --commands 4000 --cuts 400 --seed 1
 */

const { values } = parseArgs({
  options: {
    commands: { type: 'string', default: '4000' },
    cuts: { type: 'string', default: '400' },
    seed: { type: 'string', default: '1' },
  },
});
if (process.platform !== 'linux' || !hasCompiler()) {
  process.stderr.write(
    'A power cut is played on Linux with a C compiler: install with "sudo apt-get install gcc libc6-dev".\n',
  );
  process.exit(1);
}
const size = { commands: Number(values.commands), cuts: Number(values.cuts), seed: Number(values.seed) };
const { faults, deafFaults, ...done } = await runPowerCut(size);
process.stdout.write(`${JSON.stringify({ ...size, ...done })}\n`);
for (const fault of faults.slice(0, 20)) process.stdout.write(`${fault}\n`);
process.stdout.write(faults.length === 0 ? 'Nothing was lost.\n' : `${faults.length} faults.\n`);
process.stdout.write(`On a disk that only says that it has synced: ${deafFaults} faults.\n`);
process.exitCode = faults.length === 0 && deafFaults > 0 ? 0 : 1;
