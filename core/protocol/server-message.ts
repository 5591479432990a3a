import { Type, type Static } from 'typebox';
import { InterviewView } from './interview-view.ts';

/** Everything that the server sends over the socket. Nothing of a command is said before it is durable. */
export const ServerMessage = Type.Union([
  Type.Object({
    type: Type.Literal('welcome'),
    /** Counts the connections to the session; a newer one takes over. */
    epoch: Type.Integer(),
    /** The newest command that was applied. */
    acknowledged: Type.Integer(),
    view: InterviewView,
  }),
  /** Up to this number all is durable. */
  Type.Object({ type: Type.Literal('acknowledged'), number: Type.Integer() }),
  Type.Object({ type: Type.Literal('view'), view: InterviewView }),
]);
export type ServerMessage = Static<typeof ServerMessage>;

/** Why the server closed a socket. */
export const CLOSE_CODE = {
  /** Not of this protocol: where, what was expected, what came. */
  badMessage: 4000,
  /** A command's number skipped one: the client must connect anew and send again. */
  gap: 4002,
  /** No such session. */
  unknownSession: 4004,
  /** Another tab has taken over. */
  takenOver: 4009,
  /** The disk is full: nothing can be kept until there is room. */
  noRoom: 4507,
  /** The server restarts (RFC 6455 registry). */
  restart: 1012,
} as const;
