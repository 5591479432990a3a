import { randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';

/** A log whose end is lost: its session, when it began, and the first event that is not there. */
export type CutLog = { readonly startedAt: string; readonly fromSeq: number };

/** What became of the logs. */
export type CutLogs = { readonly cut: readonly CutLog[]; readonly lostSessions: number };

type SessionRow = { readonly key: number; readonly started_at: string };
type EventRow = { readonly seq: number; readonly at: string; readonly fact: string };

/**
 * Makes logs whole after rows were lost: a log ends before its first missing event, for behind a hole nothing can be
 * replayed. A log whose session's row is lost gets a new one; a session without a beginning goes.
 *
 * @param path of a database that nobody has open
 */
export function cutLogs(path: string): CutLogs {
  const database = new DatabaseSync(path);
  try {
    database.exec('BEGIN');
    addLostHeads(database);
    // These are the columns that the statement names.
    const sessions = database.prepare('SELECT key, started_at FROM sessions').all() as SessionRow[];
    const cuts = sessions.map((session) => cutLog(database, session));
    dropOrphans(database);
    database.exec('COMMIT');
    const cut = cuts.filter((one) => one !== null);
    return { cut: cut.filter(({ fromSeq }) => fromSeq > 1), lostSessions: cut.filter(isLost).length };
  } finally {
    database.close();
  }
}

function isLost({ fromSeq }: CutLog): boolean {
  return fromSeq === 1;
}

function addLostHeads(database: DatabaseSync): void {
  const add = database.prepare('INSERT INTO sessions (key, id, is_sample, started_at) VALUES (?, ?, 0, ?)');
  const lost = database
    .prepare('SELECT session, at FROM events WHERE seq = 1 AND session NOT IN (SELECT key FROM sessions)')
    .all();
  for (const { session, at } of lost) add.run(session ?? null, randomUUID(), at ?? null);
}

/** Cuts a session's log at its first hole, and removes the session where nothing is left of it. */
function cutLog(database: DatabaseSync, { key, started_at: startedAt }: SessionRow): CutLog | null {
  // These are the columns that the statement names.
  const events = database
    .prepare('SELECT seq, at, fact FROM events WHERE session = ? ORDER BY seq')
    .all(key) as EventRow[];
  const whole = events.findIndex(({ seq, fact }, i) => seq !== i + 1 || !isJson(fact));
  if (whole === -1 && events.length > 0) return null;
  const fromSeq = Math.max(0, whole) + 1;
  database.prepare('DELETE FROM events WHERE session = ? AND seq >= ?').run(key, fromSeq);
  // What was measured may have been of what is lost; what is left is measured again.
  database.prepare('DELETE FROM answers WHERE session = ?').run(key);
  if (fromSeq === 1) database.prepare('DELETE FROM sessions WHERE key = ?').run(key);
  return { startedAt, fromSeq };
}

function dropOrphans(database: DatabaseSync): void {
  const tables = database
    .prepare(`SELECT m.name FROM sqlite_schema m, pragma_table_info(m.name) c WHERE c.name = 'session'`)
    .all();
  for (const { name } of tables)
    database.exec(`DELETE FROM "${String(name)}" WHERE session NOT IN (SELECT key FROM sessions)`);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
