import { HighPass } from './high-pass.ts';
import { PowerMeter } from './power-meter.ts';

/** Below this there is rumble and hum, and hardly a voice. */
const HIGH_PASS_HZ = 100;

/** Length of the Hann window that a level is taken over: 25 ms. */
const WINDOW_SAMPLES = 400;

const WINDOW = Float64Array.from(
  { length: WINDOW_SAMPLES },
  (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * (i + 0.5)) / WINDOW_SAMPLES),
);

/** Measures the level of sound each 10 ms, in bytes of the voice track; byte 0 is reached by exact zeros only. */
export class LevelMeter extends PowerMeter {
  constructor() {
    super(new HighPass(HIGH_PASS_HZ), WINDOW);
  }
}
