import type { FastifyRequest, FastifyServerOptions } from 'fastify';

/** How much is logged; `silent` leaves only what is said to the person at the terminal. */
export const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Where lines of the log go, each a JSON object. */
export type LogStream = { readonly write: (line: string) => void };

/**
 * How Fastify logs: one JSON line a request. A route is told as it is registered, for an address can hold a name that a person
 * gave; no header, no body and no token ever is.
 */
export function loggingOf(level: LogLevel, stream: LogStream): Pick<FastifyServerOptions, 'logger'> {
  if (level === 'silent') return { logger: false };
  return {
    logger: { level, stream, base: null, serializers: { req: tellRequest, res: tellReply, err: tellError } },
  };
}

function tellRequest({ method, routeOptions }: FastifyRequest) {
  return { method, route: routeOptions.url ?? null };
}

function tellReply({ statusCode }: { readonly statusCode?: number }) {
  return { statusCode: statusCode ?? 0 };
}

/** The message may quote what was sent. */
function tellError({ name, stack = '' }: Error) {
  const places = stack.split('\n').filter((line) => line.startsWith('    at '));
  return { type: name, message: '', stack: places.join('\n') };
}
