import { Type, type Static } from 'typebox';
import { ClientFact } from '../interview/fact.ts';

/** Which protocol this is; a page of another one is told to reload. */
export const PROTOCOL_VERSION = 1;

/** The first message of a connection: which session it is for. */
export const Hello = Type.Object({
  type: Type.Literal('hello'),
  protocolVersion: Type.Integer(),
  sessionId: Type.String({ maxLength: 64 }),
});
export type Hello = Static<typeof Hello>;

/** A numbered fact. Numbers count from 1 for the session, without a gap; one that was applied is acknowledged again. */
export const Command = Type.Object({
  type: Type.Literal('command'),
  number: Type.Integer({ minimum: 1 }),
  fact: ClientFact,
});
export type Command = Static<typeof Command>;

/** Everything that a client may send over the socket. */
export const ClientMessage = Type.Union([Hello, Command]);
export type ClientMessage = Static<typeof ClientMessage>;
