import { Resampler } from '../../core/pacing/resampler.ts';
import { sampleOfMs } from '../../core/pacing/sample-clock.ts';
import type { SpokenPart } from '../../core/pacing/spoken-wav.ts';
import { findAudiblePart, type AudiblePart } from './audible-part.ts';

/** How much of a sound's end is kept, to find it again in what the microphone heard. */
export const TAIL_MS = 500;

/** Between now and the first sample, so that the engine is never late. We chose it. */
const LEAD_SECONDS = 0.05;

/** A sound that was played. Times are the context's, as heard: the output's latency is in them. */
export type PlayedSound = {
  readonly firstSoundAt: number;
  readonly endedAt: number;
  /** The last of its sound, 16 kHz mono, up to exactly `endedAt`. */
  readonly tail: Float32Array;
};

/**
 * Plays a sound. Its end is known to the sample, for the sound engine counts it; what comes late is only this
 * function's settling.
 *
 * @param spoken where somebody speaks in it, where that is known: all is played, and this is what was heard as speech.
 *   Otherwise the audible part is played, and is it
 * @returns null when nothing of it is audible
 * @throws the signal's reason when it is aborted; the sound then stops
 */
export async function playSound(
  context: AudioContext,
  buffer: AudioBuffer,
  spoken: SpokenPart | null,
  signal: AbortSignal,
): Promise<PlayedSound | null> {
  signal.throwIfAborted();
  const { sampleRate } = buffer;
  const samples = mixDown(buffer);
  const heard = spoken === null ? findAudiblePart(samples) : partOf(spoken, buffer);
  if (heard === null) return null;
  const played = spoken === null ? heard : { start: 0, end: samples.length };
  const source = new AudioBufferSourceNode(context, { buffer });
  source.connect(context.destination);
  const startAt = context.currentTime + LEAD_SECONDS;
  source.start(startAt, played.start / sampleRate, (played.end - played.start) / sampleRate);
  await ended(source, signal);
  const heardFrom = startAt + outputLatencySeconds(context) - played.start / sampleRate;
  return {
    firstSoundAt: heardFrom + heard.start / sampleRate,
    endedAt: heardFrom + heard.end / sampleRate,
    tail: tailOf(samples.subarray(heard.start, heard.end), sampleRate),
  };
}

/** In samples of the buffer, whose rate the browser may have changed. */
function partOf({ startSeconds, endSeconds }: SpokenPart, { sampleRate, length }: AudioBuffer): AudiblePart {
  const end = Math.min(length, Math.round(endSeconds * sampleRate));
  return { start: Math.min(end, Math.round(startSeconds * sampleRate)), end };
}

/** From the engine to the loudspeaker: 32 to 45 ms in Chromium; a browser that does not know it says the least. */
function outputLatencySeconds(context: AudioContext): number {
  return context.outputLatency || context.baseLatency || 0;
}

function ended(source: AudioBufferSourceNode, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const lifetime = new AbortController();
    source.addEventListener('ended', () => {
      lifetime.abort();
      resolve();
    });
    const handleAbort = () => {
      source.stop();
      source.disconnect();
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', handleAbort, { once: true, signal: lifetime.signal });
  });
}

function mixDown(buffer: AudioBuffer): Float32Array {
  const mixed = new Float32Array(buffer.length);
  for (let channel = 0; channel < buffer.numberOfChannels; channel++) {
    const samples = buffer.getChannelData(channel);
    for (let i = 0; i < mixed.length; i++)
      mixed[i] = (mixed[i] ?? 0) + (samples[i] ?? 0) / buffer.numberOfChannels;
  }
  return mixed;
}

function tailOf(samples: Float32Array, sampleRate: number): Float32Array {
  const last = samples.subarray(Math.max(0, samples.length - Math.round((TAIL_MS * sampleRate) / 1000)));
  const resampler = new Resampler(sampleRate);
  const pieces = [resampler.push(last), resampler.flush()];
  return Float32Array.from(pieces.flatMap((piece) => [...piece])).slice(-sampleOfMs(TAIL_MS));
}
