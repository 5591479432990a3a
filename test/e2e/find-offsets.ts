import { fromPcm16 } from '../../core/pacing/pcm16.ts';
import { msOfSample, sampleOfMs } from '../../core/pacing/sample-clock.ts';

/** How much of the file is searched for at each place. */
export const SEARCHED_MS = 900;

/** Further than Chromium's fake microphone was seen to slip at once (86 ms, on a busy machine). */
const SLIP_REACH_MS = 150;

/**
 * How much later each place of a file stands in what was captured of it, to a sample.
 *
 * @param file, captured 16 kHz
 * @param reachMs how far the first place is searched for; each other near where the one before was found
 */
export function findOffsetsMs(
  file: Int16Array,
  captured: Int16Array,
  placesMs: readonly number[],
  reachMs: number,
): number[] {
  const offsets: number[] = [];
  for (const startMs of placesMs) {
    const near = offsets.at(-1);
    const piece = fromPcm16(file.slice(sampleOfMs(startMs), sampleOfMs(startMs + SEARCHED_MS)));
    const middle = sampleOfMs(near ?? 0);
    const reach = sampleOfMs(near === undefined ? reachMs : SLIP_REACH_MS);
    const heard = fromPcm16(captured);
    offsets.push(msOfSample(bestLag(piece, heard, sampleOfMs(startMs), middle - reach, middle + reach)));
  }
  return offsets;
}

function bestLag(piece: Float32Array, heard: Float32Array, at: number, from: number, to: number): number {
  let best = { lag: from, correlation: -Infinity };
  for (let lag = from; lag <= to; lag++) {
    const correlation = correlate(piece, heard, at + lag);
    if (correlation > best.correlation) best = { lag, correlation };
  }
  return best.lag;
}

function correlate(piece: Float32Array, heard: Float32Array, at: number): number {
  let product = 0;
  let energy = 1e-9;
  for (let i = 0; i < piece.length; i++) {
    const sample = heard[at + i] ?? 0;
    product += (piece[i] ?? 0) * sample;
    energy += sample * sample;
  }
  return product / Math.sqrt(energy);
}
