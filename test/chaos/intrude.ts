import { setTimeout as delay } from 'node:timers/promises';
import type { ClientFact } from '../../core/interview/fact.ts';
import { chance } from '../../core/interview/chance.ts';
import type { Person } from './person.ts';
import type { WayIn } from './way-in.ts';

/** What a second tab that has gone mad may say: commands, in the order they are sent. */
type Told = { readonly number: number; readonly fact: ClientFact }[];

const LIE: ClientFact = { type: 'pause' };

/** What it resends at most. */
const RESENT = 60;

/** How long it stays at most. */
const STAYS_MOST_MS = 200;

/**
 * Takes a person's session over with a tab that resends blindly, doubles, reverses, skips, and lies about numbers; then goes.
 * It says nothing new under a number that is still free, for whoever holds the session may say what comes next.
 */
export async function intrude(way: WayIn, person: Person, seed: number): Promise<void> {
  const entered = await way.enter(person.sessionId);
  if (entered === null) return;
  const { socket, welcome } = entered;
  for (const command of madness(person, welcome.acknowledged, seed))
    socket.send(JSON.stringify({ type: 'command', ...command }));
  // Long enough for some of it to be answered.
  await delay(chance(seed, `${person.sessionId} stays ${welcome.acknowledged}`) * STAYS_MOST_MS);
  socket.terminate();
}

/** @param acknowledged the newest number that the server has */
function madness({ said, sessionId }: Person, acknowledged: number, seed: number): Told {
  const all = [...said].map(([number, fact]) => ({ number, fact }));
  const known = all.filter(
    ({ number }) => number > acknowledged - RESENT / 2 && number <= acknowledged + RESENT / 2,
  );
  const lies = known
    .filter(({ number }) => number <= acknowledged)
    .map(({ number }) => ({ number, fact: LIE }));
  const skipped = { number: acknowledged + said.size + 1000, fact: LIE };
  switch (Math.floor(chance(seed, `${sessionId} mad ${acknowledged}`) * 5)) {
    case 0:
      return known;
    case 1:
      return known.flatMap((command) => [command, command]);
    case 2:
      return known.toReversed();
    case 3:
      return [...lies, ...known.slice(0, 3), skipped];
    default:
      return [skipped, ...known];
  }
}
