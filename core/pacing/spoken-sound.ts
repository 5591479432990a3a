import type { Run } from './pacing.ts';

/** Kept before the first run and after the last, so that a breath and a soft end are whole. We chose it. */
export const KEPT_AROUND_MS = 150;

/** What speech is brought to: power over its runs. eSpeak NG asks at -19.5 to -20 where it was measured. */
export const SPOKEN_DBFS = -20;

/** No sample goes higher, so that no converter on the way to the ear clips. */
export const HIGHEST_DBFS = -1;

/** More gain would make the room of a faint recording louder than a voice should be. We chose it. */
export const MOST_GAIN_DB = 30;

/** A cut without it clicks. */
const FADE_MS = 10;

/** Sound in which somebody speaks, and where in it the speech begins and ends: its first sample, and one past its last. */
export type SpokenSound = {
  readonly sampleRateHz: number;
  /** Mono, -1 to 1. */
  readonly samples: Float32Array;
  readonly start: number;
  readonly end: number;
};

/**
 * Cuts the silence off both ends of a recording and brings its speech to the common loudness.
 *
 * @param samples mono, -1 to 1
 * @param runs where speech was found in it
 * @returns null when there is no run
 */
export function makeSpokenSound(
  samples: Float32Array,
  sampleRateHz: number,
  runs: readonly Run[],
): SpokenSound | null {
  const sampleAt = (ms: number) =>
    Math.max(0, Math.min(samples.length, Math.round((ms * sampleRateHz) / 1000)));
  const first = runs[0];
  const last = runs.at(-1);
  if (first === undefined || last === undefined) return null;
  const from = sampleAt(first.startMs - KEPT_AROUND_MS);
  const cut = samples.slice(from, sampleAt(last.endMs + KEPT_AROUND_MS));
  const spoken = runs.map(({ startMs, endMs }) => samples.subarray(sampleAt(startMs), sampleAt(endMs)));
  const gain = gainFor(powerOf(spoken), peakOf(cut));
  const fade = Math.round((FADE_MS * sampleRateHz) / 1000);
  for (let i = 0; i < cut.length; i++)
    cut[i] = (cut[i] ?? 0) * gain * Math.min(1, (i + 1) / fade, (cut.length - i) / fade);
  return {
    sampleRateHz,
    samples: cut,
    start: sampleAt(first.startMs) - from,
    end: sampleAt(last.endMs) - from,
  };
}

function gainFor(power: number, peak: number): number {
  if (power === 0 || peak === 0) return 1;
  const wanted = toRatio(SPOKEN_DBFS) / Math.sqrt(power);
  return Math.min(wanted, toRatio(HIGHEST_DBFS) / peak, toRatio(MOST_GAIN_DB));
}

function powerOf(stretches: readonly Float32Array[]): number {
  let sum = 0;
  let count = 0;
  for (const stretch of stretches) {
    for (const sample of stretch) sum += sample ** 2;
    count += stretch.length;
  }
  return count === 0 ? 0 : sum / count;
}

function peakOf(samples: Float32Array): number {
  return samples.reduce((highest, sample) => Math.max(highest, Math.abs(sample)), 0);
}

function toRatio(decibels: number): number {
  return 10 ** (decibels / 20);
}
