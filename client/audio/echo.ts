import { fromPcm16 } from '../../core/pacing/pcm16.ts';
import { msOfSample, sampleOfMs } from '../../core/pacing/sample-clock.ts';
import type { Capture } from './capture.ts';

/** An echo is looked for so far into the answer: latencies of output, input and a large room together are shorter. */
const LATEST_ECHO_MS = 300;

/** The question's sound and what the microphone heard agree at least so well when it is an echo. */
const ECHO_CORRELATION = 0.35;

/**
 * How far the question's sound reaches into an answer; settles when its first moments have been captured.
 *
 * @param atSample the capture's sample at the question's end
 * @param tail the end of the question's sound, 16 kHz mono
 */
export async function echoMsAfter(capture: Capture, atSample: number, tail: Float32Array): Promise<number> {
  const heard = await capture.soundBetween(atSample - tail.length, atSample + sampleOfMs(LATEST_ECHO_MS));
  return findEchoMs(tail, fromPcm16(heard));
}

/**
 * Finds the question's sound in what the microphone heard, and tells how far it reaches into the answer: sound that left
 * the loudspeaker before the question's end, and arrived after it.
 *
 * @param tail the end of the question's sound, 16 kHz mono
 * @param heard what the microphone heard from the tail's first sample on, and for as long beyond its end as an echo may
 *   last; the question's end is `heard[tail.length]`
 * @returns ms of the answer's clock; 0 when no echo was found
 */
export function findEchoMs(tail: Float32Array, heard: Float32Array): number {
  let best = { lag: 0, correlation: ECHO_CORRELATION };
  const tailEnergy = energy(tail, 0, tail.length);
  let heardEnergy = energy(heard, 0, tail.length);
  for (let lag = 0; lag + tail.length <= heard.length; lag++) {
    const correlation = Math.abs(product(tail, heard, lag)) / Math.sqrt(tailEnergy * heardEnergy);
    if (correlation > best.correlation) best = { lag, correlation };
    heardEnergy += (heard[lag + tail.length] ?? 0) ** 2 - (heard[lag] ?? 0) ** 2;
  }
  return msOfSample(best.lag);
}

function energy(samples: Float32Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum += (samples[i] ?? 0) ** 2;
  return sum;
}

function product(tail: Float32Array, heard: Float32Array, lag: number): number {
  let sum = 0;
  for (let i = 0; i < tail.length; i++) sum += (tail[i] ?? 0) * (heard[lag + i] ?? 0);
  return sum;
}
