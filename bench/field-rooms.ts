import { BandPass } from '../core/pacing/biquad.ts';
import { MADE_SOUNDS } from '../test/speech/made-sounds.ts';
import { atLevel } from '../test/speech/level.ts';
import { seededRandom } from '../test/speech/pink-noise.ts';

/** What a microphone and its room make of speech that stands at −23 dBFS. Times stay as they are, to a few ms. */
type FieldRoom = (speech: Float32Array, seed: number) => Float32Array;

const RATE_HZ = 16_000;

/** Steps of the codec of telephones, µ-law of 8 bits. */
const MU = 255;

/** Rooms and microphones that answers are recorded with, none of which the fusion was fitted on. */
export const FIELD_ROOMS: Readonly<Record<string, FieldRoom>> = {
  telephone: (speech, seed) =>
    withBand(withNoise(speech, 'pink', -50, seed), 300, 3400).map((sample) => coded(sample)),
  laptop: (speech, seed) =>
    withBand(withNoise(withNoise(speech, 'hum', -55, seed), 'pink', -46, seed), 180, 7000),
  'gain-control': (speech, seed) => withGainControl(withNoise(speech, 'pink', -50, seed)),
  suppressed: (speech, seed) => withSuppression(withNoise(speech, 'pink', -45, seed)),
  'passing-cars': (speech, seed) => withSwelling(speech, seed),
  'large-room': (speech, seed) => withNoise(withEcho(speech, 0.7, seed), 'pink', -52, seed),
  'far-away': (speech, seed) =>
    withNoise(
      withEcho(speech, 0.35, seed).map((sample) => sample * 0.06),
      'white',
      -68,
      seed,
    ),
  overdriven: (speech, seed) =>
    withNoise(speech, 'pink', -50, seed).map((sample) => Math.max(-0.98, Math.min(0.98, 6 * sample))),
};

function withNoise(
  speech: Float32Array,
  kind: 'pink' | 'white' | 'hum',
  dbfs: number,
  seed: number,
): Float32Array {
  const noise = atLevel(MADE_SOUNDS[kind](speech.length, seed), dbfs);
  return speech.map((sample, i) => sample + (noise[i] ?? 0));
}

function withBand(sound: Float32Array, fromHz: number, toHz: number): Float32Array {
  const band = new BandPass(fromHz, toHz);
  return sound.map((sample) => band.next(sample));
}

function coded(sample: number): number {
  const held = Math.max(-1, Math.min(1, sample));
  const step = Math.round((Math.log1p(MU * Math.abs(held)) / Math.log1p(MU)) * 127) / 127;
  return Math.sign(held) * (((1 + MU) ** step - 1) / MU);
}

/** Falls within 10 ms and rises by 12 dB a second, to 18 dB: the room comes up where nobody speaks. */
function withGainControl(sound: Float32Array): Float32Array {
  const most = 10 ** (18 / 20);
  const rise = 10 ** (12 / 20 / RATE_HZ);
  let gain = 1;
  return sound.map((sample) => {
    gain = Math.min(most, gain * rise, Math.max(gain * 0.99, 0.4 / Math.max(1e-6, Math.abs(sample))));
    return Math.max(-1, Math.min(1, sample * gain));
  });
}

/** Takes 18 dB off what is softer than −42 dBFS, opening within 5 ms and closing within 150. */
function withSuppression(sound: Float32Array): Float32Array {
  let [power, gain] = [0, 1];
  return sound.map((sample) => {
    power += (sample ** 2 - power) / (0.01 * RATE_HZ);
    const to = power > 10 ** (-42 / 10) ? 1 : 0.125;
    gain += (to - gain) / ((to > gain ? 0.005 : 0.15) * RATE_HZ);
    return sample * gain;
  });
}

/** Noise that swells from −58 to −38 dBFS and back, every five seconds or so. */
function withSwelling(speech: Float32Array, seed: number): Float32Array {
  const noise = atLevel(MADE_SOUNDS.pink(speech.length, seed), -48);
  const periodS = 4 + 3 * seededRandom(seed)();
  return speech.map((sample, i) => {
    const swellDb = 10 * Math.sin((2 * Math.PI * i) / RATE_HZ / periodS);
    return sample + (noise[i] ?? 0) * 10 ** (swellDb / 20);
  });
}

/** A few hundred reflections that die away by 60 dB in a time. */
function withEcho(speech: Float32Array, dyingS: number, seed: number): Float32Array {
  const random = seededRandom(seed);
  const echo = speech.slice();
  for (let delayS = 0.004; delayS < dyingS; delayS += 0.0005 + 0.003 * random()) {
    const [delay, gain] = [Math.round(delayS * RATE_HZ), (random() - 0.5) * 10 ** ((-3 * delayS) / dyingS)];
    for (let i = delay; i < echo.length; i++)
      echo[i] = (echo[i] ?? 0) + 0.35 * gain * (speech[i - delay] ?? 0);
  }
  return echo;
}
