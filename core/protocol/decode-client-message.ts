import type { TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { Value } from 'typebox/value';
import { ClientFact } from '../interview/fact.ts';
import { ClientMessage } from './client-message.ts';
import { ProtocolError } from './protocol-error.ts';

/** Compiled, it takes a twentieth of the time: each message of each interview is checked. */
const clientMessage = Compile(ClientMessage);

type Fault = { readonly path: string; readonly expected: string };

/**
 * Reads a message from a client.
 *
 * @throws {@link ProtocolError} that says where, what was expected and what came; never the candidate's words
 */
export function decodeClientMessage(text: string): ClientMessage {
  const message = parseJson(text);
  if (clientMessage.Check(message)) return message;
  throw new ProtocolError(whereItFails(message));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ProtocolError(`/: expected JSON, got ${text.length} characters of something else`, { cause });
  }
}

/** Where it differs from the variant that it says it is; all the others would have faults beside the point. */
function whereItFails(message: unknown): string {
  const variant = ClientMessage.anyOf.find(isTaggedAs(message));
  if (variant === undefined) return faultAt(message, '/type', 'be a known type');
  const fault = deepestFault(variant, message, (path) => !path.startsWith('/fact/'));
  if (fault !== null) return faultAt(message, fault.path, fault.expected);

  const fact = typeof message === 'object' && message !== null && 'fact' in message ? message.fact : null;
  const factVariant = ClientFact.anyOf.find(isTaggedAs(fact));
  const inFact = factVariant === undefined ? null : deepestFault(factVariant, fact);
  return faultAt(message, `/fact${inFact?.path ?? '/type'}`, inFact?.expected ?? 'be a known type');
}

function isTaggedAs(value: unknown) {
  const tag = typeof value === 'object' && value !== null && 'type' in value ? value.type : null;
  return ({ properties }: { properties: { type: { const: string } } }) => properties.type.const === tag;
}

function deepestFault(schema: TSchema, value: unknown, isOurs: (path: string) => boolean = () => true) {
  const depth = (path: string) => path.split('/').length;
  const faults = Value.Errors(schema, value).filter(({ instancePath }) => isOurs(`${instancePath}/`));
  return faults
    .map(({ instancePath: path, message }) => ({ path, expected: message.replace(/^must /, '') }))
    .reduce<Fault | null>(
      (best, fault) => (best === null || depth(fault.path) > depth(best.path) ? fault : best),
      null,
    );
}

function faultAt(message: unknown, path: string, expected: string): string {
  return `${path === '' ? '/' : path}: expected to ${expected}, got ${typeAt(message, path)}`;
}

function typeAt(message: unknown, path: string): string {
  const value = path
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | null)?.[key], message);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return typeof value === 'number' || value === null ? String(value) : typeof value;
}
