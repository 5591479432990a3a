import { ClientMessage } from '../../core/protocol/client-message.ts';
import { decodeClientMessage } from '../../core/protocol/decode-client-message.ts';
import { ProtocolError } from '../../core/protocol/protocol-error.ts';
import { transition } from '../../core/interview/transition.ts';
import { makeView } from '../../core/protocol/make-view.ts';
import { interview } from '../core/interview/interview.ts';
import { Dice } from './dice.ts';
import type { FuzzReport } from './fuzz-routes.ts';
import { makeValue, type Schema } from './make-value.ts';
import { mutateBytes } from './mutate-bytes.ts';

/** An answer is measured from what was told of it: so many facts of nonsense are a long interview. */
const FACTS_A_SESSION = 300;

const AT = '2026-11-26T10:00:00.000Z';

/** Decodes messages, and lets those that are understood happen to an interview, as the server does. */
export function fuzzMessages(inputs: number, seed: number): FuzzReport {
  const dice = new Dice(seed);
  const statuses: Record<string, number> = {};
  const faults: string[] = [];
  let slowest = { ms: 0, what: '' };
  let state = interview().state;
  for (let i = 0; i < inputs; i += 1) {
    if (i % FACTS_A_SESSION === 0) state = interview().begun().asked().state;
    // TypeBox writes JSON Schema.
    const bytes = Buffer.from(JSON.stringify(makeValue(ClientMessage as Schema, dice)));
    const text = (dice.isOnceIn(4) ? mutateBytes(bytes, dice) : bytes).toString('utf8');
    const what = `message ${i}: ${text.slice(0, 200)}`;
    const startedMs = performance.now();
    try {
      const message = decodeClientMessage(text);
      if (message.type === 'command') {
        const event = { seq: i, at: AT, number: message.number, fact: message.fact };
        state = transition(state, event).state;
        makeView('session', state);
      }
      count(statuses, message.type);
    } catch (error) {
      if (error instanceof ProtocolError) count(statuses, 'refused');
      else faults.push(`${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
    const ms = performance.now() - startedMs;
    if (ms > slowest.ms) slowest = { ms, what };
  }
  return { inputs, statuses, slowest, faults };
}

function count(counts: Record<string, number>, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1;
}
