import { DECIMATION, Decimator } from './decimator.ts';
import { LEVEL_HOP_SAMPLES, SAMPLE_RATE_HZ } from './sample-clock.ts';
import { probabilityByte } from './voice-track.ts';

/** The pitches of voices: from a creaky man's to a child's. */
const LOWEST_PITCH_HZ = 60;
const HIGHEST_PITCH_HZ = 400;

const RATE_HZ = SAMPLE_RATE_HZ / DECIMATION;
const HOP = LEVEL_HOP_SAMPLES / DECIMATION;

/** Lags of those pitches; one more on either side shows whether the outermost is a peak. */
const FIRST_LAG = RATE_HZ / HIGHEST_PITCH_HZ - 1;
const LAST_LAG = Math.ceil(RATE_HZ / LOWEST_PITCH_HZ) + 1;

/** What is compared with itself a period later: 32 ms, two periods of the lowest voices. */
const WINDOW = 128;

/** Energy of a window that holds only the rounding to 16 bits: what is weaker is a filter dying away, not a sound. */
const ROUNDING_ENERGY = WINDOW / 12 / 32_768 ** 2;

/** Samples needed on either side of the middle of a hop. */
const REACH = (WINDOW + LAST_LAG + 1) >> 1;

/** The sound about one hop; always the same array, for a new one a hundred times a second costs more than the sums. */
const SOUND = new Float64Array(2 * REACH);

/**
 * Measures how periodic sound is, each 10 ms, in bytes of the voice track: the highest peak of the normalised
 * autocorrelation among the lags of voices, which is 1 for a steady vowel and does not depend on the level.
 */
export class VoicingMeter {
  readonly #decimator = new Decimator();
  /** Samples that hops to come need, from {@link #from} on; before the sound there is silence. */
  readonly #heard: number[] = new Array<number>(REACH).fill(0);
  #from = -REACH;
  #samples = 0;
  #hops = 0;

  /** Hops that could be measured, of all since the start. */
  get complete(): number {
    return Math.max(0, Math.floor((this.#from + this.#heard.length - REACH - HOP / 2) / HOP) + 1);
  }

  /** Takes one sample, -1 to 1. */
  add(sample: number): void {
    this.#samples++;
    const next = this.#decimator.add(sample);
    if (next !== null) this.#heard.push(next);
  }

  /** What is still held back when the sound has ended, as if silence followed; a last hop that is not full is dropped. */
  finish(): number[] {
    const end = Math.floor(this.#samples / LEVEL_HOP_SAMPLES);
    while (this.complete < end) this.#heard.push(this.#decimator.add(0) ?? 0);
    return this.takeUntil(end);
  }

  /** The bytes of the hops before `end` that were not taken yet. */
  takeUntil(end: number): number[] {
    const bytes: number[] = [];
    for (; this.#hops < end; this.#hops++) bytes.push(probabilityByte(this.#voicingAt(this.#hops)));
    const needed = this.#hops * HOP + HOP / 2 - REACH;
    this.#heard.splice(0, needed - this.#from);
    this.#from = needed;
    return bytes;
  }

  #voicingAt(hop: number): number {
    const first = hop * HOP + HOP / 2 - REACH - this.#from;
    for (let i = 0; i < SOUND.length; i++) SOUND[i] = this.#heard[first + i] ?? 0;
    return highestPeak(autocorrelation(SOUND));
  }
}

/** How alike two windows are that lie a lag apart, from the first lag to the last; both about the middle. */
function autocorrelation(sound: Float64Array): Float64Array {
  const energy = new Float64Array(sound.length + 1);
  for (let i = 0; i < sound.length; i++) energy[i + 1] = (energy[i] ?? 0) + (sound[i] ?? 0) ** 2;
  const likeness = new Float64Array(LAST_LAG - FIRST_LAG + 1);
  for (let lag = FIRST_LAG; lag <= LAST_LAG; lag++) {
    const start = REACH - ((WINDOW + lag) >> 1);
    let product = 0;
    for (let i = start; i < start + WINDOW; i++) product += (sound[i] ?? 0) * (sound[i + lag] ?? 0);
    const here = (energy[start + WINDOW] ?? 0) - (energy[start] ?? 0);
    const later = (energy[start + lag + WINDOW] ?? 0) - (energy[start + lag] ?? 0);
    likeness[lag - FIRST_LAG] = product / Math.sqrt((here + ROUNDING_ENERGY) * (later + ROUNDING_ENERGY));
  }
  return likeness;
}

/** The highest of those between two lower ones, at the top of the parabola through the three; 0 without any. */
function highestPeak(likeness: Float64Array): number {
  let highest = 0;
  for (let i = 1; i < likeness.length - 1; i++) {
    const [before, here, after] = [likeness[i - 1] ?? 0, likeness[i] ?? 0, likeness[i + 1] ?? 0];
    if (here <= highest / 2 || here < before || here <= after) continue;
    const bend = 2 * here - before - after;
    highest = Math.max(highest, here + (after - before) ** 2 / (8 * bend));
  }
  return highest;
}
