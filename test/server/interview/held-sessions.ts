import { onTestFinished } from 'vitest';
import type { ClientFact, InterviewEvent } from '../../../core/interview/fact.ts';
import type { SqlSessionStore } from '../../../server/storage/sql-session-store.ts';
import type { Interview } from '../../core/interview/interview.ts';
import { openStore } from './interview-server.ts';

/** The session that a test is about. */
export const SESSION_ID = 'session-1';

/** A fact as a client numbers it. */
export type Numbered = { readonly number: number; readonly fact: ClientFact };

/** Opens the store in a folder, until the test has finished. */
export async function openTestStore(folder: string): Promise<SqlSessionStore> {
  const store = await openStore(folder);
  onTestFinished(() => store.close());
  return store;
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
