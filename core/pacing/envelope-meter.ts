import { BandPass } from './biquad.ts';
import { PowerMeter } from './power-meter.ts';

/** The band in which vowels stand out from what is between them (De Jong & Wempe 2009). */
const FROM_HZ = 300;
const TO_HZ = 3300;

/** Width of the Gaussian that smooths it, 10 ms: short enough for the dip between two fast syllables. */
const SIGMA_SAMPLES = 160;

/** Three sigmas on either side: what lies further out weighs nothing. */
const WINDOW_SAMPLES = 6 * SIGMA_SAMPLES;

const WINDOW = Float64Array.from({ length: WINDOW_SAMPLES }, (_, i) =>
  Math.exp(-0.5 * ((i + 0.5 - WINDOW_SAMPLES / 2) / SIGMA_SAMPLES) ** 2),
);

/** Measures the envelope each 10 ms, in bytes of the voice track: what syllable nuclei are found in. */
export class EnvelopeMeter extends PowerMeter {
  constructor() {
    super(new BandPass(FROM_HZ, TO_HZ), WINDOW);
  }
}
