import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { replayStore } from '../../../server/safekeeping/replay.ts';
import { readRecord } from '../../../server/interview/read-record.ts';
import { MIGRATIONS } from '../../../server/storage/migrations.ts';
import { openDatabase } from '../../../server/storage/open-database.ts';
import { PractisedStore } from '../../../server/storage/practised-store.ts';
import { RecordingFiles } from '../../../server/storage/recording-files.ts';
import { SqlSessionStore } from '../../../server/storage/sql-session-store.ts';
import { MEASURE_VERSION } from '../../../core/pacing/pacing.ts';
import { DEFAULT_SETTINGS } from '../../../core/session/settings.ts';
import { layDatabase, LAYOUTS } from './layout-fixture.ts';

const NEWEST = Object.keys(MIGRATIONS).at(-1) ?? '';

async function open(path: string): Promise<SqlSessionStore> {
  const store = new SqlSessionStore(await openDatabase(path));
  onTestFinished(() => store.close());
  return store;
}

test('a database of every layout is kept, today’s too', () => {
  expect(LAYOUTS).toEqual(Object.keys(MIGRATIONS));
});

test.each(LAYOUTS)(
  'a database of layout %s opens: its 2 logs replay, and its 2 answers have their figures',
  async (layout) => {
    const { folder, path } = layDatabase(layout);

    const store = await open(path);

    expect(await replayStore(store)).toEqual({ sessions: 2, events: 110, answers: 2, faults: [] });
    const recordings = new RecordingFiles(join(folder, 'recordings'));
    const record = await readRecord({ store, recordings, settings: () => DEFAULT_SETTINGS }, 'finished');
    expect(record?.answers.map(({ pacing }) => pacing?.pauses.length)).toEqual([1, 1, undefined]);
  },
);

test.each([
  ['was never counted', null, ['finished']],
  ['was counted before its mark', 0, ['finished']],
  ['was counted with it', 1, []],
] as const)(
  'a session of layout 006-sessions-by-start that %s is uncounted today',
  async (_, marks, uncounted) => {
    const { path } = layDatabase('006-sessions-by-start');
    const before = new DatabaseSync(path);
    if (marks !== null)
      before.exec(`INSERT INTO practised
      (session, answer_id, bank_id, question_id, kind, asked, status, at, prompt, pause_count, min_pause_ms, measure_version, marks_seq)
      SELECT session, answer_id, '', '', '', '', 'left-out', '', '', 0, 250, ${MEASURE_VERSION}, ${marks} FROM answers`);
    before.close();

    const database = await openDatabase(path);
    onTestFinished(() => database.destroy());

    expect(await new PractisedStore(database).stale(250)).toEqual(uncounted);
  },
);

test.each(LAYOUTS.filter((layout) => layout !== NEWEST))(
  'a database of layout %s is copied as it is before its layout changes, and once',
  async (layout) => {
    const { folder, path } = layDatabase(layout);

    await open(path);
    await open(path);

    const copies = readdirSync(join(folder, 'backups'));
    expect(copies).toHaveLength(1);
    const next = Object.keys(MIGRATIONS)[LAYOUTS.indexOf(layout) + 1] ?? '';
    expect(copies[0]).toContain(`pacenotes-before-${next}-`);
    const copy = new DatabaseSync(join(folder, 'backups', copies[0] ?? ''));
    onTestFinished(() => copy.close());
    expect(copy.prepare('SELECT name FROM kysely_migration').all()).toHaveLength(LAYOUTS.indexOf(layout) + 1);
    expect(copy.prepare('SELECT count(*) AS count FROM events').get()).toEqual({ count: 110 });
  },
);

test('of the copies the newest three stay, and nothing else in the folder goes', async () => {
  const [oldest = ''] = LAYOUTS;
  const { folder, path } = layDatabase(oldest);
  const backups = join(folder, 'backups');
  const years = [2021, 2022, 2023, 2024];
  const older = years.map((year) => `pacenotes-before-${9 - (year % 10)}-x-${year}-05-06T07-08-09-010Z.db`);
  mkdirSync(join(backups, 'before-restore-2020-01-01T00-00-00-000Z'), { recursive: true });
  for (const name of [...older, 'mine.db']) writeFileSync(join(backups, name), '');

  await open(path);

  const left = readdirSync(backups);
  expect(left).toHaveLength(5);
  expect(left).toEqual(
    expect.arrayContaining(['before-restore-2020-01-01T00-00-00-000Z', 'mine.db', ...older.slice(2)]),
  );
});

test('a new database, and one of today’s layout, are not copied', async () => {
  const { folder, path } = layDatabase(NEWEST);

  await open(path);
  await open(join(folder, 'new.db'));

  expect(existsSync(join(folder, 'backups'))).toBe(false);
});

test('a database of a newer Pacenotes is refused in one line, and left as it is', async () => {
  const { path } = layDatabase(NEWEST);
  const newer = new DatabaseSync(path);
  newer.exec("INSERT INTO kysely_migration VALUES ('999-of-tomorrow', '2030-01-01')");
  newer.close();
  const before = readFileSync(path);

  await expect(openDatabase(path)).rejects.toThrow(
    `${path} was written by a newer Pacenotes. Install that one, or restore a backup.`,
  );

  expect(readFileSync(path).subarray(100).equals(before.subarray(100))).toBe(true);
});
