import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { LiveSession } from '../../../server/interview/live-session.ts';
import { openDatabase } from '../../../server/storage/open-database.ts';
import { SqlSessionStore } from '../../../server/storage/sql-session-store.ts';
import { interview } from '../../core/interview/interview.ts';
import { temporaryFolder } from '../start/temporary-folder.ts';
import { commandsOf, keepLog, SESSION_ID, type Numbered } from './held-sessions.ts';
import { toolsFor } from './interview-server.ts';

const PLENTY_PAGES = 1_000_000;

/** A session in a database that can be kept from growing, as a full disk keeps it. */
async function open() {
  const database = await openDatabase(join(temporaryFolder(), 'pacenotes.db'));
  const store = new SqlSessionStore(database);
  onTestFinished(() => store.close());
  await keepLog(store, interview());
  // SQLite raises it to the pages that there are.
  const holdAt = (pages: number) => sql`PRAGMA max_page_count = ${sql.lit(pages)}`.execute(database);
  const load = async () => {
    const session = await LiveSession.load(SESSION_ID, toolsFor(store));
    if (session === null) throw new Error('No session.');
    return session;
  };
  const numbersInLog = async () => (await store.events(SESSION_ID)).flatMap(({ number }) => number ?? []);
  return { store, holdAt, load, numbersInLog };
}

/** Tells one after the other, as far as it is taken. @returns why the next one was not */
async function tell(session: LiveSession, commands: readonly Numbered[]): Promise<unknown> {
  for (const { number, fact } of commands) {
    try {
      await session.apply(number, fact);
    } catch (error) {
      return error;
    }
  }
  await session.settled();
  return null;
}

test('a disk that is full in the middle of an answer acknowledges nothing it has not kept, and with room again all goes on', async () => {
  const { store, holdAt, load, numbersInLog } = await open();
  const commands = commandsOf(interview().begun().asked().heard('1024 quiet, 120000 voice').done().sent());
  const whole = commands.map(({ number }) => number);
  const session = await load();

  await holdAt(1);
  const refusal = await tell(session, commands);

  expect(String(refusal)).toContain('database or disk is full');
  expect(session.failure.aborted).toBe(true);
  expect(session.acknowledged).toBeGreaterThan(2);
  expect(session.acknowledged).toBeLessThan(whole.length - 2);
  expect(await numbersInLog()).toEqual(whole.slice(0, session.acknowledged));

  const stillFull = await load();
  const unacknowledged = commands.slice(session.acknowledged);
  expect(String(await tell(stillFull, unacknowledged))).toContain('database or disk is full');
  expect(stillFull.acknowledged).toBe(session.acknowledged);

  await holdAt(PLENTY_PAGES);
  const again = await load();
  expect(await tell(again, unacknowledged)).toBeNull();

  expect(await numbersInLog()).toEqual(whole);
  const [answer] = await store.answers(SESSION_ID);
  expect(answer).toMatchObject({ answerId: '1', pacing: { speechOnsetMs: 1004, interruptions: [] } });
});
