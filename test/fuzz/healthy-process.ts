import { WebSocket } from 'ws';
import { PROTOCOL_VERSION } from '../../core/protocol/client-message.ts';
import type { ServerMessage } from '../../core/protocol/server-message.ts';
import { tellFacts } from '../chaos/told-facts.ts';
import { SIGNED_IN } from './fuzz-app.ts';

/** What a healthy client has met since it was last asked. */
export type Met = { readonly tookMs: readonly number[]; readonly isLost: boolean };

/* Holds one interview as a browser does, in a process of its own, and tells how long each batch took to be acknowledged. */

const EVERY_MS = 40;

/** More than any run takes. */
const BATCHES = 100_000;

const [, , port = '', sessionId = ''] = process.argv;
const socket = new WebSocket(`ws://127.0.0.1:${port}/api/interview`, { headers: SIGNED_IN });
const sentAt = new Map<number, number>();
let [number, tookMs, isLost]: [number, number[], boolean] = [0, [], false];

socket.on('open', () => say({ type: 'hello', protocolVersion: PROTOCOL_VERSION, sessionId }));
socket.on('close', () => (isLost = true));
// It closes too.
socket.on('error', () => undefined);
// It is our own server.
socket.on('message', (bytes: Buffer) => hear(JSON.parse(bytes.toString('utf8')) as ServerMessage));
process.on('disconnect', () => process.exit());
process.on('message', () => {
  // One that has waited until now has waited so long at least.
  const waiting = [...sentAt.values()].map((at) => performance.now() - at);
  process.send?.({ tookMs: [...tookMs, ...waiting], isLost } satisfies Met);
  tookMs = [];
});

function hear(message: ServerMessage): void {
  if (message.type === 'acknowledged') return hearAcknowledged(message.number);
  const { phase, answer } = message.view;
  if (phase === 'ready') tell({ type: 'begun' });
  if (phase !== 'asking' || answer === null || number > 1) return;
  const facts = tellFacts(answer.answerId, BATCHES, () => ({
    voice: 240,
    level: 200,
    voicing: 90,
    envelope: 200,
  }));
  setInterval(() => tell(facts.next().value), EVERY_MS);
}

function hearAcknowledged(upTo: number): void {
  for (const [sent, at] of sentAt) {
    if (sent > upTo) return;
    sentAt.delete(sent);
    tookMs.push(performance.now() - at);
  }
}

function tell(fact: unknown): void {
  number += 1;
  sentAt.set(number, performance.now());
  say({ type: 'command', number, fact });
}

function say(message: object): void {
  socket.send(JSON.stringify(message));
}
