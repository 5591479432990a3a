import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ClientFact, InterviewEvent } from '../../../core/interview/fact.ts';
import { LiveSessions } from '../../../server/interview/live-sessions.ts';
import type { LiveSessionTools } from '../../../server/interview/live-session.ts';
import { measureAnswer } from '../../../server/interview/measure-answer.ts';
import { openDatabase } from '../../../server/storage/open-database.ts';
import { SqlSessionStore } from '../../../server/storage/sql-session-store.ts';
import type { Interview } from '../../core/interview/interview.ts';

export const SESSION_ID = 'session-1';

/** A fact as a client numbers it. */
export type Numbered = { readonly number: number; readonly fact: ClientFact };

/** Opens the store in a folder. The caller closes it. */
export async function openStore(folder: string): Promise<SqlSessionStore> {
  return new SqlSessionStore(await openDatabase(join(folder, 'pacenotes.db')));
}

/** Opens the store in a folder, until the test has finished. */
export async function openTestStore(folder: string): Promise<SqlSessionStore> {
  const store = await openStore(folder);
  onTestFinished(() => store.close());
  return store;
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
export function liveSessions(store: SqlSessionStore): LiveSessions {
  return new LiveSessions(toolsFor(store));
}

/** Makes the session in a store, with the log that was told so far. */
export async function keepLog(store: SqlSessionStore, told: Interview): Promise<void> {
  const [created, ...rest] = told.events;
  if (created === undefined) throw new Error('An interview begins with created.');
  await store.create({ id: SESSION_ID, isSample: false, startedAt: created.at, endedAt: null }, created);
  if (rest.length > 0) await store.append(SESSION_ID, rest);
}

/** What the client of an interview has told, by number. */
export function commandsOf({ events }: Interview): Numbered[] {
  return events.filter(isNumbered).map(({ number, fact }) => ({ number, fact }));
}

function isNumbered(event: InterviewEvent): event is InterviewEvent & Numbered {
  return event.number !== null;
}
