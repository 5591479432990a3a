import { describe, expect, test } from 'vitest';
import { GapError, LiveSession } from '../../../server/interview/live-session.ts';
import { SeqTakenError } from '../../../server/storage/session-store.ts';
import { interview } from '../../core/interview/interview.ts';
import { question } from '../../core/interview/plan-example.ts';
import { temporaryFolder } from '../start/temporary-folder.ts';
import { commandsOf, keepLog, openTestStore, SESSION_ID } from './held-sessions.ts';
import { toolsFor } from './interview-server.ts';

/** A session that was told that much, loaded from its file. */
async function load(told = interview()) {
  const folder = temporaryFolder();
  const store = await openTestStore(folder);
  await keepLog(store, told);
  const tools = toolsFor(store);
  return { folder, store, tools, session: await loadWith(tools) };
}

async function loadWith(tools: ReturnType<typeof toolsFor>): Promise<LiveSession> {
  const session = await LiveSession.load(SESSION_ID, tools);
  if (session === null) throw new Error('No session.');
  return session;
}

const spoken = () => interview().begun().asked().heard('1024 quiet, 2048 voice').done();

describe('a command', () => {
  test('is applied once, and acknowledged each of three times', async () => {
    const { store, session } = await load();

    for (let i = 0; i < 3; i++) await session.apply(1, { type: 'begun' });

    expect(session.acknowledged).toBe(1);
    expect(await store.events(SESSION_ID)).toHaveLength(2);
  });

  test('whose number skips one is refused, and nothing is written', async () => {
    const { store, session } = await load();

    await expect(session.apply(2, { type: 'begun' })).rejects.toThrow(GapError);

    expect(await store.events(SESSION_ID)).toHaveLength(1);
  });

  test('is in the file when it is acknowledged, for each of 100 sent at once', async () => {
    const { folder, session } = await load();
    const other = await openTestStore(folder);
    const commands = commandsOf(interview().begun().asked().heard('25000 voice'));

    await Promise.all(
      commands.map(async ({ number, fact }) => {
        await session.apply(number, fact);
        const newest = (await other.events(SESSION_ID)).at(-1);
        expect(newest?.number).toBeGreaterThanOrEqual(number);
      }),
    );

    expect(commands).toHaveLength(100);
  });

  test('changes what is told only when it is in the file', async () => {
    const { session } = await load();

    const applied = session.apply(1, { type: 'begun' });
    expect(session).toMatchObject({ acknowledged: 0, view: { phase: 'ready' } });

    await applied;

    expect(session).toMatchObject({ acknowledged: 1, view: { phase: 'asking' } });
  });
});

describe('the view', () => {
  test('is told when it changes, and not for frames alone', async () => {
    const { session } = await load();
    const phases: string[] = [];
    session.onView(({ phase }) => phases.push(phase), new AbortController().signal);

    for (const { number, fact } of commandsOf(interview().begun().asked().heard('2048 voice').done())) {
      await session.apply(number, fact);
    }

    expect(phases).toEqual(['asking', 'listening', 'closing']);
  });

  test('is told no more to whoever has left', async () => {
    const { session } = await load();
    const leaving = new AbortController();
    const phases: string[] = [];
    session.onView(({ phase }) => phases.push(phase), leaving.signal);

    leaving.abort();
    await session.apply(1, { type: 'begun' });

    expect(phases).toEqual([]);
  });
});

