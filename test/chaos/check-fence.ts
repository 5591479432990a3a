import { once } from 'node:events';
import { CLOSE_CODE } from '../../core/protocol/server-message.ts';
import type { WayIn } from './way-in.ts';

/** A tab that is never closed is not waited for longer. */
const PATIENCE_MS = 10_000;

/**
 * Takes a session over while another tab holds it: the first must be closed, and told why, and nothing that it says then may count.
 *
 * @param way to a server that nothing is done to
 */
export async function checkFence(way: WayIn, sessionId: string): Promise<string[]> {
  const first = await way.enter(sessionId);
  if (first === null) throw new Error('A connection that nobody cuts was cut.');
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const closed = once(first.socket, 'close', { signal }).then(
    ([code]) => Number(code),
    () => null,
  );
  const heard: string[] = [];
  const second = await way.enter(sessionId);
  first.socket.on('message', (data: Buffer) => heard.push(data.toString()));
  const number = first.welcome.acknowledged + 1;
  first.socket.send(JSON.stringify({ type: 'command', number, fact: { type: 'pause' } }), () => undefined);

  const code = await closed;
  first.socket.terminate();
  second?.socket.terminate();
  const isNewer = (second?.welcome.epoch ?? 0) > first.welcome.epoch;
  if (code === CLOSE_CODE.takenOver && isNewer && heard.length === 0) return [];
  return [
    `fence: expected the first tab to be closed with ${CLOSE_CODE.takenOver}, got ${code} and ${heard.length} messages`,
  ];
}
