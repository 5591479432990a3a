import { sql, type Kysely, type Migration, type RawBuilder } from 'kysely';

/** Every change that the tables have been through, in order; a released one is never edited. */
export const MIGRATIONS: Record<string, Migration> = {
  '001-event-log': { up: makeEventLog },
  '002-marks': { up: makeMarks },
  '003-practised': { up: makePractised },
  '004-heard-answers': { up: addHeard },
  '005-shared-sessions': { up: addShared },
  '006-sessions-by-start': { up: addSessionsByStart },
  '007-uncounted': { up: makeUncounted },
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

async function makeMarks({ schema }: Kysely<never>): Promise<void> {
  await schema
    .createTable('marks')
    .addColumn('session', 'integer', (column) =>
      column.notNull().references('sessions.key').onDelete('cascade'),
    )
    .addColumn('seq', 'integer', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('mark', 'text', (column) => column.notNull())
    .addUniqueConstraint('marks_session_seq', ['session', 'seq'])
    .execute();
}

async function makePractised({ schema }: Kysely<never>): Promise<void> {
  await schema
    .createTable('practised')
    .addColumn('session', 'integer', (column) =>
      column.notNull().references('sessions.key').onDelete('cascade'),
    )
    .addColumn('answer_id', 'text', (column) => column.notNull())
    .addColumn('bank_id', 'text', (column) => column.notNull())
    .addColumn('question_id', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('asked', 'text', (column) => column.notNull())
    .addColumn('status', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('prompt', 'text', (column) => column.notNull())
    .addColumn('band_from_ms', 'real')
    .addColumn('band_to_ms', 'real')
    .addColumn('response_latency_ms', 'real')
    .addColumn('answer_ms', 'real')
    .addColumn('pause_count', 'integer', (column) => column.notNull())
    .addColumn('silent_pause_rate', 'real')
    .addColumn('longest_pause_ms', 'real')
    .addColumn('phonation_time_ratio', 'real')
    .addColumn('speech_rate', 'real')
    .addColumn('articulation_rate', 'real')
    .addColumn('guess_ms', 'real')
    .addColumn('min_pause_ms', 'integer', (column) => column.notNull())
    .addColumn('measure_version', 'integer', (column) => column.notNull())
    .addColumn('marks_seq', 'integer', (column) => column.notNull())
    .addUniqueConstraint('practised_session_answer', ['session', 'answer_id'])
    .execute();
  await schema.createIndex('practised_at').on('practised').column('at').execute();
  await schema
    .createIndex('practised_question')
    .on('practised')
    .columns(['bank_id', 'question_id', 'at'])
    .execute();
}

async function addShared({ schema }: Kysely<never>): Promise<void> {
  await schema
    .alterTable('sessions')
    .addColumn('is_shared', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
}

async function addHeard({ schema }: Kysely<never>): Promise<void> {
  await schema.alterTable('answers').addColumn('heard', 'text').execute();
}

/** A list of sessions is read along it, newest first, and not sorted. */
async function addSessionsByStart({ schema }: Kysely<never>): Promise<void> {
  await schema.createIndex('sessions_started_at').on('sessions').columns(['started_at', 'key']).execute();
}

/** What was never counted, or has changed since, is a set of its own: nobody looks over all answers to find it. */
async function makeUncounted(database: Kysely<never>): Promise<void> {
  const { schema } = database;
  await schema
    .createTable('uncounted')
    .addColumn('session', 'integer', (column) =>
      column.primaryKey().references('sessions.key').onDelete('cascade'),
    )
    .addColumn('changes', 'integer', (column) => column.notNull())
    .execute();
  await sql`INSERT INTO uncounted (session, changes)
    SELECT DISTINCT answers.session, 1 FROM answers
    JOIN sessions ON sessions.key = answers.session AND is_sample = 0 AND is_shared = 0
    LEFT JOIN practised ON practised.session = answers.session AND practised.answer_id = answers.answer_id
    WHERE practised.session IS NULL OR practised.marks_seq !=
      (SELECT coalesce(max(seq), 0) FROM marks WHERE marks.session = answers.session)`.execute(database);
  await noteChange(database, 'new_answer', sql`INSERT ON answers`);
  await noteChange(database, 'new_measure', sql`UPDATE OF track, context, pacing ON answers`);
  await noteChange(database, 'new_mark', sql`INSERT ON marks`);
  // An answer is followed once its log has that it was measured. Frames change nothing of that, and are many.
  await noteChange(
    database,
    'new_event',
    sql`INSERT ON events WHEN substr(NEW.fact, 1, 16) != '{"type":"frames"'
      AND EXISTS (SELECT 1 FROM practised WHERE session = NEW.session)`,
  );
  await schema.alterTable('practised').dropColumn('marks_seq').execute();
  await indexCounted(database);
}

/** What this threshold and measure have counted stands together, by time and by question. */
async function indexCounted({ schema }: Kysely<never>): Promise<void> {
  await schema.dropIndex('practised_at').execute();
  await schema.dropIndex('practised_question').execute();
  const counted = ['measure_version', 'min_pause_ms', 'at'];
  await schema
    .createIndex('practised_counted')
    .on('practised')
    .columns([...counted, 'session'])
    .execute();
  await schema
    .createIndex('practised_question')
    .on('practised')
    .columns(['bank_id', 'question_id', ...counted])
    .execute();
}

/** A row whose session is missing counts too: a repair may find the session again. */
async function noteChange(database: Kysely<never>, name: string, change: RawBuilder<unknown>): Promise<void> {
  await sql`CREATE TRIGGER ${sql.ref(`uncounted_by_${name}`)} AFTER ${change} BEGIN
    INSERT INTO uncounted (session, changes)
      SELECT NEW.session, 1 WHERE NOT EXISTS
        (SELECT 1 FROM sessions WHERE key = NEW.session AND (is_sample = 1 OR is_shared = 1))
      ON CONFLICT (session) DO UPDATE SET changes = changes + 1;
  END`.execute(database);
}
