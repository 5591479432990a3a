import { parentPort, workerData } from 'node:worker_threads';
import { measureInLog } from '../interview/measure-answer.ts';
import { openDatabase } from '../storage/open-database.ts';
import { RecordingFiles } from '../storage/recording-files.ts';
import { SqlSessionStore } from '../storage/sql-session-store.ts';
import { moveLog } from '../storage/write-ahead-log.ts';
import { CountedHistory } from './counted-history.ts';
import type { CountingAnswer, CountingAsk, CountingFolder, CountingTold } from './counting-work.ts';

/* Reads, measures and counts on a connection of its own, so that it keeps nobody waiting whose words are to be kept. */

// What a worker is given has no type; `CountingThread` gives it this one.
const { databasePath, recordingsFolder } = workerData as CountingFolder;
const database = await openDatabase(databasePath);
const store = new SqlSessionStore(database);
const history = new CountedHistory(store, new RecordingFiles(recordingsFolder));

parentPort?.on('message', (ask: CountingAsk | 'move-log' | null) => void handle(ask));

async function handle(ask: CountingAsk | 'move-log' | null): Promise<void> {
  if (ask === 'move-log') {
    await moveLog(database);
    return;
  }
  if (ask === null) {
    await store.close();
    parentPort?.close();
    return;
  }
  const { number } = ask;
  await perform(ask).then(
    (told) => tell({ number, told }),
    (error: unknown) => tell({ number, error }),
  );
}

async function perform({ what, settings }: CountingAsk): Promise<CountingTold> {
  if (typeof what === 'object' && 'measure' in what)
    return measureInLog(store, what.measure, settings.minPauseMs);
  if (what === 'past') return history.past(settings);
  if ('summaries' in what) return history.summaries(settings, what.summaries);
  return history.record(what.record, settings);
}

function tell(answer: CountingAnswer): void {
  parentPort?.postMessage(answer);
}
