import { Value } from 'typebox/value';
import { ClientMessage } from './client-message.ts';
import { ProtocolError } from './protocol-error.ts';

/**
 * Reads a message from a client.
 *
 * @throws {@link ProtocolError} that says where, what was expected and what came; never the candidate's words
 */
export function decodeClientMessage(text: string): ClientMessage {
  const message = parseJson(text);
  if (Value.Check(ClientMessage, message)) return message;
  throw new ProtocolError(whereItFails(message));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ProtocolError(`/: expected JSON, got ${text.length} characters of something else`, { cause });
  }
}

/** The fault that lies deepest: a union reports one for each of its variants, most of them beside the point. */
function whereItFails(message: unknown): string {
  const faults = [...Value.Errors(ClientMessage, message)];
  const depth = (path: string) => path.split('/').length;
  const deepest = faults.reduce(
    (best, fault) => (depth(fault.instancePath) > depth(best.instancePath) ? fault : best),
    faults[0] ?? { instancePath: '/', message: 'be a known message' },
  );
  return `${deepest.instancePath}: expected to ${deepest.message.replace(/^must /, '')}, got ${typeAt(message, deepest.instancePath)}`;
}

function typeAt(message: unknown, path: string): string {
  const value = path
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | null)?.[key], message);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === 'number' || value === null ? String(value) : typeof value;
}
