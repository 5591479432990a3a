import type { IncomingHttpHeaders } from 'node:http';

/** The names by which a browser on this machine reaches us. Another name may have been pointed here by DNS rebinding. */
const OWN_NAMES = ['127.0.0.1', 'localhost', '[::1]'];

/** Methods that change nothing: a page of another origin gains nothing by them that it may not read. */
const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];

/** What of a request tells where it comes from and where it thinks it goes. */
export type Journey = {
  readonly headers: IncomingHttpHeaders;
  readonly method: string;
  readonly isUpgrade: boolean;
};

/** Whether the Host header is exactly one of ours. */
export function isOwnHost(host: string | undefined, port: number): boolean {
  return OWN_NAMES.some((name) => host === `${name}:${port}`);
}

/** Whether a missing `Origin` is one too few: on what changes something, and on a socket, which no CORS rule holds back. */
export function needsOrigin({ method, isUpgrade }: Journey): boolean {
  return isUpgrade || !SAFE_METHODS.includes(method);
}

/**
 * Whether the request says that another origin sent it. Another port of this machine is one too, though cookies and
 * `SameSite` do not tell it from us.
 *
 * @see https://www.w3.org/TR/fetch-metadata/
 */
export function isFromElsewhere({ headers }: Journey): boolean {
  const { origin, host } = headers;
  if (origin !== undefined && origin !== `http://${host ?? ''}`) return true;
  const site = headers['sec-fetch-site'];
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}

/** Whether someone follows a link to a page, which may stand anywhere. */
export function isLink({ headers, method }: Journey): boolean {
  const isPage = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  return isPage && method === 'GET' && headers.origin === undefined;
}
