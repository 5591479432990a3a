/**
 * Prints how what a server takes grows with the interviews that it holds at once, in real time and with their sound; as a table,
 * and as a picture where a file is named. Linux alone, for it reads `/proc`.
 *
 *   npm run bench:growth -- [--at 100,250,500,1000,2000] [--seconds 15] [--picture FILE.svg]
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { drawGrowth, type Grown } from './server/draw-growth.ts';
import { holdInterviews, MIB } from './server/hold.ts';

const { values } = parseArgs({
  options: {
    at: { type: 'string', default: '100,250,500,1000,2000' },
    seconds: { type: 'string', default: '15' },
    picture: { type: 'string' },
  },
});
const how = { pace: 'real-time', hasSound: true, forMs: Number(values.seconds) * 1000 } as const;

console.log(
  '| At once | Messages a second | Seconds of sound a second | Processor, of one core | µs a message | Acknowledged after, ms (50, 99 of 100) | MiB | Lost |',
);
console.log('|---|---|---|---|---|---|---|---|');
const grown: Grown[] = [];
for (const count of values.at.split(',').map(Number)) {
  const { result, cpuMs, after } = await holdInterviews(count, how);
  const share = (cpuMs / result.wallMs) * 100;
  const mib = after.residentBytes / MIB;
  grown.push({ count, share, p99Ms: result.p99Ms, mib });
  const aSecond = (many: number) => Math.round((many * 1000) / result.wallMs);
  const cells = [
    count,
    aSecond(result.messages),
    aSecond(result.chunks),
    `${share.toFixed(0)} %`,
    ((cpuMs * 1000) / result.messages).toFixed(0),
    `${result.p50Ms.toFixed(1)}, ${result.p99Ms.toFixed(1)}`,
    mib.toFixed(0),
    result.lost,
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
if (values.picture !== undefined) writeFileSync(values.picture, drawGrowth(grown));
