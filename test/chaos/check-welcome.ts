import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { DatabaseSync } from 'node:sqlite';
import type { Product } from '../e2e/product.ts';
import type { WayIn } from './way-in.ts';

/** How long a welcome is listened for that must not come; a busy machine that takes longer misses a fault, and makes none up. */
const LISTENS_MS = 1000;

/** What was written to a socket has long reached the server's end of it. */
const ARRIVES_MS = 100;

/**
 * Kills the server after a welcome, while a commit waits: whatever number the welcome told must be in the log. The commit waits
 * because another process holds the database's lock; a command and another tab's hello reach the server in one turn of its
 * loop, for it stands still while they are sent.
 *
 * @param way to a server that nothing is done to; it has ended when this is done
 */
export async function checkWelcome(product: Product, way: WayIn, sessionId: string): Promise<string[]> {
  const first = await way.enter(sessionId);
  if (first === null) throw new Error('A connection that nobody cuts was cut.');
  const second = way.connect();
  await once(second, 'open');
  const lock = new DatabaseSync(join(product.dataFolder, 'pacenotes.db'), { timeout: LISTENS_MS });
  lock.exec('BEGIN IMMEDIATE');

  process.kill(product.pid, 'SIGSTOP');
  const number = first.welcome.acknowledged + 1;
  first.socket.send(JSON.stringify({ type: 'command', number, fact: { type: 'begun' } }));
  await delay(ARRIVES_MS);
  const welcomed = way.greet(second, sessionId, LISTENS_MS + ARRIVES_MS);
  await delay(ARRIVES_MS);
  process.kill(product.pid, 'SIGCONT');
  const told = (await welcomed)?.acknowledged ?? 0;
  await product.kill();
  lock.exec('ROLLBACK');
  lock.close();

  const kept = countCommands(product.dataFolder, sessionId);
  return told <= kept ? [] : [`welcome: ${told} were told to be kept, ${kept} are after a kill`];
}

function countCommands(dataFolder: string, sessionId: string): number {
  const database = new DatabaseSync(join(dataFolder, 'pacenotes.db'));
  const row = database
    .prepare(
      `SELECT count(events.number) AS count FROM events JOIN sessions ON sessions.key = events.session WHERE sessions.id = ?`,
    )
    .get(sessionId);
  database.close();
  return Number(row?.count);
}
