import { runConversion } from './run-conversion.ts';

/** Speech is clear at it: an hour takes 10 MB, as wav 115 MB. */
const BITS_PER_SECOND = 24_000;

/** Opus works at this rate inside; given another, its sound stands up to 4 ms late. */
const SAMPLE_RATE_HZ = 48_000;

/** Whether this browser can make Opus; Chromium can, and other browsers since 2024 and 2025. */
export async function canEncodeOpus(): Promise<boolean> {
  if (!('AudioEncoder' in window)) return false;
  const { canEncodeAudio } = await import('mediabunny');
  return canEncodeAudio('opus', {
    numberOfChannels: 1,
    sampleRate: SAMPLE_RATE_HZ,
    bitrate: BITS_PER_SECOND,
  });
}

/**
 * Makes a WebM file with Opus of a wav file, in which every sound keeps its moment.
 *
 * @param signal stops it
 * @throws where the browser has no encoder
 */
export async function encodeOpus(wav: Blob, signal: AbortSignal): Promise<Blob> {
  const { BlobSource, BufferTarget, Conversion, Input, Output, Quality, WAVE, WebMOutputFormat } =
    await import('mediabunny');
  const input = new Input({ source: new BlobSource(wav), formats: [WAVE] });
  const target = new BufferTarget();
  const output = new Output({ format: new WebMOutputFormat(), target });
  const quality = new Quality({ bitrate: BITS_PER_SECOND });
  const audio = { codec: 'opus' as const, numberOfChannels: 1, sampleRate: SAMPLE_RATE_HZ, quality };
  const conversion = await Conversion.init({ input, output, audio, showWarnings: false });
  await runConversion(conversion, signal);
  if (target.buffer === null) throw new Error('This browser made no Opus of the sound.');
  return new Blob([target.buffer], { type: 'audio/webm;codecs=opus' });
}
