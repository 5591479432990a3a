import { toPcm16 } from './pcm16.ts';
import { wavHeader } from './wav.ts';

/** A wav file of PCM16, mono. @param samples -1 to 1 */
export function makeWav(samples: Float32Array, sampleRateHz: number): Uint8Array<ArrayBuffer> {
  const header = wavHeader(samples.length, sampleRateHz);
  const file = new Uint8Array(header.length + 2 * samples.length);
  file.set(header);
  const view = new DataView(file.buffer);
  for (const [i, sample] of toPcm16(samples).entries()) view.setInt16(header.length + 2 * i, sample, true);
  return file;
}
