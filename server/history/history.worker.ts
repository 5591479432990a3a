import { parentPort, workerData } from 'node:worker_threads';
import { openDatabase } from '../storage/open-database.ts';
import { RecordingFiles } from '../storage/recording-files.ts';
import { SqlSessionStore } from '../storage/sql-session-store.ts';
import { CountedHistory } from './counted-history.ts';
import type { HistoryAnswer, HistoryAsk, HistoryFolder, HistoryTold } from './history-work.ts';

/* Reads and counts on a connection of its own, so that counting a thousand answers keeps nobody waiting. */

// What a worker is given has no type; `HistoryThread` gives it this one.
const { databasePath, recordingsFolder } = workerData as HistoryFolder;
const store = new SqlSessionStore(await openDatabase(databasePath));
const history = new CountedHistory(store, new RecordingFiles(recordingsFolder));

parentPort?.on('message', (ask: HistoryAsk | null) => void handle(ask));

async function handle(ask: HistoryAsk | null): Promise<void> {
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

async function perform({ what, settings }: HistoryAsk): Promise<HistoryTold> {
  if (what === 'past') return history.past(settings);
  if ('summaries' in what) return history.summaries(settings, what.summaries);
  return history.record(what.record, settings);
}

function tell(answer: HistoryAnswer): void {
  parentPort?.postMessage(answer);
}
