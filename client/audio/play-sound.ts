import { Resampler } from '../../core/pacing/resampler.ts';
import { sampleOfMs } from '../../core/pacing/sample-clock.ts';
import { findAudiblePart } from './audible-part.ts';

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
 * Plays the audible part of a sound. Its end is known to the sample, for the sound engine counts it; what comes late is
 * only this function's settling.
 *
 * @returns null when nothing of it is audible
 * @throws the signal's reason when it is aborted; the sound then stops
 */
export async function playSound(
  context: AudioContext,
  buffer: AudioBuffer,
  signal: AbortSignal,
): Promise<PlayedSound | null> {
  signal.throwIfAborted();
  const samples = mixDown(buffer);
  const audible = findAudiblePart(samples);
  if (audible === null) return null;
  const { sampleRate } = buffer;
  const source = new AudioBufferSourceNode(context, { buffer });
  source.connect(context.destination);
  const startAt = context.currentTime + LEAD_SECONDS;
  const durationSeconds = (audible.end - audible.start) / sampleRate;
  source.start(startAt, audible.start / sampleRate, durationSeconds);
  await ended(source, signal);
  const latencySeconds = outputLatencySeconds(context);
  return {
    firstSoundAt: startAt + latencySeconds,
    endedAt: startAt + durationSeconds + latencySeconds,
    tail: tailOf(samples.subarray(audible.start, audible.end), sampleRate),
  };
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
