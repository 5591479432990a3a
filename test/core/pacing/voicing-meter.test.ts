import { expect, test } from 'vitest';
import { SoundMeter } from '../../../core/pacing/sound-meter.ts';
import { pinkNoise, seededRandom } from '../../speech/pink-noise.ts';

/** One second of a pulse train: the harmonics of a voice, without its formants. */
function pulses(hz: number): Float32Array {
  const period = 16_000 / hz;
  return Float32Array.from({ length: 16_000 }, (_, i) =>
    Math.floor((i + 1) / period) > Math.floor(i / period) ? 0.5 : 0,
  );
}

function hops(samples: Float32Array, gain = 1) {
  const meter = new SoundMeter();
  for (const sample of samples) meter.add(sample * gain);
  const [first, last] = [meter.take(), meter.finish()];
  const joined = (name: keyof typeof first) => [...first[name], ...last[name]];
  return { level: joined('level'), voicing: joined('voicing'), envelope: joined('envelope') };
}

const middle = (bytes: readonly number[]) => bytes.slice(10, 90);

test.each([70, 110, 200, 310, 390])('pulses at %i Hz are periodic in every hop but the outermost', (hz) => {
  expect(Math.min(...middle(hops(pulses(hz)).voicing))).toBeGreaterThan(0.95 * 255);
});

test('noise is hardly periodic: half of its hops below 0.45', () => {
  const random = seededRandom(1);
  const white = Float32Array.from({ length: 16_000 }, () => random() - 0.5);

  for (const noise of [white, pinkNoise(16_000, 2)]) {
    const voicing = middle(hops(noise).voicing).toSorted((a, b) => a - b);
    expect(voicing[40]).toBeLessThan(0.45 * 255);
  }
});

test('exact zeros are not periodic', () => {
  expect(Math.max(...hops(new Float32Array(16_000)).voicing)).toBe(0);
});

test('what is periodic does not depend on its level', () => {
  expect(hops(pulses(110), 1 / 8).voicing).toEqual(hops(pulses(110)).voicing);
});

test('periodic sound from 500 to 700 ms is voiced there, give or take 30 ms', () => {
  const sound = pulses(200).map((sample, i) => (i >= 8000 && i < 11_200 ? sample : 0));
  const { voicing } = hops(sound);
  const voiced = voicing.flatMap((byte, i) => (byte > 128 ? [i] : []));

  expect(Math.abs((voiced[0] ?? 0) - 50)).toBeLessThanOrEqual(3);
  expect(Math.abs((voiced.at(-1) ?? 0) - 69)).toBeLessThanOrEqual(3);
});

test('the streams are equally long, whatever the length', () => {
  for (const length of [0, 1, 159, 160, 500, 15_999]) {
    const { level, voicing, envelope } = hops(pulses(110).subarray(0, length));

    expect([level.length, voicing.length, envelope.length]).toEqual(Array(3).fill(Math.floor(length / 160)));
  }
});
