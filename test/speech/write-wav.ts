import { writeFile } from 'node:fs/promises';
import { makeWav } from '../../core/pacing/make-wav.ts';

/** Writes a mono wav file of 16 bits. */
export async function writeWav(path: string, samples: Float32Array, sampleRateHz: number): Promise<void> {
  await writeFile(path, makeWav(samples, sampleRateHz));
}
