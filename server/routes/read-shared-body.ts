import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { asShared, makeShared } from '../voice-model/shared-bytes.ts';

/** A request whose body is longer than is taken, or has not come whole. */
export class BodyError extends Error {
  override readonly name = 'BodyError';
  readonly statusCode: 400 | 413;

  constructor(statusCode: 400 | 413, expected: string, got: string, options?: ErrorOptions) {
    super(`size: expected ${expected} bytes, got ${got}`, options);
    this.statusCode = statusCode;
  }
}

/**
 * Reads a body into memory that all threads share.
 *
 * @param length what the request says of its length; where it says nothing, the body is read in pieces
 * @throws {@link BodyError}
 */
export async function readSharedBody(
  body: Readable,
  length: string | undefined,
  maxBytes: number,
): Promise<Uint8Array> {
  if (length === undefined) return asShared(await buffer(upTo(body, maxBytes)));
  if (Number(length) > maxBytes) throw tooLong(maxBytes, length);
  const bytes = makeShared(Number(length));
  let at = 0;
  try {
    for await (const piece of upTo(body, bytes.length)) {
      bytes.set(piece, at);
      at += piece.length;
    }
  } catch (cause) {
    if (cause instanceof BodyError) throw cause;
    throw new BodyError(400, length, String(at), { cause });
  }
  return bytes;
}

async function* upTo(body: Readable, maxBytes: number): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const piece of body as AsyncIterable<Uint8Array>) {
    length += piece.length;
    if (length > maxBytes) throw tooLong(maxBytes, `${length} or more`);
    yield piece;
  }
}

function tooLong(maxBytes: number, got: string): BodyError {
  return new BodyError(413, `at most ${maxBytes}`, got);
}
