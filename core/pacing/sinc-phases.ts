import type { Ratio } from './rate-ratio.ts';

/** Zero crossings of the sinc on either side: more makes the step from passed to stopped sharper. We chose 48. */
const ZERO_CROSSINGS = 48;

/** What is stopped is at least this far down: below the last bit of 16-bit sound, which is at -90. */
const STOP_DB = 90;

/** Rates that need more phases than this read them between two neighbours; the error is below -120 dB. */
const MOST_PHASES = 1024;

/** A windowed-sinc low-pass, one row of taps for each place that an output sample can have between two input samples. */
export type SincPhases = {
  /** Input samples that the filter needs on either side. */
  readonly reach: number;
  /** The sound `phase` / `up` input samples after `samples[index]`. */
  readonly filter: (samples: Float32Array, index: number, phase: number) => number;
};

/**
 * Makes the filter for a ratio of rates. Everything from half of the lower rate on is stopped, so nothing folds back.
 *
 * @see Kaiser 1974, whose window it is and whose formula gives the width of the step
 */
export function makeSincPhases({ up, down }: Ratio): SincPhases {
  // In cycles per input sample; 0.5 is half the input rate.
  const stopFrom = 0.5 * Math.min(1, up / down);
  const reach = Math.ceil(ZERO_CROSSINGS / (2 * stopFrom));
  const stepWidth = (STOP_DB - 7.95) / (14.36 * 2 * reach);
  const cutoff = stopFrom - stepWidth / 2;
  const phases = Math.min(up, MOST_PHASES);
  // One row more than there are phases: the last is the first, one input sample on.
  const rows = Array.from({ length: phases + 1 }, (_, i) => makeRow(i / phases, reach, cutoff));

  function filter(samples: Float32Array, index: number, phase: number): number {
    const at = (phase * phases) / up;
    const row = Math.floor(at);
    const here = convolve(samples, index - reach + 1, rows[row] ?? []);
    if (at === row) return here;
    const next = convolve(samples, index - reach + 1, rows[row + 1] ?? []);
    return here + (at - row) * (next - here);
  }
  return { reach, filter };
}

/** Taps for an output sample that lies `offset` past an input sample, for that sample's `reach - 1` before to `reach` after. */
function makeRow(offset: number, reach: number, cutoff: number): Float64Array {
  const row = Float64Array.from({ length: 2 * reach }, (_, i) => tap(i - reach + 1 - offset, reach, cutoff));
  // Each row passes a constant unchanged, else the phases would be heard as a tone.
  const sum = row.reduce((total, value) => total + value, 0);
  return row.map((value) => value / sum);
}

function tap(distance: number, reach: number, cutoff: number): number {
  const angle = 2 * Math.PI * cutoff * distance;
  const sinc = angle === 0 ? 1 : Math.sin(angle) / angle;
  return sinc * kaiser(distance / reach);
}

function kaiser(x: number): number {
  const beta = 0.1102 * (STOP_DB - 8.7);
  return Math.abs(x) > 1 ? 0 : bessel(beta * Math.sqrt(1 - x * x)) / bessel(beta);
}

/** The modified Bessel function of the first kind and order 0, by its series. */
function bessel(x: number): number {
  let term = 1;
  let sum = 1;
  for (let k = 1; term > sum * 1e-16; k++) {
    term *= (x / (2 * k)) ** 2;
    sum += term;
  }
  return sum;
}

function convolve(samples: Float32Array, from: number, taps: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < taps.length; i++) sum += (samples[from + i] ?? 0) * (taps[i] ?? 0);
  return sum;
}
