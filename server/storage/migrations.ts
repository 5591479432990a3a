import type { Kysely, Migration } from 'kysely';

/** Every change that the tables have been through, in order; a released one is never edited. */
export const MIGRATIONS: Record<string, Migration> = {
  '001-event-log': { up: makeEventLog },
};

async function makeEventLog(database: Kysely<never>): Promise<void> {
  const { schema } = database;
  await schema
    .createTable('sessions')
    .addColumn('key', 'integer', (column) => column.primaryKey().autoIncrement())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('is_sample', 'integer', (column) => column.notNull())
    .addColumn('started_at', 'text', (column) => column.notNull())
    .addColumn('ended_at', 'text')
    .execute();
  await schema
    .createTable('events')
    .addColumn('session', 'integer', (column) =>
      column.notNull().references('sessions.key').onDelete('cascade'),
    )
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('number', 'integer')
    .addColumn('fact', 'text', (column) => column.notNull())
    .addUniqueConstraint('events_session_seq', ['session', 'seq'])
    .execute();
  await schema
    .createTable('answers')
    .addColumn('session', 'integer', (column) =>
      column.notNull().references('sessions.key').onDelete('cascade'),
    )
    .addColumn('answer_id', 'text', (column) => column.notNull())
    .addColumn('measure_version', 'integer', (column) => column.notNull())
    .addColumn('is_live_track', 'integer', (column) => column.notNull())
    .addColumn('track', 'text', (column) => column.notNull())
    .addColumn('voice', 'blob', (column) => column.notNull())
    .addColumn('level', 'blob', (column) => column.notNull())
    .addColumn('voicing', 'blob')
    .addColumn('envelope', 'blob')
    .addColumn('context', 'text', (column) => column.notNull())
    .addColumn('pacing', 'text', (column) => column.notNull())
    .addUniqueConstraint('answers_session_answer', ['session', 'answer_id'])
    .execute();
  await schema
    .createTable('notes')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
}
