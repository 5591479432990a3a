import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Place } from './own-address.ts';

/** What decides who is let in. */
export type Security = {
  /** Made anew at each start. */
  readonly startToken: string;
  /** Signs the cookies; kept from start to start. */
  readonly cookieSecret: string;
  /** The time, in milliseconds since 1970. */
  readonly now: () => number;
};

/** Everything that the credentials of one app depend on. */
export type Door = { readonly place: Place; readonly security: Security };

/** Chosen by us: long enough to come back to a bookmark, short enough that a forgotten one ends. */
const COOKIE_LIFE_MS = 30 * 24 * 60 * 60 * 1000;

/** Whether the text is this start's token. It takes as long for any other text. */
export function isStartToken(text: string, { security }: Door): boolean {
  return timingSafeEqual(digestOf(text), digestOf(security.startToken));
}

/** Whether the request carries this start's token as `Authorization: Bearer`. */
export function hasBearer(request: FastifyRequest, door: Door): boolean {
  const [, token] = /^Bearer ([\w-]+)$/i.exec(request.headers.authorization ?? '') ?? [];
  return token !== undefined && isStartToken(token, door);
}

/** Whether the request carries a cookie that we signed for this port, and that has not run out. */
export function hasCookie(request: FastifyRequest, door: Door): boolean {
  const signed = request.cookies[cookieName(door)];
  const { value } = signed === undefined ? { value: null } : request.unsignCookie(signed);
  const [, port, issuedAtMs] = /^(\d+)-(\d+)$/.exec(value ?? '') ?? [];
  const ageMs = door.security.now() - Number(issuedAtMs ?? NaN);
  return Number(port) === door.place.port && ageMs < COOKIE_LIFE_MS;
}

/**
 * Gives the browser its cookie.
 *
 * A browser sends it to every port of this machine, so its value is no secret of ours: neither the token nor good
 * at another port.
 */
export function setCookie(reply: FastifyReply, door: Door): void {
  void reply.setCookie(cookieName(door), `${door.place.port}-${door.security.now()}`, {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: door.place.networkName !== undefined,
    signed: true,
    maxAge: COOKIE_LIFE_MS / 1000,
  });
}

/** Named after the port: two instances on one machine would else overwrite each other's. */
function cookieName({ place: { port } }: Door): string {
  return `pacenotes-${port}`;
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
