import { describe, expect, onTestFinished, test } from 'vitest';
import { chance } from '../../../core/interview/chance.ts';
import { CLOSE_CODE } from '../../../core/protocol/server-message.ts';
import { interview } from '../../core/interview/interview.ts';
import { temporaryFolder } from '../start/temporary-folder.ts';
import { commandsOf, keepLog, openTestStore, SESSION_ID, type Numbered } from './held-sessions.ts';
import { serveInterviews } from './interview-server.ts';
import { SocketClient } from './socket-client.ts';

/** A server of one session, ready to begin, and a second opening of its file. */
async function serve() {
  const folder = temporaryFolder();
  const store = await openTestStore(folder);
  await keepLog(store, interview());
  const { url, close } = await serveInterviews(store);
  onTestFinished(close);
  const file = await openTestStore(folder);
  const numbers = async () => (await file.events(SESSION_ID)).flatMap(({ number }) => number ?? []);
  return { url, store, file, numbers };
}

/** 80 commands: begun, heard, and 20 s of speech. */
const COMMANDS = commandsOf(interview().begun().asked().heard('19900 voice'));
const ALL = COMMANDS.map(({ number }) => number);
const [BEGUN] = COMMANDS;
if (BEGUN === undefined) throw new Error('No commands.');

describe('hello', () => {
  test('is welcomed with where the interview stands', async () => {
    const { url } = await serve();

    const { welcome } = await SocketClient.join(url);

    expect(welcome).toMatchObject({
      epoch: 1,
      acknowledged: 0,
      view: { sessionId: SESSION_ID, phase: 'ready', questionNumber: 1, questionCount: 2 },
    });
  });

  test('of a session that is not there is closed with 4004', async () => {
    const { url } = await serve();
    const client = await SocketClient.open(url);

    client.hello({ sessionId: 'none' });

    expect(await client.closed).toBe(CLOSE_CODE.unknownSession);
  });

  test('from a second tab closes the first with 4009, and nothing more of the first is taken', async () => {
    const { url, numbers } = await serve();
    const { client: first } = await SocketClient.join(url);

    const { client: second, welcome } = await SocketClient.join(url);
    first.commands(BEGUN);

    expect(await first.closed).toBe(CLOSE_CODE.takenOver);
    expect(welcome.epoch).toBe(2);
    expect(await numbers()).toEqual([]);
    second.commands(BEGUN);
    await second.acknowledgedUpTo(1);
  });

  test('after a cut connection is welcomed with the number to go on from', async () => {
    const { url, numbers } = await serve();
    const { client } = await SocketClient.join(url);
    client.commands(...COMMANDS.slice(0, 30));
    await client.acknowledgedUpTo(30);
    client.cut();

    const { client: again, welcome } = await SocketClient.join(url);
    expect(welcome).toMatchObject({
      acknowledged: 30,
      view: { phase: 'listening', answer: { framesReceived: 224 } },
    });
    again.commands(...COMMANDS.slice(30));
    await again.acknowledgedUpTo(80);

    expect(await numbers()).toEqual(ALL);
  });
});

describe('a message that is not of the protocol is closed with 4000', () => {
  test.each([
    ['a command before hello', JSON.stringify({ type: 'command', ...BEGUN })],
    ['another version', JSON.stringify({ type: 'hello', protocolVersion: 99, sessionId: SESSION_ID })],
    ['no JSON', 'hello'],
    ['bytes', new Uint8Array([123, 125])],
    ['an unknown type', '{"type":"shout"}'],
  ])('%s', async (_, raw) => {
    const { url } = await serve();
    const client = await SocketClient.open(url);

    client.sendRaw(raw);

    expect(await client.closed).toBe(CLOSE_CODE.badMessage);
    expect(client.received).toEqual([]);
  });

  test('a second hello', async () => {
    const { url } = await serve();
    const { client } = await SocketClient.join(url);

    client.hello();

    expect(await client.closed).toBe(CLOSE_CODE.badMessage);
  });

  test('a number below 1, and nothing is written', async () => {
    const { url, numbers } = await serve();
    const { client } = await SocketClient.join(url);

    client.commands({ ...BEGUN, number: 0 });

    expect(await client.closed).toBe(CLOSE_CODE.badMessage);
    expect(await numbers()).toEqual([]);
  });
});

