/** The one clock: samples of mono sound, counted from an answer's sample 0. Silero fixes this rate. */
export const SAMPLE_RATE_HZ = 16_000;

/** Samples in a frame, the stretch that the voice model judges; Silero v5 and v6 fix it at 16 kHz. */
export const FRAME_SAMPLES = 512;

/** Length of a frame. */
export const FRAME_MS = 32;

/** Samples between two levels of a voice track. */
export const LEVEL_HOP_SAMPLES = 160;

/** Time between two levels of a voice track; the hop that speech measures commonly use. */
export const LEVEL_HOP_MS = 10;

/** The instant of a sample on the answer's clock. */
export function msOfSample(sample: number): number {
  return (sample * 1000) / SAMPLE_RATE_HZ;
}

/** The sample that an instant of the answer's clock falls on. */
export function sampleOfMs(ms: number): number {
  return Math.round((ms * SAMPLE_RATE_HZ) / 1000);
}
