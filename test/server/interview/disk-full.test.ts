import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fastify } from 'fastify';
import { sql } from 'kysely';
import { expect, onTestFinished, test, vi } from 'vitest';
import { InterviewLink, type LinkState } from '../../../client/session/interview-link.ts';
import { answerErrors } from '../../../server/answer-errors.ts';
import { LiveSession } from '../../../server/interview/live-session.ts';
import { openDatabase } from '../../../server/storage/open-database.ts';
import { SqlSessionStore } from '../../../server/storage/sql-session-store.ts';
import { RememberingStorage } from '../../chaos/remembering-storage.ts';
import { interview } from '../../core/interview/interview.ts';
import { temporaryFolder } from '../start/temporary-folder.ts';
import { commandsOf, keepLog, SESSION_ID, type Numbered } from './held-sessions.ts';
import { serveInterviews, toolsFor } from './interview-server.ts';

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

/** All that the page shows of its link while it is told, in order, each once. */
function statesOf(link: InterviewLink): LinkState[] {
  const states: LinkState[] = [];
  link.addEventListener('link', () => {
    if (states.at(-1) !== link.state) states.push(link.state);
  });
  return states;
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

test('the page says that the disk is full, over all tries to connect again, until all is kept', async () => {
  const { store, holdAt, numbersInLog } = await open();
  const { url, close } = await serveInterviews(store);
  onTestFinished(close);
  const link = new InterviewLink(SESSION_ID, url, new RememberingStorage());
  onTestFinished(() => link.close());
  const states = statesOf(link);
  let welcomes = 0;
  link.addEventListener('view', () => (welcomes += 1));
  const commands = commandsOf(interview().begun().asked().heard('1024 quiet, 120000 voice'));
  link.connect();
  await vi.waitFor(() => expect(link.state).toBe('connected'));

  await holdAt(1);
  for (const { fact } of commands) link.send(fact);
  await vi.waitFor(() => expect(link.state).toBe('no-room'));
  welcomes = 0;
  await vi.waitFor(() => expect(welcomes).toBeGreaterThan(2), { timeout: 10_000 });
  expect(states).toEqual(['connected', 'no-room']);

  await holdAt(PLENTY_PAGES);
  await vi.waitFor(() => expect(link.waiting).toEqual([]), { timeout: 20_000 });

  expect(states).toEqual(['connected', 'no-room', 'connected']);
  expect(await numbersInLog()).toEqual(commands.map(({ number }) => number));
});

test('where only the measured answer finds no room, the page says so until it was kept, though nothing more is said to it', async () => {
  const { store } = await open();
  const tools = toolsFor(store);
  let isFull = true;
  const perform: typeof tools.perform = async (...effect) => {
    if (isFull) throw Object.assign(new Error('database or disk is full'), { errcode: 13 });
    return tools.perform(...effect);
  };
  const { url, close } = await serveInterviews(store, { ...tools, perform });
  onTestFinished(close);
  const link = new InterviewLink(SESSION_ID, url, new RememberingStorage());
  onTestFinished(() => link.close());
  const states = statesOf(link);
  link.connect();
  await vi.waitFor(() => expect(link.state).toBe('connected'));

  const commands = commandsOf(interview().begun().asked().heard('1024 quiet, 8000 voice').done().sent());
  for (const { fact } of commands) link.send(fact);
  await vi.waitFor(() => expect([link.state, link.waiting]).toEqual(['no-room', []]));
  isFull = false;
  await vi.waitFor(() => expect(link.state).toBe('connected'), { timeout: 10_000 });

  expect(states).toEqual(['connected', 'no-room', 'connected']);
  expect((await store.answers(SESSION_ID)).map(({ answerId }) => answerId)).toEqual(['1']);
});

test('a file that finds no room is answered with 507, and with what to do', async () => {
  const app = fastify();
  const mistakes: string[] = [];
  answerErrors(app, (line) => mistakes.push(line));
  // A device of Linux on which there is never any room.
  app.put('/recording', () => writeFile('/dev/full', 'sound'));
  onTestFinished(() => app.close());

  const response = await app.inject({ method: 'PUT', url: '/recording' });

  expect(response.statusCode).toBe(507);
  expect(response.json()).toEqual({
    message: 'The disk that Pacenotes keeps things on is full. Make some room, and try again.',
  });
  expect(mistakes).toEqual([]);
});
