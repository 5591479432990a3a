import { writeFile } from 'node:fs/promises';
import { toPcm16 } from '../../core/pacing/pcm16.ts';
import { wavHeader } from '../../core/pacing/wav.ts';

/** Byte of a wav header at which the rate stands, and the bytes a second after it. */
const RATE_AT = 24;
const BYTE_RATE_AT = 28;

/** The bytes of a mono wav file of 16 bits. */
export function wavBytes(samples: Float32Array, sampleRateHz: number): Uint8Array {
  const pcm = toPcm16(samples);
  const header = wavHeader(pcm.length);
  const view = new DataView(header.buffer);
  view.setUint32(RATE_AT, sampleRateHz, true);
  view.setUint32(BYTE_RATE_AT, sampleRateHz * 2, true);
  return Buffer.concat([header, new Uint8Array(pcm.buffer)]);
}

/** Writes a mono wav file of 16 bits. */
export async function writeWav(path: string, samples: Float32Array, sampleRateHz: number): Promise<void> {
  await writeFile(path, wavBytes(samples, sampleRateHz));
}
