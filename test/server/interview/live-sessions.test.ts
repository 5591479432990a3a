import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { interview } from '../../core/interview/interview.ts';
import { temporaryFolder } from '../start/temporary-folder.ts';
import { commandsOf, keepLog, openTestStore, SESSION_ID } from './held-sessions.ts';
import { liveSessions } from './interview-server.ts';

/** Live sessions over a store that keeps one session, ready to begin; and what was taken over, by name. */
async function held() {
  const folder = temporaryFolder();
  const store = await openTestStore(folder);
  await keepLog(store, interview());
  const live = liveSessions(store);
  const takenOver: string[] = [];
  const take = async (who: string) => {
    const taken = await live.take(SESSION_ID, () => takenOver.push(who));
    if (taken === null) throw new Error('No session.');
    return taken;
  };
  return { folder, store, live, takenOver, take };
}

describe('taking a session', () => {
  test('that another holds tells the other, and both hold one session', async () => {
    const { take, takenOver } = await held();

    const first = await take('first');
    const second = await take('second');

    expect(takenOver).toEqual(['first']);
    expect(second.epoch).toBe(first.epoch + 1);
    expect(second.session).toBe(first.session);
  });

  test('twice at the same moment loads it once', async () => {
    const { take, takenOver } = await held();

    const [first, second] = await Promise.all([take('first'), take('second')]);

    expect(first.session).toBe(second.session);
    expect(takenOver).toEqual(['first']);
  });

  test('counts the 20 commands that the one before has on their way', async () => {
    const { take, store } = await held();
    const first = await take('first');
    const commands = commandsOf(interview().begun().asked().heard('4600 voice'));
    const applied = commands.map(({ number, fact }) => first.session.apply(number, fact));

    const second = await take('second');

    expect(second.session.acknowledged).toBe(20);
    expect(await store.events(SESSION_ID)).toHaveLength(21);
    await Promise.all(applied);
  });

  test('that is not there gives null, and again null', async () => {
    const { live } = await held();

    expect(await live.take('none', () => undefined)).toBeNull();
    expect(await live.take('none', () => undefined)).toBeNull();
  });

  test('that has failed loads it as its file has it', async () => {
    const { take, store } = await held();
    const { session } = await take('first');
    await store.append(SESSION_ID, [{ seq: 2, at: '', number: 1, fact: { type: 'begun' } }]);
    await expect(session.apply(1, { type: 'end' })).rejects.toThrow();

    const again = await take('again');

    expect(again.session).not.toBe(session);
    expect(again.session).toMatchObject({ acknowledged: 1, view: { phase: 'asking' } });
  });

  test('whose log could not be read is tried anew the next time', async () => {
    const { take, folder } = await held();
    const file = new DatabaseSync(join(folder, 'pacenotes.db'));
    file.exec("UPDATE events SET fact = '!' || fact");
    await expect(take('first')).rejects.toThrow(SyntaxError);

    file.exec('UPDATE events SET fact = substr(fact, 2)');
    file.close();

    expect((await take('again')).session.view.phase).toBe('ready');
  });
});

describe('letting a session go', () => {
  test('waits until its answer is measured, and loads it anew the next time', async () => {
    const { take, store } = await held();
    const first = await take('first');
    const commands = commandsOf(interview().begun().asked().heard('2048 voice').done().sent());
    await Promise.all(commands.map(({ number, fact }) => first.session.apply(number, fact)));

    await first.release();

    expect(await store.answers(SESSION_ID)).toHaveLength(1);
    const second = await take('second');
    expect(second.session).not.toBe(first.session);
    expect(second.session.view).toMatchObject({ phase: 'asking', questionNumber: 2 });
  });

  test('that was taken over leaves it with the one who took it', async () => {
    const { take } = await held();
    const first = await take('first');
    const second = await take('second');

    await first.release();

    expect((await take('third')).session).toBe(second.session);
  });
});

test('a forgotten session is told to its holder, and written before it is let go', async () => {
  const { take, live, store, takenOver } = await held();
  const { session } = await take('first');
  void session.apply(1, { type: 'begun' });

  await live.forget(SESSION_ID);

  expect(takenOver).toEqual(['first']);
  expect(await store.events(SESSION_ID)).toHaveLength(2);
});

test('live sessions have settled when all that was sent to them is written and measured', async () => {
  const { take, live, store } = await held();
  const { session } = await take('first');
  for (const { number, fact } of commandsOf(interview().begun().asked().heard('2048 voice').done().sent())) {
    void session.apply(number, fact);
  }

  await live.settled();

  expect((await store.events(SESSION_ID)).at(-1)?.fact.type).toBe('measured');
});
