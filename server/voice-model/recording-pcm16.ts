import { setImmediate } from 'node:timers/promises';
import { toPcm16 } from '../../core/pacing/pcm16.ts';
import { LOWEST_RATE_HZ, HIGHEST_RATE_HZ } from '../../core/pacing/rate-ratio.ts';
import { Resampler } from '../../core/pacing/resampler.ts';
import { WavError } from '../../core/pacing/wav-error.ts';
import { mixDown, readWav } from '../../core/pacing/wav.ts';

/** Samples that are worked on before others on the same thread get their turn; some milliseconds of work. */
const BATCH_SAMPLES = 48_000;

/** The sound of a wav file of any rate as an answer's samples: 16-bit, mono, 16 kHz. @throws {@link WavError} */
export async function readPcm16(wavBytes: Uint8Array): Promise<Int16Array> {
  const { sampleRateHz, channels } = readWav(wavBytes);
  const resampler = resamplerFor(sampleRateHz);
  const pieces: Int16Array[] = [];
  for await (const batch of inBatches(mixDown(channels))) pieces.push(toPcm16(resampler.push(batch)));
  pieces.push(toPcm16(resampler.flush()));
  return joined(pieces);
}

/** Cuts samples into batches, and lets others have their turn after each. */
export async function* inBatches<Samples extends Int16Array | Float32Array>(
  samples: Samples,
): AsyncGenerator<Samples> {
  for (let from = 0; from < samples.length; from += BATCH_SAMPLES) {
    // A part of an array is an array of its kind.
    yield samples.subarray(from, from + BATCH_SAMPLES) as Samples;
    await setImmediate();
  }
}

function resamplerFor(sampleRateHz: number): Resampler {
  try {
    return new Resampler(sampleRateHz);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    const expected = `${LOWEST_RATE_HZ} to ${HIGHEST_RATE_HZ} Hz`;
    throw new WavError('sample rate', expected, `${sampleRateHz} Hz`, { cause });
  }
}

function joined(pieces: readonly Int16Array[]): Int16Array {
  const whole = new Int16Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
