import { randomBytes } from 'node:crypto';

/** Where one start is reached, and the token that lets its owner in. */
export type StartAddress = { readonly port: number; readonly token: string };

/** Bytes of chance in a start token; 256 bits are past guessing. */
const TOKEN_BYTES = 32;

/** A token for one start. */
export function makeStartToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** The address to open. The token stands in the fragment, which a browser never sends and no log can hold. */
export function urlOf(address: StartAddress): string {
  return `${originOf(address)}/#token=${address.token}`;
}

/** The same without the token. */
export function originOf({ port }: Pick<StartAddress, 'port'>): string {
  return `http://127.0.0.1:${port}`;
}
