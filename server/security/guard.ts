import type { FastifyInstance, FastifyRequest } from 'fastify';
import { hasBearer, hasCookie, type Door } from './credentials.ts';
import { isFromElsewhere, isLink, isOwnHost, needsOrigin, originOfPlace } from './own-address.ts';

/** The routes, as they are registered, that are served to who has not signed in: none holds anything of a person. */
const OPEN_ROUTES = ['/', '/*', '/third-party.txt', '/healthz', '/readyz', '/api/sign-in'];

type Refusal = { readonly status: 401 | 403; readonly message: string };

/**
 * Refuses every request that is not from our own page or command line, before anything else sees it.
 *
 * It must be added after the web socket plugin: added before, each refused upgrade leaks its socket, and the app
 * never closes. It looks at the route that was found, never at the text of the address, which can be written in
 * many ways (`/%61pi`), and refuses what is not listed as open.
 */
export function addGuard(app: FastifyInstance, door: Door): void {
  app.addHook('onRequest', async (request, reply) => {
    const refusal = findRefusal(request, door);
    if (refusal === null) return;
    return reply.code(refusal.status).send({ message: refusal.message });
  });
}

function findRefusal(request: FastifyRequest, door: Door): Refusal | null {
  const journey = {
    headers: request.headers,
    method: request.method,
    isUpgrade: request.ws,
    protocol: request.protocol,
  };
  if (!isOwnHost(request.headers.host, door.place)) {
    return { status: 403, message: `Pacenotes is only reached as ${originOfPlace(door.place)}.` };
  }

  const route = request.routeOptions.url ?? null;
  const isOpen = route !== null && OPEN_ROUTES.includes(route) && !journey.isUpgrade;
  if (isFromElsewhere(journey) && !(isOpen && isLink(journey))) {
    return { status: 403, message: 'Only pages of Pacenotes itself may ask for this.' };
  }
  if (isOpen || hasBearer(request, door)) return null;
  if (!hasCookie(request, door)) {
    return { status: 401, message: 'Sign in by opening the address that npm start printed.' };
  }
  if (needsOrigin(journey) && request.headers.origin === undefined) {
    return { status: 403, message: 'Expected an Origin header, got none.' };
  }
  return null;
}
