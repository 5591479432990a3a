import { request as askPlainly } from 'node:http';
import { request as askSecurely } from 'node:https';
import { originOfPlace } from '../security/own-address.ts';
import type { StartAddress } from './start-address.ts';

/** Chosen by us: an instance on this machine answers in milliseconds. */
const WITHIN_MS = 2000;

/**
 * Asks an instance that runs, with its own token. On a network it must prove itself with the very certificate that it noted.
 *
 * @returns the status of its answer, or null where there was none
 */
export function askRunning(
  address: StartAddress,
  method: 'GET' | 'POST',
  path: string,
): Promise<number | null> {
  const { token, certificate } = address;
  const options = {
    method,
    headers: { authorization: `Bearer ${token}` },
    timeout: WITHIN_MS,
    ...(certificate === undefined ? {} : { ca: certificate }),
  };
  const ask = certificate === undefined ? askPlainly : askSecurely;
  return new Promise((resolve) => {
    const asked = ask(new URL(path, originOfPlace(address)), options, (response) => {
      response.resume();
      resolve(response.statusCode ?? null);
    });
    asked.on('error', () => resolve(null));
    asked.on('timeout', () => asked.destroy());
    asked.end();
  });
}
