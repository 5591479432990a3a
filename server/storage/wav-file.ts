import { closeSync, fstatSync, ftruncateSync, openSync, writeSync } from 'node:fs';
import { SAMPLE_RATE_HZ } from '../../core/pacing/sample-clock.ts';
import { wavHeader } from '../../core/pacing/wav.ts';
import { isMissing } from '../is-missing.ts';

export const BYTES_PER_SAMPLE = 2;

/** A second of PCM16. */
const SECOND_BYTES = SAMPLE_RATE_HZ * BYTES_PER_SAMPLE;

const WAV_HEADER_BYTES = wavHeader(0).length;

/**
 * Writes a second of sound to its place in a wav file, which is made where it is missing, and is a whole one afterwards: its
 * header counts what is there. One that is not full is the last: what lies behind it is cut off.
 */
export function writeSecond(path: string, second: number, pcm: Uint8Array): void {
  const file = openAnywhere(path);
  try {
    const at = WAV_HEADER_BYTES + second * SECOND_BYTES;
    writeAll(file, pcm, at);
    // One that was sent before the end was known reached past it.
    if (pcm.length < SECOND_BYTES) ftruncateSync(file, at + pcm.length);
    writeAll(file, wavHeader(samplesIn(fstatSync(file).size)), 0);
  } finally {
    closeSync(file);
  }
}

/** How many samples a wav file of so many bytes holds. */
export function samplesIn(fileBytes: number): number {
  return Math.max(0, Math.floor((fileBytes - WAV_HEADER_BYTES) / BYTES_PER_SAMPLE));
}

/** Opens a file to write anywhere in it. `w+` would empty one that is there. */
function openAnywhere(path: string): number {
  try {
    return openSync(path, 'r+');
  } catch (error) {
    if (isMissing(error)) return openSync(path, 'wx+');
    throw error;
  }
}

/** A disk with room for a part takes that part and says how much it was; only the next write fails. */
function writeAll(file: number, bytes: Uint8Array, at: number): void {
  for (let written = 0; written < bytes.length;) {
    written += writeSync(file, bytes, written, bytes.length - written, at + written);
  }
}
