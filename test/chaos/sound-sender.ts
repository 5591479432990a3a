import { setTimeout as delay } from 'node:timers/promises';
import { chance } from '../../core/interview/chance.ts';
import type { WayIn } from './way-in.ts';

const CHUNK_BYTES = 32_000;

const BYTES_A_FRAME = 1024;

const RETRY_AFTER_MS = 50;

/** One in so many chunks is sent a second time. */
const TWICE_EVERY = 5;

/** The sound of an answer by chance: PCM16, 16 kHz. */
export function soundOf(seed: number, sessionId: string, answerId: string, frames: number): Buffer {
  const sound = Buffer.alloc(frames * BYTES_A_FRAME);
  for (let at = 0; at < sound.length; at += 4)
    sound.writeUInt32LE(Math.imul(at + seed, 2_654_435_761) >>> 0, at);
  sound.write(`${sessionId} ${answerId}`);
  return sound;
}

/** What is sent, by which chance, and until when. */
export type Sending = {
  readonly path: string;
  readonly sound: Buffer;
  readonly seed: number;
  readonly signal: AbortSignal;
};

/** Sends an answer's sound in chunks of a second, in any order and some twice, each until it has arrived. */
export async function sendSound(way: WayIn, { path, sound, seed, signal }: Sending): Promise<void> {
  const chunks = Array.from({ length: Math.ceil(sound.length / CHUNK_BYTES) }, (_, i) => i);
  const twice = chunks.filter((i) => chance(seed, `${path} twice ${i}`) * TWICE_EVERY < 1);
  const place = (i: number) => chance(seed, `${path} place ${i}`);
  for (const chunk of [...chunks, ...twice].toSorted((one, other) => place(one) - place(other))) {
    const bytes = sound.subarray(chunk * CHUNK_BYTES, (chunk + 1) * CHUNK_BYTES);
    while (!signal.aborted && (await way.put(`${path}/${chunk}`, bytes)) !== 204) await delay(RETRY_AFTER_MS);
  }
}
