import { openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { ClientFact } from '../../core/interview/fact.ts';
import type { InterviewView } from '../../core/protocol/interview-view.ts';
import type { LiveSession } from '../../server/interview/live-session.ts';
import { LiveSessions } from '../../server/interview/live-sessions.ts';
import { measureAnswer } from '../../server/interview/measure-answer.ts';
import { openDatabase } from '../../server/storage/open-database.ts';
import { SqlSessionStore } from '../../server/storage/sql-session-store.ts';
import { tellAnswer } from '../chaos/told-answer.ts';
import { interview } from '../core/interview/interview.ts';
import { ACKNOWLEDGED_FILE, asLine } from './told-aloud.ts';

/* Holds interviews in a folder until so many commands were acknowledged, says each that was, and ends as if killed. */

const AT_ONCE = 6;

/** Commands that are on their way at once, so that some stand in one group and some do not. */
const IN_FLIGHT = 5;

const MIN_PAUSE_MS = 250;

const [, , folder = '', commands = '', seed = ''] = process.argv;
const store = new SqlSessionStore(await openDatabase(join(folder, 'pacenotes.db')));
const told = openSync(join(folder, ACKNOWLEDGED_FILE), 'a');
const live = new LiveSessions({
  store,
  now: () => '2026-11-26T10:00:00.000Z',
  perform: (sessionId, { answerId }) => measureAnswer(store, sessionId, answerId, MIN_PAUSE_MS),
});
let left = Number(commands);
await Promise.all(Array.from({ length: AT_ONCE }, (_, i) => holdInterviews(i)));
process.kill(process.pid, 'SIGKILL');

async function holdInterviews(person: number): Promise<void> {
  for (let i = 0; left > 0; i += 1) await holdInterview(`session-${person}-${i}`);
}

async function holdInterview(sessionId: string): Promise<void> {
  const [created] = interview().events;
  if (created === undefined) throw new Error('An interview begins with created.');
  await store.create({ id: sessionId, isSample: false, startedAt: created.at, endedAt: null }, created);
  say(sessionId, 0, created.fact);
  const held = await live.take(sessionId, () => undefined);
  if (held === null) throw new Error(`No session ${sessionId}.`);
  for (let facts = factsFor(held.session.view); facts.length > 0 && left > 0;) {
    await tell(held.session, facts);
    await held.session.settled();
    facts = factsFor(held.session.view);
  }
  await held.release();
}

async function tell(session: LiveSession, facts: readonly ClientFact[]): Promise<void> {
  const from = session.acknowledged + 1;
  for (let i = 0; i < facts.length; i += IN_FLIGHT) {
    await Promise.all(
      facts.slice(i, i + IN_FLIGHT).map(async (fact, k) => {
        await session.apply(from + i + k, fact);
        say(session.id, from + i + k, fact);
        left -= 1;
      }),
    );
  }
}

function factsFor({ sessionId, phase, answer }: InterviewView): readonly ClientFact[] {
  if (phase === 'ready') return [{ type: 'begun' }];
  if (phase === 'saying-goodbye') return [{ type: 'goodbye-said' }];
  if (phase !== 'asking' || answer === null) return [];
  return tellAnswer(Number(seed), sessionId, answer.answerId).facts;
}

function say(sessionId: string, number: number, fact: object): void {
  writeSync(told, asLine({ sessionId, number, fact: JSON.stringify(fact) }));
}
