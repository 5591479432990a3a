import { randomInt, randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyPluginAsync } from 'fastify';
import { BankShelf } from './banks/bank-shelf.ts';
import { OwnBanks } from './banks/own-banks.ts';
import { KeptData } from './deletion/kept-data.ts';
import { CountingThread } from './history/counting-thread.ts';
import { interviewSocket } from './interview/interview-socket.ts';
import { LiveSessions } from './interview/live-sessions.ts';
import { keepMeasured } from './interview/measure-answer.ts';
import { PracticeBook } from './interview/practice-book.ts';
import { NotesStore } from './notes/notes-store.ts';
import { storiesOfBank } from './notes/stories-of-bank.ts';
import { PastPractice } from './notes/past-practice.ts';
import { readDocument } from './notes/read-document.ts';
import { bankRoutes } from './routes/bank-routes.ts';
import { drillRoutes } from './routes/drill-routes.ts';
import { exportRoutes } from './routes/export-routes.ts';
import { importRoutes } from './routes/import-routes.ts';
import { interviewRoutes } from './routes/interview-routes.ts';
import { keptRoutes } from './routes/kept-routes.ts';
import { nextDrillRoutes } from './routes/next-drill-routes.ts';
import { notesRoutes } from './routes/notes-routes.ts';
import { progressRoutes } from './routes/progress-routes.ts';
import { recordingRoutes } from './routes/recording-routes.ts';
import { scriptRoutes } from './routes/script-routes.ts';
import { sessionFileRoutes } from './routes/session-file-routes.ts';
import { sessionRoutes } from './routes/session-routes.ts';
import { soundRoutes } from './routes/sound-routes.ts';
import { usualRoutes } from './routes/usual-routes.ts';
import { addSampleSession } from './sample/add-sample-session.ts';
import type { SettingsStore } from './settings/settings-store.ts';
import type { Commit } from './storage/group-commit.ts';
import { openDatabase } from './storage/open-database.ts';
import { PractisedStore } from './storage/practised-store.ts';
import { RecordingFiles } from './storage/recording-files.ts';
import { SqlSessionStore } from './storage/sql-session-store.ts';

/** What holding sessions needs. */
export type SessionsOptions = {
  readonly dataFolder: string;
  /** The banks that come with the product; a person's own lie in the data folder's `question-banks`. */
  readonly bankFolder: string;
  readonly settings: SettingsStore;
  /** Told of every group of events that is durable. */
  readonly onCommit?: (commit: Commit) => void;
};

/** All that keeps and holds sessions, open. */
export type Sessions = {
  /** To be registered under `/api`. */
  readonly plugins: readonly FastifyPluginAsync[];
  /** Whether the store takes a write. */
  readonly isReady: () => Promise<boolean>;
  /** Reads and counts ahead what the first page asks for. */
  readonly warmUp: () => Promise<void>;
  /** Deletes sound that is older than the settings keep it. */
  readonly deleteOldSound: () => Promise<void>;
  /** Finishes what is under way, and closes the store. */
  readonly close: () => Promise<void>;
};

/** As many sessions as a page shows before it asks for the others. */
const FIRST_SESSIONS = 50;

const DAY_MS = 24 * 60 * 60 * 1000;

/** So many commits leave about 1000 pages in the log, at which SQLite would move them by itself. */
const COMMITS_A_LOG = 250;

/** Opens the store in the data folder, and makes the routes that work on it. */
export async function openSessions({
  dataFolder,
  bankFolder,
  settings,
  onCommit,
}: SessionsOptions): Promise<Sessions> {
  const databasePath = join(dataFolder, 'pacenotes.db');
  const database = await openDatabase(databasePath);
  const recordings = new RecordingFiles(join(dataFolder, 'recordings'));
  const history = new CountingThread({ databasePath, recordingsFolder: recordings.folder });
  let commits = 0;
  const store = new SqlSessionStore(database, (commit) => {
    onCommit?.(commit);
    commits += 1;
    if (commits % COMMITS_A_LOG === 0) history.moveLog();
  });
  await mkdir(recordings.folder, { recursive: true });
  const ownFolder = join(dataFolder, 'question-banks');
  await mkdir(ownFolder, { recursive: true });
  const shelf = new BankShelf([bankFolder, ownFolder]);
  const ownBanks = new OwnBanks(ownFolder);
  await ownBanks.forgetUnsavedSounds(new Date(Date.now() - DAY_MS));
  const minPauseMs = () => settings.read().minPauseMs;
  const now = () => new Date().toISOString();
  await addSampleSession({ store, endedAt: now(), minPauseMs: minPauseMs() });
  const newId = () => randomUUID();
  const live = new LiveSessions({
    store,
    now,
    perform: async (sessionId, { answerId }) => {
      const answer = { sessionId, answerId };
      return keepMeasured(store, answer, await history.measure(answer, minPauseMs()));
    },
  });
  const making = {
    store,
    shelf,
    settings: () => settings.read(),
    now,
    newId,
    newSeed: () => randomInt(2 ** 31),
  };
  const sources = { store, recordings, settings: () => settings.read() };
  const practice = new PracticeBook(sources, new PractisedStore(database));
  const noting = {
    notes: new NotesStore(join(dataFolder, 'notes')),
    shelf,
    ownBanks,
    practice: new PastPractice(sources),
    readDocument,
    now,
    newId,
  };
  const kept = new KeptData({ dataFolder, store, recordings, live });
  const importing = { store, recordings, live, now, newId };

  return {
    plugins: [
      (app) => scriptRoutes(app, { shelf }),
      (app) => bankRoutes(app, noting),
      (app) => soundRoutes(app, { sounds: ownBanks.sounds }),
      (app) => interviewRoutes(app, making),
      (app) => drillRoutes(app, { ...making, history, storiesOf: (bankId) => storiesOfBank(bankId, noting) }),
      (app) => nextDrillRoutes(app, { history, practice, settings: () => settings.read(), now }),
      (app) => interviewSocket(app, { sessions: live }),
      (app) => sessionRoutes(app, { sources, history, live, now }),
      (app) => usualRoutes(app, { history, settings: () => settings.read() }),
      (app) => notesRoutes(app, noting),
      (app) => recordingRoutes(app, { store, recordings }),
      (app) => exportRoutes(app, { sources, now }),
      (app) => sessionFileRoutes(app, { store, minPauseMs, now }),
      (app) => progressRoutes(app, { practice, recordings }),
      (app) => keptRoutes(app, { kept, now }),
      (app) => importRoutes(app, { ...importing, shelf, keepsSound: () => settings.read().recording }),
    ],
    isReady: async () => {
      await store.keepNote('ready', now());
      return true;
    },
    warmUp: async () => {
      await Promise.all([shelf.read(), history.summaries(settings.read(), FIRST_SESSIONS)]);
    },
    deleteOldSound: async () => {
      const { keepRecordingsDays } = settings.read();
      if (keepRecordingsDays !== null)
        await recordings.removeOlderThan(new Date(Date.now() - keepRecordingsDays * DAY_MS));
    },
    close: async () => {
      await live.settled();
      await history.close();
      await practice.close();
      await store.close();
    },
  };
}
