import { expect, onTestFinished, test, vi } from 'vitest';
import { InterviewLink, type LinkState } from '../../../client/session/interview-link.ts';
import { RememberingStorage } from '../../chaos/remembering-storage.ts';
import { interview } from '../../core/interview/interview.ts';
import { CuttableWay } from '../../e2e/cuttable-way.ts';
import { temporaryFolder } from '../start/temporary-folder.ts';
import { commandsOf, keepLog, SESSION_ID } from './held-sessions.ts';
import { openStore, serveInterviews } from './interview-server.ts';

/** Longer than the link waits for a word, and connects anew. */
const GIVEN_UP_MS = 10_000;

/** The product's own link, on a way to a server that can go deaf. */
async function open() {
  const store = await openStore(temporaryFolder());
  onTestFinished(() => store.close());
  await keepLog(store, interview());
  const { url, close } = await serveInterviews(store);
  onTestFinished(close);
  const way = await CuttableWay.to(Number(new URL(url).port));
  onTestFinished(() => way.close());
  const address = new URL(url);
  address.port = String(way.port);
  const link = new InterviewLink(SESSION_ID, address.href, new RememberingStorage());
  onTestFinished(() => link.close());
  link.connect();
  await vi.waitFor(() => expect(link.state).toBe('connected'));
  return { way, link, events: () => store.events(SESSION_ID) };
}

test('a connection that is gone without a word is given up after 5 s, and all that was said goes by a new one', async () => {
  const { way, link, events } = await open();
  const commands = commandsOf(interview().begun().asked().heard('1024 quiet, 8000 voice'));
  const states: LinkState[] = [];
  link.addEventListener('link', () => states.push(link.state));

  way.hold();
  for (const { fact } of commands) link.send(fact);
  await vi.waitFor(() => expect(link.waiting).toEqual([]), { timeout: GIVEN_UP_MS });

  expect(states).toContain('reconnecting');
  expect(link.state).toBe('connected');
  expect((await events()).flatMap(({ number }) => number ?? [])).toEqual(
    commands.map(({ number }) => number),
  );
});

test('what is said while the server is 12 commands behind does not decide patience, however it gets there', async () => {
  const { way, link, events } = await open();
  const commands = commandsOf(interview().begun().asked().heard('5000 quiet'));

  way.hold();
  for (const { fact } of commands) link.send(fact);
  way.release();
  await vi.waitFor(() => expect(link.waiting).toEqual([]));

  const kept = (await events()).filter(({ number }) => number !== null);
  const backlog = kept
    .filter(({ fact }) => fact.type === 'frames' && fact.isBacklog)
    .map(({ number }) => number);
  expect(kept).toHaveLength(commands.length);
  expect(backlog).toEqual(commands.slice(12).map(({ number }) => number));
});

test('a link that was let go does not come back, though something of it was not acknowledged', async () => {
  const { way, link } = await open();
  const [first, ...others] = commandsOf(interview().begun().asked());
  const states: LinkState[] = [];
  way.hold();
  if (first !== undefined) link.send(first.fact);

  link.close();
  link.addEventListener('link', () => states.push(link.state));
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  for (const { fact } of others) link.send(fact);
  vi.advanceTimersByTime(2 * GIVEN_UP_MS);

  expect(states).toEqual([]);
});
