import { setImmediate } from 'node:timers/promises';
import { toPcm16 } from '../../core/pacing/pcm16.ts';
import { HIGHEST_RATE_HZ, LOWEST_RATE_HZ, outputsBefore, rateRatio } from '../../core/pacing/rate-ratio.ts';
import { Resampler } from '../../core/pacing/resampler.ts';
import { SAMPLE_RATE_HZ } from '../../core/pacing/sample-clock.ts';
import { WavError } from '../../core/pacing/wav-error.ts';
import { mixDown, openWav, type WavFile } from '../../core/pacing/wav.ts';

/** Samples that are worked on before others on the same thread get their turn; some milliseconds of work. */
const BATCH_SAMPLES = 48_000;

/** A wav file, and how many of an answer's samples it has. */
export type OpenRecording = { readonly wav: WavFile; readonly sampleCount: number };

/** Opens the bytes of a wav file that can be measured. @throws {@link WavError} */
export function openRecording(wavBytes: Uint8Array): OpenRecording {
  const wav = openWav(wavBytes);
  try {
    return { wav, sampleCount: outputsBefore(wav.sampleCount, 0, rateRatio(wav.sampleRateHz)) };
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    const expected = `${LOWEST_RATE_HZ} to ${HIGHEST_RATE_HZ} Hz`;
    throw new WavError('sample rate', expected, `${wav.sampleRateHz} Hz`, { cause });
  }
}

/** The sound of a wav file of any rate as an answer's samples: 16-bit, mono, 16 kHz. @throws {@link WavError} */
export async function readPcm16(wavBytes: Uint8Array): Promise<Int16Array> {
  const recording = openRecording(wavBytes);
  const pcm = new Int16Array(recording.sampleCount);
  await decodeSeconds(recording, pcm, 0, Math.ceil(pcm.length / SAMPLE_RATE_HZ));
  return pcm;
}

/**
 * Decodes some seconds of a recording into their place among the samples of the whole. Whichever seconds are decoded
 * together, the samples are the same: a whole second is a whole number of samples at every rate, and the resampler is
 * given what it needs of the second before.
 */
export async function decodeSeconds(
  { wav }: OpenRecording,
  pcm: Int16Array,
  fromSecond: number,
  toSecond: number,
  onShare: (share: number) => void = () => undefined,
): Promise<void> {
  const resampler = new Resampler(wav.sampleRateHz);
  const firstSecond = Math.max(0, fromSecond - 1);
  const end = Math.min(pcm.length, toSecond * SAMPLE_RATE_HZ);
  let at = firstSecond * SAMPLE_RATE_HZ;
  const keep = (samples: Int16Array) => {
    const first = Math.max(0, fromSecond * SAMPLE_RATE_HZ - at);
    const wanted = samples.subarray(first, Math.max(first, end - at));
    pcm.set(wanted, Math.min(pcm.length, at + first));
    at += samples.length;
  };
  const from = firstSecond * wav.sampleRateHz;
  const to = Math.min(wav.sampleCount, toSecond * wav.sampleRateHz + resampler.reach);
  for (let next = from; next < to; next += BATCH_SAMPLES) {
    const batch = mixDown(wav.readChannels(next, Math.min(to, next + BATCH_SAMPLES)));
    keep(toPcm16(resampler.push(batch)));
    onShare((next - from) / (to - from));
    await setImmediate();
  }
  if (to === wav.sampleCount) keep(toPcm16(resampler.flush()));
}

/** Cuts samples into batches, and lets others have their turn after each. */
export async function* inBatches(
  pcm: Int16Array,
  onShare: (share: number) => void = () => undefined,
): AsyncGenerator<Int16Array> {
  for (let from = 0; from < pcm.length; from += BATCH_SAMPLES) {
    yield pcm.subarray(from, from + BATCH_SAMPLES);
    onShare(Math.min(1, (from + BATCH_SAMPLES) / pcm.length));
    await setImmediate();
  }
}
