import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';
import { interview } from '../../core/interview/interview.ts';
import { temporaryFolder } from '../start/temporary-folder.ts';
import { commandsOf, keepLog, SESSION_ID, type Numbered } from './held-sessions.ts';
import { openStore } from './interview-server.ts';
import { SocketClient } from './socket-client.ts';

/** 240 commands: a minute of speech, in batches of 256 ms. */
const COMMANDS = commandsOf(interview().begun().asked().heard('60900 voice'));

/** After how many acknowledgements the server is killed, each time while more is on its way. */
const KILLS = [3, 1, 57, 80];

/** How many commands are on their way at a time. */
const IN_FLIGHT = 20;

async function startServer(folder: string) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'interview-process.ts'), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const kill = async () => {
    child.kill('SIGKILL');
    await exited;
  };
  onTestFinished(kill);
  const [url] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { url, kill };
}

/** Sends commands as fast as they are acknowledged, until the connection ends. */
async function stream(client: SocketClient, commands: readonly Numbered[]): Promise<void> {
  for (const command of commands) {
    await client.acknowledgedUpTo(command.number - IN_FLIGHT);
    client.commands(command);
  }
  await client.closed;
}

/** The numbers in the log, in its order. */
async function numbersIn(folder: string): Promise<number[]> {
  const store = await openStore(folder);
  const events = await store.events(SESSION_ID);
  await store.close();
  return events.flatMap(({ number }) => number ?? []);
}

test('a server killed 4 times in the middle of 240 commands has lost none that it acknowledged', async () => {
  const folder = temporaryFolder();
  const store = await openStore(folder);
  await keepLog(store, interview());
  await store.close();

  for (const afterMany of KILLS) {
    const { url, kill } = await startServer(folder);
    const { client, welcome } = await SocketClient.join(url);
    expect(welcome.acknowledged).toBe((await numbersIn(folder)).length);
    const streamed = stream(client, COMMANDS.slice(welcome.acknowledged));
    await client.acknowledgedUpTo(welcome.acknowledged + afterMany);
    await kill();
    await streamed;

    const kept = await numbersIn(folder);
    expect(kept).toEqual(COMMANDS.slice(0, kept.length).map(({ number }) => number));
    expect(kept.length).toBeGreaterThanOrEqual(client.acknowledged);
    expect(kept.length).toBeLessThan(240);
  }

  const { url } = await startServer(folder);
  const { client } = await SocketClient.join(url);
  client.commands(...COMMANDS);
  await client.acknowledgedUpTo(240);
  expect(await numbersIn(folder)).toEqual(COMMANDS.map(({ number }) => number));
});
