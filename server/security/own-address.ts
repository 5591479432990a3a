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
  readonly protocol: 'http' | 'https';
};

/** Where the app is reached. */
export type Place = {
  readonly port: number;
  /** The one name that it is reached by over https; left out where it is this machine's alone. */
  readonly networkName?: string;
};

/** The port that a browser leaves out of an https address. */
const HTTPS_PORT = 443;

/** Whether the Host header is exactly one of ours. */
export function isOwnHost(host: string | undefined, { port, networkName }: Place): boolean {
  const names = networkName === undefined ? OWN_NAMES : [networkName];
  const hosts = names.map((name) =>
    networkName !== undefined && port === HTTPS_PORT ? name : `${name}:${port}`,
  );
  return host !== undefined && hosts.includes(host);
}

/** The address that a person is told to use. */
export function originOfPlace({ port, networkName }: Place): string {
  if (networkName === undefined) return `http://127.0.0.1:${port}`;
  return `https://${networkName}${port === HTTPS_PORT ? '' : `:${port}`}`;
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
export function isFromElsewhere({ headers, protocol }: Journey): boolean {
  const { origin, host } = headers;
  if (origin !== undefined && origin !== `${protocol}://${host ?? ''}`) return true;
  const site = headers['sec-fetch-site'];
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}

/** Whether someone follows a link to a page, which may stand anywhere. */
export function isLink({ headers, method }: Journey): boolean {
  const isPage = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  return isPage && method === 'GET' && headers.origin === undefined;
}
