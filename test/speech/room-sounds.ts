import { pinkNoise, seededRandom } from './pink-noise.ts';

const RATE_HZ = 16_000;

/** Handling and traffic: noise below some 30 Hz. */
const RUMBLE_HZ = 30;

/** A furnished living room: 0.4 s to fall by 60 dB; its sound stands 15 dB below what comes straight. */
const REVERB_SECONDS = 0.4;
const REVERB_DB = -15;
const SAMPLES_AN_ECHO = 8;

/** Low noise as of a desk that is knocked against, at no level in particular; 16 kHz. */
export function rumble(length: number, seed: number): Float32Array {
  const keep = Math.exp((-2 * Math.PI * RUMBLE_HZ) / RATE_HZ);
  let [once, twice] = [0, 0];
  return pinkNoise(length, seed).map((sample) => {
    once = keep * once + (1 - keep) * sample;
    return (twice = keep * twice + (1 - keep) * once);
  });
}

/** The same sound, 16 kHz, in a room: echoes at random follow each sample, and die away. */
export function inReverb(samples: Float32Array, seed: number): Float32Array {
  const echoes = makeEchoes(seededRandom(seed));
  const heard = samples.slice();
  for (const { delay, gain } of echoes)
    for (let i = delay; i < heard.length; i++) heard[i] = (heard[i] ?? 0) + gain * (samples[i - delay] ?? 0);
  return heard;
}

/** One in each few samples, which sounds as dense as one in each. */
function makeEchoes(random: () => number): { readonly delay: number; readonly gain: number }[] {
  const count = Math.floor((REVERB_SECONDS * RATE_HZ) / SAMPLES_AN_ECHO);
  const echoes = Array.from({ length: count }, (_, i) => {
    const delay = Math.floor((i + random()) * SAMPLES_AN_ECHO) + 1;
    return { delay, gain: Math.sign(random() - 0.5) * 10 ** ((-3 * delay) / (REVERB_SECONDS * RATE_HZ)) };
  });
  const energy = echoes.reduce((sum, { gain }) => sum + gain ** 2, 0);
  const share = 10 ** (REVERB_DB / 20) / Math.sqrt(energy);
  return echoes.map(({ delay, gain }) => ({ delay, gain: gain * share }));
}
