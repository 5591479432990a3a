import { randomBytes } from 'node:crypto';
import { originOfPlace, type Place } from '../security/own-address.ts';

/** Where one start is reached, and the token that lets its owner in. */
export type StartAddress = Place & {
  readonly token: string;
  /** What it proves itself with, PEM; left out where it is this machine's alone. */
  readonly certificate?: string;
};

/** Only this machine, unless a name on the network is given: no one else reaches us. */
export const HOST = '127.0.0.1';

/** Bytes of chance in a start token; 256 bits are past guessing. */
const TOKEN_BYTES = 32;

/** A token for one start. */
export function makeStartToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** The address to open. The token stands in the fragment, which a browser never sends and no log can hold. */
export function urlOf(address: StartAddress): string {
  return `${originOfPlace(address)}/#token=${address.token}`;
}
