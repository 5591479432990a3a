import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isNoRoom } from './storage/sqlite-faults.ts';

/** Insufficient Storage (RFC 4918). */
const NO_ROOM = 507;
const FULL_DISK = 'The disk that Pacenotes keeps things on is full. Make some room, and try again.';

/** The part of a validation error that tells a person where and what. */
type Mismatch = { readonly instancePath: string; readonly message?: string | undefined };

/**
 * Answers what went wrong as `{ message }`: what the caller can mend is told, our own mistakes are reported to us
 * and told without their inside.
 */
export function answerErrors(app: FastifyInstance, reportMistake: (line: string) => void): void {
  app.setSchemaErrorFormatter(
    (mismatches, part) =>
      new Error(mismatches.map((mismatch) => describeMismatch(mismatch, part)).join('; ')),
  );

  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.validation === undefined ? (error.statusCode ?? 500) : 400;
    if (status < 500) return reply.code(status).send({ message: error.message });

    if (isNoRoom(error)) return reply.code(NO_ROOM).send({ message: FULL_DISK });
    // The route as it is registered: an address can hold a name that a person gave.
    reportMistake(`${request.method} ${request.routeOptions.url ?? '?'}: ${error.stack ?? error.message}`);
    return reply
      .code(status)
      .send({ message: 'Pacenotes made a mistake. The terminal it runs in says more.' });
  });

  app.setNotFoundHandler((_request, reply) => reply.code(404).send({ message: 'There is nothing here.' }));
}

/**
 * Answers an address that no route can be found for, such as `/%ff`. No hook runs then, so an upgrade that was asked for there
 * is ended here: its socket would stay open, and the app would never close.
 */
export function answerUnroutable(error: FastifyError, { raw }: FastifyRequest, reply: FastifyReply): void {
  if (raw.headers.upgrade !== undefined) reply.raw.once('finish', () => raw.socket.destroySoon());
  void reply.code(error.statusCode ?? 400).send({ message: 'This is no address.' });
}

function describeMismatch({ instancePath, message }: Mismatch, part: string): string {
  return `${part}${instancePath}: ${message ?? 'not as expected'}`;
}
