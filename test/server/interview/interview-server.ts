import { join } from 'node:path';
import websocket from '@fastify/websocket';
import { fastify } from 'fastify';
import { interviewSocket } from '../../../server/interview/interview-socket.ts';
import type { LiveSessionTools } from '../../../server/interview/live-session.ts';
import { LiveSessions } from '../../../server/interview/live-sessions.ts';
import { measureAnswer } from '../../../server/interview/measure-answer.ts';
import { openDatabase } from '../../../server/storage/open-database.ts';
import { SqlSessionStore } from '../../../server/storage/sql-session-store.ts';

/** Opens the store in a folder. The caller closes it. */
export async function openStore(folder: string): Promise<SqlSessionStore> {
  return new SqlSessionStore(await openDatabase(join(folder, 'pacenotes.db')));
}

/** What live sessions need, with the real measuring; `measured` counts how often it was begun. */
export function toolsFor(store: SqlSessionStore): LiveSessionTools & { readonly measured: string[] } {
  const measured: string[] = [];
  return {
    store,
    measured,
    now: () => '2026-11-21T12:00:00.000Z',
    perform: (sessionId, { answerId }) => {
      measured.push(answerId);
      return measureAnswer(store, sessionId, answerId, 250);
    },
  };
}

/** Live sessions on a store. */
export function liveSessions(
  store: SqlSessionStore,
  tools: LiveSessionTools = toolsFor(store),
): LiveSessions {
  return new LiveSessions(tools);
}

/** Serves the sessions of a store on a port of this machine. The caller closes it. */
export async function serveInterviews(store: SqlSessionStore, tools?: LiveSessionTools) {
  const app = fastify();
  await app.register(websocket);
  await app.register(interviewSocket, { sessions: liveSessions(store, tools) });
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  return { url: `${address.replace('http', 'ws')}/interview`, close: () => app.close() };
}
