import { pinkNoise, seededRandom } from './pink-noise.ts';

const RATE_HZ = 16_000;

/** Sounds that are no speech, at no level in particular; the same for the same seed. */
export const MADE_SOUNDS = {
  pink: (length: number, seed: number) => pinkNoise(length, seed),
  white: (length: number, seed: number) => whiteNoise(length, seededRandom(seed)),
  tone: (length: number) =>
    Float32Array.from({ length }, (_, i) => Math.sin((2 * Math.PI * 440 * i) / RATE_HZ)),
  hum: (length: number) => Float32Array.from({ length }, (_, i) => humAt(i)),
  typing: makeTyping,
  music: makeMusic,
  pads: makePads,
} satisfies Record<string, (length: number, seed: number) => Float32Array>;

function whiteNoise(length: number, random: () => number): Float32Array {
  return Float32Array.from({ length }, () => random() * 2 - 1);
}

/** The mains and six of its harmonics. */
function humAt(i: number): number {
  return [1, 2, 3, 4, 5, 6, 7].reduce(
    (sum, harmonic) => sum + Math.sin((2 * Math.PI * 50 * harmonic * i) / RATE_HZ + harmonic) / harmonic,
    0,
  );
}

/** Strokes of 25 ms with a softer one after each, three a second, with pauses. */
function makeTyping(length: number, seed: number): Float32Array {
  const random = seededRandom(seed);
  const sound = whiteNoise(length, random).map((sample) => sample * 0.004);
  for (
    let second = 0.2;
    second * RATE_HZ < length;
    second += 0.12 + 0.35 * random() + (random() < 0.12 ? 1 : 0)
  )
    for (const [delay, loudness] of [
      [0, 1],
      [0.09, 0.5],
    ] as const)
      for (let k = 0; k < 400; k++) {
        const at = Math.round((second + delay) * RATE_HZ) + k;
        if (at < length) sound[at] = (sound[at] ?? 0) + loudness * (random() * 2 - 1) * Math.exp(-k / 60);
      }
  return sound;
}

/** Plucked notes of a chord, four a second, over a bass. */
function makeMusic(length: number, seed: number): Float32Array {
  const random = seededRandom(seed);
  const sound = new Float32Array(length);
  const chords = [
    [262, 330, 392],
    [220, 262, 330],
    [175, 220, 262],
    [196, 247, 294],
  ];
  for (let beat = 0; beat * 4000 < length; beat++) {
    const chord = chords[Math.floor(beat / 8) % chords.length] ?? [];
    const hz = (chord[Math.floor(random() * 3)] ?? 262) * (random() < 0.3 ? 2 : 1);
    pluck(sound, beat * 4000, hz, 0.35);
    if (beat % 4 === 0) pluck(sound, beat * 4000, (chord[0] ?? 262) / 2, 1);
  }
  return sound;
}

function pluck(sound: Float32Array, at: number, hz: number, seconds: number): void {
  const end = Math.min(sound.length, at + 3 * seconds * RATE_HZ);
  for (let i = at; i < end; i++) {
    const time = (i - at) / RATE_HZ;
    const tone = [1, 2, 3, 4].reduce((sum, k) => sum + Math.sin(2 * Math.PI * hz * k * time) / k ** 1.5, 0);
    sound[i] = (sound[i] ?? 0) + tone * Math.exp(-time / seconds) * Math.min(1, time * 200);
  }
}

/** Held chords that swell and fall, as behind a video. */
function makePads(length: number): Float32Array {
  const chords = [
    [196, 247, 294],
    [220, 277, 330],
  ];
  return Float32Array.from({ length }, (_, i) => {
    const time = i / RATE_HZ;
    const chord = chords[Math.floor(time / 3) % 2] ?? [];
    const swell = 0.6 + 0.4 * Math.sin((2 * Math.PI * time) / 5);
    return (
      swell *
      chord.reduce(
        (sum, hz) => sum + Math.sin(2 * Math.PI * hz * time) + 0.4 * Math.sin(4 * Math.PI * hz * time),
        0,
      )
    );
  });
}