test('each of 80 commands is in the file before it is acknowledged', async () => {
  const { url, file } = await serve();
  const { client } = await SocketClient.join(url);
  client.commands(...COMMANDS);

  for (let acknowledged = 0; acknowledged < 80;) {
    const before = acknowledged;
    await client.until(() => client.acknowledged > before);
    ({ acknowledged } = client);
    expect((await file.events(SESSION_ID)).at(-1)?.number).toBeGreaterThanOrEqual(acknowledged);
  }
});

test('a view is told when the phase changes: asking, then listening, then closing, then the next question', async () => {
  const { url } = await serve();
  const { client } = await SocketClient.join(url);

  for (const command of commandsOf(interview().begun().asked().heard('2048 voice').done().sent())) {
    client.commands(command);
    await client.acknowledgedUpTo(command.number);
  }
  await client.until(() =>
    client.received.some((message) => message.type === 'view' && message.view.questionNumber === 2),
  );

  const views = client.received.flatMap((message) => (message.type === 'view' ? [message.view] : []));
  expect(views.map(({ phase }) => phase)).toEqual(['asking', 'listening', 'closing', 'asking']);
  expect(views.at(-1)?.lines.map(({ text }) => text)).toEqual(['second?']);
});

test('a command that cannot be written closes with 1012, and the next connection goes on from the file', async () => {
  const { url, store } = await serve();
  const { client } = await SocketClient.join(url);
  await store.append(SESSION_ID, [{ seq: 2, at: '', number: 1, fact: { type: 'begun' } }]);

  client.commands(BEGUN);

  expect(await client.closed).toBe(CLOSE_CODE.restart);
  expect(client.acknowledged).toBe(0);
  const { welcome } = await SocketClient.join(url);
  expect(welcome).toMatchObject({ acknowledged: 1, view: { phase: 'asking' } });
});

describe('a hostile client', () => {
  test('that sends each command three times has it written once', async () => {
    const { url, numbers } = await serve();
    const { client } = await SocketClient.join(url);

    client.commands(...COMMANDS.flatMap((command) => [command, command, command]));
    await client.acknowledgedUpTo(80);

    expect(await numbers()).toEqual(ALL);
  });

  test('that reverses three commands is closed with 4002, and nothing of them is written', async () => {
    const { url, numbers } = await serve();
    const { client } = await SocketClient.join(url);

    client.commands(...COMMANDS.slice(0, 3).reverse());

    expect(await client.closed).toBe(CLOSE_CODE.gap);
    expect(await numbers()).toEqual([]);
  });

  test('that sends all anew from the first, blindly, after each of 5 cuts, has each written once', async () => {
    const { url, numbers } = await serve();

    for (let i = 1; i <= 5; i++) {
      const { client } = await SocketClient.join(url);
      client.commands(...COMMANDS.slice(0, 16 * i));
      await client.until(() => client.acknowledged > 10 * i);
      client.cut();
    }
    const { client } = await SocketClient.join(url);
    client.commands(...COMMANDS);
    await client.acknowledgedUpTo(80);

    expect(await numbers()).toEqual(ALL);
  });

  test('that repeats, swaps, skips and cuts by chance over 40 connections loses and doubles nothing', async () => {
    const { url, numbers } = await serve();

    for (let i = 0; i < 40; i++) {
      const { client, welcome } = await SocketClient.join(url);
      const sent = garbled(COMMANDS.slice(Math.max(0, welcome.acknowledged - 5)), i);
      client.commands(...sent);
      const waitsFor = chance(i, 'cut') < 0.5 ? 0 : Math.max(...sent.map(({ number }) => number));
      await client.acknowledgedUpTo(waitsFor);
      client.cut();
    }
    const written = await numbers();
    expect(written).toEqual(ALL.slice(0, written.length));

    const { client } = await SocketClient.join(url);
    client.commands(...COMMANDS);
    await client.acknowledgedUpTo(80);

    expect(await numbers()).toEqual(ALL);
  });
});

/** Up to 9 commands; some twice, some before the one that they follow, some not at all. */
function garbled(commands: readonly Numbered[], seed: number): Numbered[] {
  return commands
    .slice(0, 9)
    .flatMap((command) => {
      const luck = chance(seed, String(command.number));
      if (luck < 0.05) return [];
      return luck < 0.2 ? [command, command] : [command];
    })
    .map((command) => ({ command, place: command.number + 1.2 * chance(seed, `place ${command.number}`) }))
    .sort((one, other) => one.place - other.place)
    .map(({ command }) => command);
}
