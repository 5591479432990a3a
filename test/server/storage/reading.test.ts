import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { Kysely, SqliteDialect, type CompiledQuery } from 'kysely';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../server/storage/open-database.ts';
import { PractisedStore } from '../../../server/storage/practised-store.ts';
import { SqlSessionStore } from '../../../server/storage/sql-session-store.ts';
import type { Tables } from '../../../server/storage/tables.ts';
import { temporaryFolder } from '../start/temporary-folder.ts';

/** How SQLite reads what a store asks for, a line a step. */
async function plansOf(ask: (database: Kysely<Tables>) => Promise<unknown>): Promise<string[]> {
  const path = join(temporaryFolder(), 'pacenotes.db');
  await (await openDatabase(path)).destroy();
  const sqlite = new DatabaseSync(path);
  const asked: CompiledQuery[] = [];
  const nothing = {
    reader: true,
    all: () => [],
    run: () => ({ changes: 0, lastInsertRowid: 0 }),
    iterate: () => [].values(),
  };
  const database = new Kysely<Tables>({
    dialect: new SqliteDialect({ database: { close: () => undefined, prepare: () => nothing } }),
    log: ({ query }) => void asked.push(query),
  });
  await ask(database);
  const plans = asked.flatMap(({ sql, parameters }) =>
    sqlite
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .all(...(parameters as string[]))
      .map(({ detail }) => String(detail)),
  );
  sqlite.close();
  return plans;
}

const NAME = { bankId: 'behavioural', questionId: 'one' };

test.each([
  [
    'the list of sessions',
    (store: SqlSessionStore) => store.heads(50),
    [/^SCAN sessions USING INDEX sessions_started_at$/],
  ],
  [
    'the log of one',
    (store: SqlSessionStore) => store.events('one'),
    [/^SEARCH sessions USING (COVERING )?INDEX .*\(id=\?\)$/, /^SEARCH events USING INDEX .*\(session=\?\)$/],
  ],
  [
    'the answers of one',
    (store: SqlSessionStore) => store.storedAnswers('one'),
    [
      /^SEARCH sessions USING (COVERING )?INDEX .*\(id=\?\)$/,
      /^SEARCH answers USING INDEX .*\(session=\?\)$/,
    ],
  ],
  [
    'the track of one answer',
    (store: SqlSessionStore) => store.track('one', '1'),
    [/^SEARCH sessions .*\(id=\?\)$/, /^SEARCH answers .*\(session=\? AND answer_id=\?\)$/],
  ],
])('%s is read along an index, and not sorted', async (_what, ask, steps) => {
  const plans = await plansOf((database) => ask(new SqlSessionStore(database)));

  expect(plans).toHaveLength(steps.length);
  steps.forEach((step, i) => expect(plans[i]).toMatch(step));
});

test.each([
  [
    'practice since a day',
    (store: PractisedStore) => store.since('2026-11-01', 250),
    /^SEARCH practised USING INDEX practised_counted \(measure_version=\? AND min_pause_ms=\? AND at>\?\)$/,
  ],
  [
    'the takes of a question',
    (store: PractisedStore) => store.takesOf(NAME, 250),
    /^SEARCH practised USING INDEX practised_question \(bank_id=\? AND question_id=\? AND measure_version=\? AND min_pause_ms=\?\)$/,
  ],
])('%s is read along an index, and not sorted', async (_what, ask, step) => {
  const plans = await plansOf((database) => ask(new PractisedStore(database)));

  expect(plans[0]).toMatch(step);
  expect(plans.filter((line) => /SCAN|TEMP B-TREE/.test(line))).toEqual([]);
});

test('sessions that are to be counted anew are found by searches alone: the uncounted, and a range each of others', async () => {
  const plans = await plansOf((database) => new PractisedStore(database).stale(250));

  expect(plans.filter((line) => line.startsWith('SEARCH practised'))).toEqual(
    [
      'measure_version<?',
      'measure_version>?',
      'measure_version=? AND min_pause_ms<?',
      'measure_version=? AND min_pause_ms>?',
    ].map((range) => `SEARCH practised USING COVERING INDEX practised_counted (${range})`),
  );
  expect(plans.filter((line) => /SCAN|TEMP B-TREE/.test(line))).toEqual([]);
});
