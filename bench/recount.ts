/**
 * Prints how long it takes to count all answers anew at another pause threshold, beside how long reading their voice
 * tracks takes, both in this run.
 *
 *   npm run bench:recount -- [--answers 1000] [--minutes 2] [--turns 5]
 *
 * The answers are cut from those of the sample session, ten a session. Turns go round by round and the middle one is
 * told, of the processors' time too: other work on the machine lengthens only the clock's.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { median } from '../core/pacing/quantile.ts';
import { hearTrack } from '../core/session/count-answer.ts';
import { CountedHistory } from '../server/history/counted-history.ts';
import { CountingThread } from '../server/history/counting-thread.ts';
import { openDatabase } from '../server/storage/open-database.ts';
import { RecordingFiles } from '../server/storage/recording-files.ts';
import { SqlSessionStore } from '../server/storage/sql-session-store.ts';
import { fillStore } from './recount/fill-store.ts';

type Spent = { readonly clockMs: number; readonly cpuMs: number };

/** Tracks that are heard anew to tell what one costs. */
const HEARD_ANEW = 20;

const { values } = parseArgs({
  options: {
    answers: { type: 'string', default: '1000' },
    minutes: { type: 'string', default: '2' },
    turns: { type: 'string', default: '5' },
  },
});
const [answers, minutes, turns] = [Number(values.answers), Number(values.minutes), Number(values.turns)];

const folder = await mkdtemp(join(tmpdir(), 'pacenotes-recount-'));
const databasePath = join(folder, 'pacenotes.db');
const recordingsFolder = join(folder, 'recordings');
const store = new SqlSessionStore(await openDatabase(databasePath));
const ids = await fillStore(store, answers, minutes * 60);
const history = new CountedHistory(store, new RecordingFiles(recordingsFolder));
const thread = new CountingThread({ databasePath, recordingsFolder });
try {
  const at = (minPauseMs: number) => ({ minPauseMs, voicedHesitations: false });
  await history.past(at(250));
  await thread.past(at(250));
  const reading: Spent[] = [];
  const counting: Spent[] = [];
  const storing: Spent[] = [];
  const threading: Spent[] = [];
  const keptMs: number[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const minPauseMs = 300 + turn * 50;
    reading.push(await time(readTracks));
    counting.push(await time(() => history.past(at(minPauseMs))));
    storing.push(await time(readAllHeard));
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    threading.push(await time(() => thread.past(at(minPauseMs))));
    delay.disable();
    keptMs.push(delay.max / 1e6);
  }
  console.log(`${answers} answers of ${minutes} min, ${turns} turns, the middle one:`);
  console.log('| | Clock, ms | Processors, ms | ÷ reading the tracks, clock | processors |');
  console.log('|---|---|---|---|---|');
  print('reading their voice tracks', reading, reading);
  print('counting all anew at another threshold', counting, reading);
  print('reading what was heard in them, when the product begins', storing, reading);
  print('the same count, asked of the thread', threading, reading);
  console.log(
    `longest that the asking thread was kept from other work: ${Math.max(...keptMs).toFixed(0)} ms`,
  );
  const anew = await time(hearAnew);
  console.log(
    `hearing a track anew, as a new measure must: ${(anew.cpuMs / HEARD_ANEW).toFixed(0)} ms of the processor`,
  );
} finally {
  await thread.close();
  await store.close();
  await rm(folder, { recursive: true });
}

async function readTracks(): Promise<void> {
  for (const id of ids) await store.answers(id);
}

async function readAllHeard(): Promise<void> {
  for (const id of ids) await store.storedAnswers(id);
}

async function hearAnew(): Promise<void> {
  const tracks = await Promise.all(ids.map((id) => store.answers(id)));
  for (const { track, context } of tracks.flat().slice(0, HEARD_ANEW)) hearTrack(track, context);
}

async function time(work: () => Promise<unknown>): Promise<Spent> {
  const [startedAt, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { clockMs: performance.now() - startedAt, cpuMs: (user + system) / 1000 };
}

function print(what: string, spent: readonly Spent[], beside: readonly Spent[]): void {
  const middle = (of: readonly Spent[], name: keyof Spent) => median(of.map((one) => one[name])) ?? NaN;
  const [clockMs, cpuMs] = [middle(spent, 'clockMs'), middle(spent, 'cpuMs')];
  const ratio = (name: keyof Spent) => (middle(spent, name) / middle(beside, name)).toFixed(2);
  console.log(
    `| ${what} | ${clockMs.toFixed(0)} | ${cpuMs.toFixed(0)} | ${ratio('clockMs')} | ${ratio('cpuMs')} |`,
  );
}
