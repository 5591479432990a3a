import { greatestCommonDivisor } from '../../core/pacing/rate-ratio.ts';
import { makeSincPhases } from '../../core/pacing/sinc-phases.ts';
import type { Sound } from './espeak.ts';

/** The same sound at another rate, up or down; sample n of it is at n / `toHz` s. */
export function resample({ samples, sampleRateHz }: Sound, toHz: number): Float32Array {
  if (sampleRateHz === toHz) return samples;
  const divisor = greatestCommonDivisor(sampleRateHz, toHz);
  const ratio = { up: toHz / divisor, down: sampleRateHz / divisor };
  const { reach, filter } = makeSincPhases(ratio);
  const padded = new Float32Array(samples.length + 2 * reach);
  padded.set(samples, reach);
  return Float32Array.from({ length: Math.ceil((samples.length * ratio.up) / ratio.down) }, (_, n) => {
    const phase = (n * ratio.down) % ratio.up;
    return filter(padded, reach + (n * ratio.down - phase) / ratio.up, phase);
  });
}
