import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../server/storage/open-database.ts';
import { Dice } from '../fuzz/dice.ts';
import { checkFolder } from './check-folder.ts';
import { Disk, REACHED } from './disk.ts';
import { readRecording, type Entry } from './recording.ts';
import { ACKNOWLEDGED_FILE, fromLines } from './told-aloud.ts';

/** How much is written, at how many instants the power goes, and by which chance. */
export type PowerCutSize = { readonly commands: number; readonly cuts: number; readonly seed: number };

/** What was tried and what was lost; `deafFaults` is the same on a disk that only says that it has synced. */
export type PowerCutReport = {
  readonly writes: number;
  readonly syncs: number;
  readonly acknowledged: number;
  readonly cuts: number;
  readonly faults: readonly string[];
  readonly deafFaults: number;
};

/** Cuts on the disk that does not sync: it only has to show that a loss would be seen. */
const DEAF_SHARE = 0.05;

/** Whether there is a C compiler. */
export function hasCompiler(): boolean {
  return spawnSync('cc', ['--version']).status === 0;
}

/** Holds interviews, records what reaches the disk and when it was synced, and cuts the power at instants of it. Linux alone. */
export async function runPowerCut({ commands, cuts, seed }: PowerCutSize): Promise<PowerCutReport> {
  const folder = mkdtempSync(join(tmpdir(), 'pacenotes-power-'));
  try {
    const data = join(folder, 'data');
    const { before, entries } = await record(folder, data, commands, seed);
    const run = (count: number, isDeaf: boolean) => cutMany({ before, entries, count, isDeaf, seed });
    const faults = await run(cuts, false);
    const deafFaults = (await run(Math.max(4, Math.round(cuts * DEAF_SHARE)), true)).length;
    const count = (type: Entry['type']) => entries.filter((entry) => entry.type === type).length;
    const acknowledged = fromLines(textOf(entries)).length;
    return { writes: count('written'), syncs: count('synced'), acknowledged, cuts, faults, deafFaults };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type Recorded = { readonly before: ReadonlyMap<string, Buffer>; readonly entries: readonly Entry[] };

async function record(folder: string, data: string, commands: number, seed: number): Promise<Recorded> {
  mkdirSync(data);
  await (await openDatabase(join(data, 'pacenotes.db'))).destroy();
  const before = new Map(readdirSync(data).map((name) => [name, readFileSync(join(data, name))]));
  const library = join(folder, 'record-writes.so');
  const source = join(import.meta.dirname, 'record-writes.c');
  const built = spawnSync('cc', ['-shared', '-fPIC', '-O2', '-o', library, source, '-ldl'], {
    stdio: 'inherit',
  });
  if (built.status !== 0) throw new Error('The recorder could not be compiled.');
  const log = join(folder, 'recording');
  const env = { ...process.env, LD_PRELOAD: library, RECORD_FOLDER: data, RECORD_LOG: log };
  const writer = join(import.meta.dirname, 'writer.ts');
  const child = spawn(process.execPath, [writer, data, String(commands), String(seed)], {
    env,
    stdio: 'inherit',
  });
  const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
  if (signal !== 'SIGKILL') throw new Error('The writer failed.');
  return { before, entries: readRecording(log) };
}

type Cuts = Recorded & { readonly count: number; readonly isDeaf: boolean; readonly seed: number };

async function cutMany({ before, entries, count, isDeaf, seed }: Cuts): Promise<string[]> {
  const dice = new Dice(seed);
  const at = Array.from({ length: count }, () => dice.below(entries.length + 1)).sort(
    (one, other) => one - other,
  );
  const disk = new Disk(before, isDeaf);
  const faults: string[] = [];
  let done = 0;
  for (const [i, cut] of at.entries()) {
    for (; done < cut; done += 1) {
      const entry = entries[done];
      if (entry !== undefined && entry.file !== ACKNOWLEDGED_FILE) disk.apply(entry);
    }
    const reached = REACHED[i % REACHED.length] ?? 'none';
    const acknowledged = fromLines(textOf(entries.slice(0, cut)));
    const found = await checkFolder(disk.filesAfterCut(reached, dice), acknowledged);
    faults.push(...found.map((fault) => `cut ${cut}, ${reached} reached: ${fault}`));
  }
  return faults;
}

/** What had been acknowledged by then. */
function textOf(entries: readonly Entry[]): string {
  const lines = entries.flatMap((entry) =>
    entry.file === ACKNOWLEDGED_FILE && entry.type === 'written' ? [entry.bytes] : [],
  );
  return Buffer.concat(lines).toString('utf8');
}
