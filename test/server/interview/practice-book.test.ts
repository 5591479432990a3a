import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, onTestFinished, test } from 'vitest';
import { MEASURE_VERSION } from '../../../core/pacing/pacing.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../core/session/settings.ts';
import { PracticeBook } from '../../../server/interview/practice-book.ts';
import { openDatabase } from '../../../server/storage/open-database.ts';
import { PractisedStore } from '../../../server/storage/practised-store.ts';
import { RecordingFiles } from '../../../server/storage/recording-files.ts';
import { SqlSessionStore } from '../../../server/storage/sql-session-store.ts';
import { addSampleSession } from '../../../server/sample/add-sample-session.ts';
import { interview } from '../../core/interview/interview.ts';
import { temporaryFolder } from '../start/temporary-folder.ts';
import { keepLog, SESSION_ID } from './held-sessions.ts';
import { liveSessions } from './interview-server.ts';

/** A book on a real database, with an interview of one answer: 2048 ms and 2048 ms of voice with 480 ms between. */
async function withAnswer(changed: Partial<Settings> = {}) {
  const folder = temporaryFolder();
  const database = await openDatabase(join(folder, 'pacenotes.db'));
  const store = new SqlSessionStore(database);
  onTestFinished(() => store.close());
  let settings = { ...DEFAULT_SETTINGS, ...changed };
  const practised = new PractisedStore(database);
  const recordings = new RecordingFiles(join(folder, 'recordings'));
  const book = new PracticeBook({ store, recordings, settings: () => settings }, practised);
  const told = interview().begun().asked().heard('1024 quiet, 2048 voice, 480 quiet, 2048 voice');
  await keepLog(store, told.tells({ type: 'end' }).sent());
  const held = await liveSessions(store).take(SESSION_ID, () => undefined);
  await held?.session.settled();
  await held?.release();
  const set = (change: Partial<Settings>) => (settings = { ...settings, ...change });
  return { database, store, practised, book, set };
}

describe('the practice book', () => {
  test('has the answer with its question, its place against the target and its one pause', async () => {
    const { book } = await withAnswer();

    const { answers, pending } = await book.since('');

    expect(pending).toBe(0);
    expect(answers).toMatchObject([
      {
        sessionId: SESSION_ID,
        answerId: '1',
        asked: 'question',
        status: 'answered',
        pauseCount: 1,
        band: { where: 'under' },
        guessMs: null,
      },
    ]);
  });

  test('counts anew at a threshold of 600 ms: no pause is left, and the length is as before', async () => {
    const { book, set } = await withAnswer();
    const [before] = (await book.since('')).answers;

    set({ minPauseMs: 600 });

    const [after] = (await book.since('')).answers;
    expect([before?.pauseCount, after?.pauseCount]).toEqual([1, 0]);
    expect(after?.answerMs).toBe(before?.answerMs);
  });

  test('knows a guess that was made after it was read', async () => {
    const { book, store } = await withAnswer();
    await book.since('');

    await store.mark(SESSION_ID, { type: 'length-guessed', answerId: '1', guessMs: 5000 }, '2026-11-21');

    expect((await book.since('')).answers[0]?.guessMs).toBe(5000);
  });

  test('counts again what was marked while it was being counted', async () => {
    const { store, practised } = await withAnswer();
    const changes = await practised.changes(SESSION_ID);
    const counted = { measured: ['1'], minPauseMs: 250, changes };

    await store.mark(SESSION_ID, { type: 'length-guessed', answerId: '1', guessMs: 5000 }, '2026-11-21');
    await practised.replace(SESSION_ID, [], counted);

    expect(await practised.stale(250)).toEqual([SESSION_ID]);
    await practised.replace(SESSION_ID, [], { ...counted, changes: changes + 1 });
    expect(await practised.stale(250)).toEqual([]);
  });

  test('counts an answer again that was measured again', async () => {
    const { store, practised, book } = await withAnswer();
    await book.since('');
    const [answer] = await store.answers(SESSION_ID);
    if (answer === undefined) throw new Error('Nothing was measured.');

    await store.keepAnswer(SESSION_ID, answer);

    expect(await practised.stale(250)).toEqual([SESSION_ID]);
  });

  test('counts again what another measure has counted', async () => {
    const { database, practised, book } = await withAnswer();
    await book.since('');

    for (const version of [MEASURE_VERSION - 1, MEASURE_VERSION + 1]) {
      await database.updateTable('practised').set({ measure_version: version }).execute();
      expect(await practised.stale(250)).toEqual([SESSION_ID]);
    }
  });

  test('gives the takes of one question, and none of another', async () => {
    const { book } = await withAnswer();
    const [{ bankId, questionId } = { bankId: '', questionId: '' }] = (await book.since('')).answers;

    expect((await book.takesOf({ bankId, questionId })).answers).toHaveLength(1);
    expect((await book.takesOf({ bankId, questionId: 'another' })).answers).toEqual([]);
  });

  test('has nothing from before the day that is asked for', async () => {
    const { book } = await withAnswer();

    expect((await book.since('2099-01-01')).answers).toEqual([]);
  });

  test('loses an answer with its session, and never has the sample', async () => {
    const { book, store } = await withAnswer();
    await book.since('');
    await addSampleSession({ store, endedAt: '2026-11-21T12:00:00.000Z', minPauseMs: 250 });
    expect((await book.since('')).answers).toHaveLength(1);

    await store.remove(SESSION_ID);

    expect((await book.since('')).answers).toEqual([]);
  });

  test('counts 25 sessions behind, tells how many are left, and has them all in the end', async () => {
    const { book, store, practised } = await withAnswer();
    const [measured] = await store.answers(SESSION_ID);
    const events = await store.events(SESSION_ID);
    if (measured === undefined || events[0] === undefined) throw new Error('Nothing was measured.');
    for (let i = 0; i < 25; i++) {
      const head = { id: `copy-${i}`, isSample: false, startedAt: '2026-11-22', endedAt: '2026-11-22' };
      await store.create(head, events[0]);
      await store.append(head.id, events.slice(1));
      await store.keepAnswer(head.id, measured);
    }

    const first = await book.since('');

    expect(first.pending).toBeGreaterThan(0);
    expect(first.answers).toHaveLength(26 - first.pending);
    await expect.poll(() => practised.stale(250)).toEqual([]);
    expect(await book.since('')).toMatchObject({ pending: 0, answers: { length: 26 } });
  });
});

test.each([
  ['since', "at >= '2026'", 'practised_counted'],
  ['takesOf', "bank_id = 'a' and question_id = 'b'", 'practised_question'],
])('%s is one search along an index', async (_, where, index) => {
  const { database } = await withAnswer();

  const { rows } = await sql<{ detail: string }>`explain query plan
    select * from practised join sessions on sessions.key = practised.session
    where ${sql.raw(where)} and measure_version = ${MEASURE_VERSION} and min_pause_ms = 250
    order by at`.execute(database);

  expect(rows.map(({ detail }) => detail.replace(/ \(.*/, ''))).toEqual([
    `SEARCH practised USING INDEX ${index}`,
    'SEARCH sessions USING INTEGER PRIMARY KEY',
  ]);
});