describe('measuring', () => {
  test('an answer of 2 s of voice keeps its figures, and leads to the next question', async () => {
    const { store, session } = await load();

    for (const { number, fact } of commandsOf(spoken().sent())) await session.apply(number, fact);
    await session.settled();

    const [answer] = await store.answers(SESSION_ID);
    expect(answer).toMatchObject({ answerId: '1', pacing: { speechOnsetMs: 1004 } });
    expect(session.view).toMatchObject({ phase: 'asking', questionNumber: 2 });
  });

  test('is done once, though all was sent twice while it was under way', async () => {
    const { tools, session } = await load(spoken());

    await Promise.all(
      commandsOf(spoken().sent().sent())
        .slice(-2)
        .map(({ number, fact }) => session.apply(number, fact)),
    );
    await session.settled();

    expect(tools.measured).toEqual(['1']);
  });

  test('that a stop came before is done when the session is loaded', async () => {
    const { store, session } = await load(spoken().sent());

    await session.settled();

    expect((await store.events(SESSION_ID)).at(-1)?.fact).toMatchObject({ type: 'measured', answerId: '1' });
    expect(await store.answers(SESSION_ID)).toHaveLength(1);
    expect(session.view).toMatchObject({ phase: 'asking', questionNumber: 2 });
  });
});

test('an interview with a restart behind each command comes to the same end as one without', async () => {
  const told = interview({ questions: [question('only')], ownQuestions: null });
  told.begun().tells({ type: 'pause' }).tells({ type: 'go-on' }).asked().heard('1024 quiet, 2048 voice');
  told.tells({ type: 'pause' }).tells({ type: 'go-on' }).done().sent().measured(2048);
  told.tells({ type: 'goodbye-said' });
  const { store, tools, session } = await load(interview(told.state.plan));
  await session.settled();

  for (const { number, fact } of commandsOf(told)) {
    const restarted = await loadWith(tools);
    await restarted.apply(number, fact);
    await restarted.settled();
  }

  const facts = (await store.events(SESSION_ID)).map(({ fact }) => fact.type);
  expect(facts).toEqual(told.events.map(({ fact }) => fact.type));
  expect(await store.head(SESSION_ID)).toMatchObject({ endedAt: '2026-11-21T12:00:00.000Z' });
  expect(await store.answers(SESSION_ID)).toHaveLength(1);
});

describe('a finished session', () => {
  const finished = () => interview().tells({ type: 'end' });

  test('whose end was not written before a stop is ended when it is loaded', async () => {
    const { store, session } = await load(finished());

    await session.settled();

    expect(await store.head(SESSION_ID)).toMatchObject({ endedAt: finished().events.at(-1)?.at });
  });

  test('keeps its end when a client still tells something', async () => {
    const { store, session } = await load(finished());

    await session.apply(2, { type: 'end' });
    await session.settled();

    expect(await store.head(SESSION_ID)).toMatchObject({ endedAt: finished().events.at(-1)?.at });
  });
});

describe('a write that fails', () => {
  test('because another wrote there first refuses it and all behind it, and leaves no hole', async () => {
    const { store, session } = await load();
    await store.append(SESSION_ID, [{ seq: 2, at: '', number: null, fact: { type: 'begun' } }]);
    const commands = commandsOf(interview().begun().asked().heard('2048 voice'));

    const applied = await Promise.allSettled([
      ...commands.slice(0, 3).map(({ number, fact }) => session.apply(number, fact)),
      ...commands.slice(3).map(async ({ number, fact }) => {
        await new Promise(setImmediate);
        await session.apply(number, fact);
      }),
    ]);

    expect(new Set(applied.map(({ status }) => status))).toEqual(new Set(['rejected']));
    expect((await store.events(SESSION_ID)).map(({ seq }) => seq)).toEqual([1, 2]);
    expect(session.failure.reason).toBeInstanceOf(SeqTakenError);
  });

  test('is told as nothing: view and acknowledgement stay as the file has them', async () => {
    const { store, session } = await load();
    await store.append(SESSION_ID, [{ seq: 2, at: '', number: null, fact: { type: 'begun' } }]);

    await session.apply(1, { type: 'end' }).catch(() => undefined);

    expect(session).toMatchObject({ acknowledged: 0, view: { phase: 'ready' } });
  });
});

test('a session that is not there is not loaded', async () => {
  const store = await openTestStore(temporaryFolder());

  expect(await LiveSession.load('none', toolsFor(store))).toBeNull();
});
