import websocket from '@fastify/websocket';
import type { FastifyInstance } from 'fastify';
import type { WebSocket } from 'ws';
import { CLOSE_CODE } from '../core/protocol/server-message.ts';

/** The largest message; a second of frames is about 1 kB, so this is minutes of backlog. */
const MAX_MESSAGE_BYTES = 64 * 1024;

/** Browsers send a message whole; each part of one costs more than its bytes. */
const MAX_FRAGMENTS = 64;

/** How long a peer may take to say goodbye, so that a stop takes under 2 s; a silent one would else hold the app open for 30 s. */
const GOODBYE_MS = 1500;

/** Adds web sockets, and closes them at the end so that a client knows to come back. */
export async function addSockets(app: FastifyInstance): Promise<void> {
  await app.register(websocket, {
    // Deflate would cost 250 kB a connection.
    options: { maxPayload: MAX_MESSAGE_BYTES, maxFragments: MAX_FRAGMENTS, perMessageDeflate: false },
    errorHandler: (error, socket, request) => {
      // It is closed with its code already, which a cut would overtake.
      if (isBrokenFrame(error)) return;
      request.log.error(error);
      socket.terminate();
    },
    preClose: async () => {
      await closeAll([...app.websocketServer.clients]);
    },
  });
}

/** Whether the peer broke the rules of RFC 6455, or of our own size. */
function isBrokenFrame(error: Error): boolean {
  return 'code' in error && String(error.code).startsWith('WS_ERR_');
}

async function closeAll(sockets: readonly WebSocket[]): Promise<void> {
  const closed = sockets.map((socket) => {
    socket.close(CLOSE_CODE.restart, 'Pacenotes stops');
    return new Promise<void>((resolve) => {
      const end = setTimeout(() => socket.terminate(), GOODBYE_MS);
      socket.once('close', () => {
        clearTimeout(end);
        resolve();
      });
    });
  });
  await Promise.all(closed);
}
