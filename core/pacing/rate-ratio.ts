import { SAMPLE_RATE_HZ } from './sample-clock.ts';

/** The input rates that are taken: from the narrowest headset to the widest sound card. */
export const LOWEST_RATE_HZ = 8_000;
export const HIGHEST_RATE_HZ = 192_000;

/** Output to input rate in lowest terms: `up` output samples last as long as `down` input samples. */
export type Ratio = { readonly up: number; readonly down: number };

/** The ratio that brings a rate to 16 kHz. @throws {@link RangeError} when the rate is not taken */
export function rateRatio(fromHz: number): Ratio {
  if (!Number.isInteger(fromHz) || fromHz < LOWEST_RATE_HZ || fromHz > HIGHEST_RATE_HZ) {
    throw new RangeError(
      `sample rate: expected a whole number from ${LOWEST_RATE_HZ} to ${HIGHEST_RATE_HZ} Hz, got ${fromHz}`,
    );
  }
  const divisor = greatestCommonDivisor(fromHz, SAMPLE_RATE_HZ);
  return { up: SAMPLE_RATE_HZ / divisor, down: fromHz / divisor };
}

/** How many output samples, the first one `phase` past input sample 0, lie before input sample `inputs`. */
export function outputsBefore(inputs: number, phase: number, { up, down }: Ratio): number {
  return Math.max(0, Math.ceil((inputs * up - phase) / down));
}

/** The largest whole number that divides both. */
export function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
