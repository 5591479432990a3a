import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { TypeBoxValidatorCompiler } from '@fastify/type-provider-typebox';
import { fastify } from 'fastify';
import { onTestFinished } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../core/session/settings.ts';
import { answerErrors } from '../../../server/answer-errors.ts';
import { BankShelf } from '../../../server/banks/bank-shelf.ts';
import { CountedHistory } from '../../../server/history/counted-history.ts';
import { PracticeBook } from '../../../server/interview/practice-book.ts';
import { NotesStore } from '../../../server/notes/notes-store.ts';
import { storiesOfBank } from '../../../server/notes/stories-of-bank.ts';
import { drillRoutes } from '../../../server/routes/drill-routes.ts';
import { exportRoutes } from '../../../server/routes/export-routes.ts';
import { interviewRoutes } from '../../../server/routes/interview-routes.ts';
import { nextDrillRoutes } from '../../../server/routes/next-drill-routes.ts';
import { recordingRoutes } from '../../../server/routes/recording-routes.ts';
import { scriptRoutes } from '../../../server/routes/script-routes.ts';
import { sessionRoutes } from '../../../server/routes/session-routes.ts';
import { usualRoutes } from '../../../server/routes/usual-routes.ts';
import { openDatabase } from '../../../server/storage/open-database.ts';
import { PractisedStore } from '../../../server/storage/practised-store.ts';
import { RecordingFiles } from '../../../server/storage/recording-files.ts';
import { SqlSessionStore } from '../../../server/storage/sql-session-store.ts';
import { liveSessions } from '../interview/interview-server.ts';
import { temporaryFolder } from '../start/temporary-folder.ts';

const BANKS = join(import.meta.dirname, '../../fixtures/banks/mixed');

/** The routes of sessions, on real stores in an empty folder, without the guard that stands before them. */
export async function routeApp(settings: Settings = DEFAULT_SETTINGS) {
  const folder = temporaryFolder();
  const database = await openDatabase(join(folder, 'pacenotes.db'));
  const store = new SqlSessionStore(database);
  onTestFinished(() => store.close());
  const recordings = new RecordingFiles(join(folder, 'recordings'));
  await mkdir(recordings.folder);
  const live = liveSessions(store);
  const shelf = new BankShelf([BANKS]);
  const sources = { store, recordings, settings: () => settings };
  const practice = new PracticeBook(sources, new PractisedStore(database));
  const history = new CountedHistory(store, recordings);
  const now = () => '2026-11-21T10:00:00.000Z';
  const making = {
    store,
    shelf,
    settings: () => settings,
    now,
    newId: () => 'new-session',
    newSeed: () => 7,
  };

  const app = fastify().setValidatorCompiler(TypeBoxValidatorCompiler);
  const mistakes: string[] = [];
  answerErrors(app, (line) => mistakes.push(line));
  await app.register(sessionRoutes, { sources, history, live, now });
  await app.register(usualRoutes, { history, settings: () => settings });
  await app.register(recordingRoutes, { store, recordings });
  await app.register(exportRoutes, { sources, now });
  await app.register(interviewRoutes, making);
  const notes = new NotesStore(join(folder, 'notes'));
  const storiesOf = (bankId: string) => storiesOfBank(bankId, { notes, shelf });
  await app.register(drillRoutes, { ...making, history, storiesOf });
  await app.register(nextDrillRoutes, { history, practice, settings: () => settings, now });
  await app.register(scriptRoutes, { shelf });
  onTestFinished(() => app.close());
  return { app, store, recordings, live, shelf, mistakes };
}
