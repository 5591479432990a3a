import { once } from 'node:events';
import { createServer } from 'node:net';

/** A port that was free a moment ago: the app must know its own before it listens, to tell its own pages from others. */
export async function findFreePort(host: string): Promise<number> {
  const server = createServer().listen(0, host);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('A TCP server has no port.');
  return address.port;
}
