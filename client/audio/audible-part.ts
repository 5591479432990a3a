/** What is this far below a sound's peak is not speech but its fading out, its room or its noise. We chose it. */
const AUDIBLE_DB = -50;

/** Where a sound can be heard: its first audible sample, and one past its last. */
export type AudiblePart = { readonly start: number; readonly end: number };

/** The part of a sound without the silence before and after it, or null of a silent one. */
export function findAudiblePart(samples: Float32Array): AudiblePart | null {
  const peak = samples.reduce((highest, sample) => Math.max(highest, Math.abs(sample)), 0);
  const threshold = peak * 10 ** (AUDIBLE_DB / 20);
  const isAudible = (sample: number) => Math.abs(sample) > threshold;
  const start = samples.findIndex(isAudible);
  return start < 0 ? null : { start, end: samples.findLastIndex(isAudible) + 1 };
}
