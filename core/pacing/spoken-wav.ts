import { makeWav } from './make-wav.ts';
import type { SpokenSound } from './spoken-sound.ts';

/** Where speech begins and ends in a sound, s from its start. */
export type SpokenPart = { readonly startSeconds: number; readonly endSeconds: number };

/** A chunk of our own, which other programs pass over: it holds two sample positions, 32 bits each. */
const SPOKEN_CHUNK = 'spkn';
const SPOKEN_BYTES = 8;
const CHUNK_HEAD_BYTES = 8;

/** Where a wav's head says the rate, how long the file is, and where its first chunk begins. */
const RATE_AT = 24;
const LENGTH_AT = 4;
const FIRST_CHUNK_AT = 12;

/** A wav file that says at its end where in it somebody speaks. */
export function makeSpokenWav({ samples, sampleRateHz, start, end }: SpokenSound): Uint8Array<ArrayBuffer> {
  const plain = makeWav(samples, sampleRateHz);
  const file = new Uint8Array(plain.length + CHUNK_HEAD_BYTES + SPOKEN_BYTES);
  file.set(plain);
  const view = new DataView(file.buffer);
  for (let i = 0; i < SPOKEN_CHUNK.length; i++) file[plain.length + i] = SPOKEN_CHUNK.charCodeAt(i);
  view.setUint32(plain.length + 4, SPOKEN_BYTES, true);
  view.setUint32(plain.length + CHUNK_HEAD_BYTES, start, true);
  view.setUint32(plain.length + CHUNK_HEAD_BYTES + 4, end, true);
  view.setUint32(LENGTH_AT, file.length - 8, true);
  return file;
}

/** Where a file says that somebody speaks in it; null when it says nothing, or nothing that can be. */
export function readSpokenPart(file: Uint8Array): SpokenPart | null {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const textAt = (at: number) => String.fromCharCode(...file.subarray(at, at + 4));
  if (file.length < RATE_AT + 4 || textAt(0) !== 'RIFF' || textAt(FIRST_CHUNK_AT) !== 'fmt ') return null;
  const rateHz = view.getUint32(RATE_AT, true);
  for (let at = FIRST_CHUNK_AT; at + CHUNK_HEAD_BYTES <= file.length;) {
    const length = view.getUint32(at + 4, true);
    const isWhole = at + CHUNK_HEAD_BYTES + SPOKEN_BYTES <= file.length;
    if (textAt(at) === SPOKEN_CHUNK && length === SPOKEN_BYTES && isWhole) {
      const start = view.getUint32(at + CHUNK_HEAD_BYTES, true);
      const end = view.getUint32(at + CHUNK_HEAD_BYTES + 4, true);
      return start < end && rateHz > 0 ? { startSeconds: start / rateHz, endSeconds: end / rateHz } : null;
    }
    at += CHUNK_HEAD_BYTES + length + (length % 2);
  }
  return null;
}
