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

/** What a busy machine swallows is silence in the capture; what was heard has the energy of the file, within some %. */
export const WHOLE_SHARE = 0.8;

/** Long enough to hold some voice, and shorter than what a busy machine was seen to lose at once. */
const COMPARED_MS = 60;

/**
 * How much of the file's energy the capture has in the piece of a run where it has least: 1 where each was heard as it
 * is, near 0 where a busy machine gave silence for one.
 *
 * @param file, captured 16 kHz
 * @param offsetsMs how much later each run stands in the capture
 */
export function leastShare(
  file: Int16Array,
  captured: Int16Array,
  runs: readonly (readonly [startMs: number, endMs: number])[],
  offsetsMs: readonly number[],
): number {
  const shares = runs.flatMap(([startMs, endMs], i) => {
    const pieces = Math.ceil((endMs - startMs) / COMPARED_MS);
    return Array.from({ length: pieces }, (_, n) => {
      const atMs = Math.min(startMs + n * COMPARED_MS, endMs - COMPARED_MS);
      return energyFrom(captured, atMs + (offsetsMs[i] ?? 0)) / energyFrom(file, atMs);
    });
  });
  return Math.min(...shares);
}

function energyFrom(pcm: Int16Array, atMs: number): number {
  const piece = fromPcm16(pcm.slice(sampleOfMs(atMs), sampleOfMs(atMs + COMPARED_MS)));
  return piece.reduce((sum, sample) => sum + sample * sample, 1e-12);
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
