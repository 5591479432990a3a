import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { repairDatabase, type Repaired } from '../../../server/safekeeping/repair-database.ts';
import { replayStore } from '../../../server/safekeeping/replay.ts';
import { openDatabase } from '../../../server/storage/open-database.ts';
import { PractisedStore } from '../../../server/storage/practised-store.ts';
import { SqlSessionStore } from '../../../server/storage/sql-session-store.ts';
import { interview } from '../../core/interview/interview.ts';
import { temporaryFolder } from '../start/temporary-folder.ts';
import { layDatabase, LAYOUTS } from '../storage/layout-fixture.ts';
import { keepPractice } from '../storage/practised-database.ts';

const HOW = { stamp: 'then', minPauseMs: 250 };

/** A number that is the same each time it is asked for: a linear congruence (Numerical Recipes, 1992). */
function* chances(seed: number): Generator<number, never> {
  for (let state = seed; ; yield state / 2 ** 32) state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
}

/** A database with 40 sessions of 30 s, and the practice; closed, so that all of it is in one file. */
async function makeDatabase(): Promise<string> {
  const path = join(temporaryFolder(), 'pacenotes.db');
  const store = new SqlSessionStore(await openDatabase(path));
  await keepPractice(store);
  for (let i = 0; i < 40; i += 1) {
    const [created, ...rest] = interview().begun().asked().heard('30000 voice').events;
    if (created === undefined) throw new Error('An interview begins with created.');
    await store.create(
      { id: `session-${i}`, isSample: false, startedAt: created.at, endedAt: null },
      created,
    );
    await store.append(`session-${i}`, rest);
  }
  await store.close();
  return path;
}

/** Writes 4096 bytes of nonsense over pages of a file, never the first, which holds the layout. */
function spoil(path: string, share: number, seed: number): number {
  const bytes = readFileSync(path);
  const chance = chances(seed);
  let spoilt = 0;
  for (let at = 4096 * 20; at < bytes.length; at += 4096) {
    if (chance.next().value > share) continue;
    bytes.fill(0xa5, at, at + 4096);
    spoilt += 1;
  }
  writeFileSync(path, bytes);
  return spoilt;
}

async function open(path: string): Promise<SqlSessionStore> {
  const store = new SqlSessionStore(await openDatabase(path));
  onTestFinished(() => store.close());
  return store;
}

describe('a database', () => {
  test.each([1, 2, 3])(
    'of 42 sessions with a few spoilt pages keeps every other session whole (seed %i)',
    async (seed) => {
      const path = await makeDatabase();
      const spoilt = spoil(path, 0.02, seed);
      expect(spoilt).toBeGreaterThan(2);

      const repaired = await repairDatabase(path, HOW);

      expect(repaired?.replayed.faults).toEqual([]);
      expect(repaired?.replayed.sessions).toBe(42 - (repaired?.lostSessions ?? 0));
      // A page holds parts of three sessions at most, and the rows in it are lost with what refers to them.
      expect((repaired?.cut.length ?? 0) + (repaired?.lostSessions ?? 0)).toBeLessThanOrEqual(3 * spoilt);
      const store = await open(path);
      for (const { id } of await store.heads()) {
        const events = await store.events(id);
        expect(events.map(({ seq }) => seq)).toEqual(events.map((_, i) => i + 1));
      }
      expect(readFileSync(`${path}.damaged-then`).includes(Buffer.alloc(4096, 0xa5))).toBe(true);
    },
  );

  test('whose measured answers are lost has them again, measured from their logs', async () => {
    const path = await makeDatabase();
    const before = await readAnswers(path);
    const file = new DatabaseSync(path);
    file.exec(
      "DELETE FROM answers WHERE answer_id = '1'; UPDATE answers SET voice = zeroblob(length(voice))",
    );
    file.close();

    await repairDatabase(path, HOW);

    expect(await readAnswers(path)).toEqual(before);
  });

  test('whose sessions are lost but whose logs are there has them under new names', async () => {
    const path = await makeDatabase();
    const file = new DatabaseSync(path, { enableForeignKeyConstraints: false });
    file.exec("DELETE FROM sessions WHERE id = 'finished'");
    file.close();

    const repaired = await repairDatabase(path, HOW);

    expect(repaired?.replayed).toMatchObject({ sessions: 42, answers: 2, faults: [] });
    const database = await openDatabase(path);
    onTestFinished(() => database.destroy());
    // Their progress is counted from nothing.
    expect(await new PractisedStore(database).stale(250)).toHaveLength(1);
  });

  test.each(LAYOUTS)('of layout %s is saved into one of today', async (layout) => {
    const { path } = layDatabase(layout);

    const repaired = await repairDatabase(path, HOW);

    expect(repaired?.replayed).toEqual({ sessions: 2, events: 110, answers: 2, faults: [] });
  });

  test('that is whole is the same after a repair', async () => {
    const path = await makeDatabase();

    const repaired: Repaired | null = await repairDatabase(path, HOW);

    expect(repaired).toMatchObject({ cut: [], lostSessions: 0, replayed: { sessions: 42, faults: [] } });
  });
});

test('a file that is no database at all is told, and left as it is', async () => {
  const path = join(temporaryFolder(), 'pacenotes.db');
  writeFileSync(path, 'a letter to a friend '.repeat(1000));

  await expect(openDatabase(path)).rejects.toThrow(/pacenotes\.db is damaged\. .* repair/);
  expect(await repairDatabase(path, HOW)).toBeNull();

  expect(readFileSync(path, 'utf8')).toContain('a letter to a friend');
  expect(existsSync(`${path}.damaged-then`)).toBe(false);
});

test('a replay tells an event that is missing, a number that came twice, and a track that is not the log’s', async () => {
  const path = await makeDatabase();
  const file = new DatabaseSync(path);
  const key = (id: string) => `(SELECT key FROM sessions WHERE id = '${id}')`;
  file.exec(`DELETE FROM events WHERE session = ${key('session-1')} AND seq = 9`);
  file.exec(`UPDATE events SET number = 7 WHERE session = ${key('session-2')} AND number = 8`);
  file.exec(`UPDATE answers SET level = zeroblob(length(level)) WHERE answer_id = '2'`);
  file.close();

  const { faults } = await replayStore(await open(path));

  expect(faults.map(({ sessionId, message }) => `${sessionId}: ${message}`).sort()).toEqual([
    expect.stringMatching(/^finished: expected the track of \d+ samples that the log tells, got another$/),
    'session-1: event 9: expected in its place, got 10',
    'session-2: command 8: expected once and in order, got 7',
  ]);
});

async function readAnswers(path: string) {
  const store = new SqlSessionStore(await openDatabase(path));
  const answers = await store.answers('finished');
  await store.close();
  return answers.sort((one, other) => Number(one.answerId) - Number(other.answerId));
}
