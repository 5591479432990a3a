import type { FastifyInstance } from 'fastify';

/**
 * Sends with every answer what a browser may do with it: load from us alone, use the microphone, be framed by no one.
 *
 * It stands on scripts as well as on pages, for a worker is held by the policy that its own script came with.
 */
export function addPageHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    void reply.headers({
      'content-security-policy': contentSecurityPolicy(request.headers.host ?? '', request.protocol),
      'permissions-policy': 'microphone=(self), camera=(), geolocation=(), display-capture=()',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    if (request.routeOptions.url?.startsWith('/api') === true) void reply.header('cache-control', 'no-store');
  });
}

/** @see https://www.w3.org/TR/CSP3/ */
function contentSecurityPolicy(host: string, protocol: 'http' | 'https'): string {
  // What does not look like a host gets no socket; the guard refuses it anyway.
  const socket = /^[\w.:[\]-]+$/.test(host) ? ` ${protocol === 'https' ? 'wss' : 'ws'}://${host}` : '';
  return [
    "default-src 'none'",
    // The voice model runs in WebAssembly.
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "media-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    // Safari before 15.4 does not count a socket to the same host as 'self'.
    `connect-src 'self'${socket}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
