import { randomInt, randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyPluginAsync } from 'fastify';
import { BankShelf } from './banks/bank-shelf.ts';
import { interviewSocket } from './interview/interview-socket.ts';
import { LiveSessions } from './interview/live-sessions.ts';
import { measureAnswer } from './interview/measure-answer.ts';
import { importRoutes } from './routes/import-routes.ts';
import { interviewRoutes } from './routes/interview-routes.ts';
import { recordingRoutes } from './routes/recording-routes.ts';
import { scriptRoutes } from './routes/script-routes.ts';
import { sessionRoutes } from './routes/session-routes.ts';
import { addSampleSession } from './sample/add-sample-session.ts';
import type { SettingsStore } from './settings/settings-store.ts';
import { openDatabase } from './storage/open-database.ts';
import { RecordingFiles } from './storage/recording-files.ts';
import { SqlSessionStore } from './storage/sql-session-store.ts';
import { loadVoiceModel } from './voice-model/load-voice-model.ts';

/** What holding sessions needs. */
export type SessionsOptions = {
  readonly dataFolder: string;
  /** The banks that come with the product; a person's own lie in the data folder's `question-banks`. */
  readonly bankFolder: string;
  readonly settings: SettingsStore;
};

/** All that keeps and holds sessions, open. */
export type Sessions = {
  /** To be registered under `/api`. */
  readonly plugins: readonly FastifyPluginAsync[];
  /** Whether the store takes a write. */
  readonly isReady: () => Promise<boolean>;
  /** Deletes sound that is older than the settings keep it. */
  readonly deleteOldSound: () => Promise<void>;
  /** Finishes what is under way, and closes the store. */
  readonly close: () => Promise<void>;
};

const DAY_MS = 24 * 60 * 60 * 1000;

/** Opens the store in the data folder, and makes the routes that work on it. */
export async function openSessions({ dataFolder, bankFolder, settings }: SessionsOptions): Promise<Sessions> {
  const store = new SqlSessionStore(await openDatabase(join(dataFolder, 'pacenotes.db')));
  const recordings = new RecordingFiles(join(dataFolder, 'recordings'));
  await mkdir(recordings.folder, { recursive: true });
  const ownBanks = join(dataFolder, 'question-banks');
  await mkdir(ownBanks, { recursive: true });
  const shelf = new BankShelf([bankFolder, ownBanks]);
  const minPauseMs = () => settings.read().minPauseMs;
  const now = () => new Date().toISOString();
  await addSampleSession({ store, endedAt: now(), minPauseMs: minPauseMs() });
  const newId = () => randomUUID();
  const live = new LiveSessions({
    store,
    now,
    perform: (sessionId, { answerId }) => measureAnswer(store, sessionId, answerId, minPauseMs()),
  });
  const making = {
    store,
    shelf,
    settings: () => settings.read(),
    now,
    newId,
    newSeed: () => randomInt(2 ** 31),
  };
  const importing = { store, recordings, live, now, newId, loadModel: loadVoiceModel };

  return {
    plugins: [
      (app) => scriptRoutes(app, { shelf }),
      (app) => interviewRoutes(app, making),
      (app) => interviewSocket(app, { sessions: live }),
      (app) => sessionRoutes(app, { sources: { store, recordings, minPauseMs }, live }),
      (app) => recordingRoutes(app, { store, recordings }),
      (app) => importRoutes(app, { ...importing, keepsSound: () => settings.read().recording }),
    ],
    isReady: async () => {
      await store.keepNote('ready', now());
      return true;
    },
    deleteOldSound: async () => {
      const { keepRecordingsDays } = settings.read();
      if (keepRecordingsDays !== null)
        await recordings.removeOlderThan(new Date(Date.now() - keepRecordingsDays * DAY_MS));
    },
    close: async () => {
      await live.settled();
      await store.close();
    },
  };
}
