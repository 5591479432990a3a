import type { GrowingSound } from './growing-sound.ts';

/** Samples in a chunk of a recording: one second. */
export const RECORDING_CHUNK_SAMPLES = 16_000;

/** A numbered second of an answer's sound; the last one is shorter. Chunk 0 begins at the answer's sample 0. */
export type RecordingChunk = { readonly chunk: number; readonly pcm: Int16Array<ArrayBuffer> };

/** Cuts an answer's growing sound into chunks. */
export class RecordingChunks {
  #next: number;

  constructor(sound: GrowingSound) {
    this.#next = Math.floor(sound.start / RECORDING_CHUNK_SAMPLES);
  }

  /** The chunks that are whole since the last call. */
  takeWhole(sound: GrowingSound): RecordingChunk[] {
    const chunks: RecordingChunk[] = [];
    while ((this.#next + 1) * RECORDING_CHUNK_SAMPLES <= sound.end) {
      chunks.push(chunkOf(sound, this.#next));
      this.#next++;
    }
    return chunks;
  }

  /**
   * What is left when the answer has ended. A chunk that reached past the end is given again, shorter, and empty where
   * the end is a chunk's own: one that is not full has all behind it cut off.
   */
  takeLast(sound: GrowingSound): RecordingChunk[] {
    const lastChunk = Math.floor(sound.end / RECORDING_CHUNK_SAMPLES);
    const reachedPast = this.#next > lastChunk;
    this.#next = Math.min(this.#next, lastChunk);
    const whole = this.takeWhole(sound);
    const last = chunkOf(sound, this.#next);
    return last.pcm.length > 0 || reachedPast ? [...whole, last] : whole;
  }
}

function chunkOf(sound: GrowingSound, chunk: number): RecordingChunk {
  const start = chunk * RECORDING_CHUNK_SAMPLES;
  return { chunk, pcm: sound.read(start, start + RECORDING_CHUNK_SAMPLES) };
}
