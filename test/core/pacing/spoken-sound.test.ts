import { describe, expect, test } from 'vitest';
import { makeSpokenSound, HIGHEST_DBFS, SPOKEN_DBFS } from '../../../core/pacing/spoken-sound.ts';

const RATE_HZ = 48_000;
const RUNS = [
  { startMs: 1000, endMs: 1800 },
  { startMs: 2200, endMs: 3000 },
];

/** 5 s of a room at -70 dBFS, and a tone of a peak in the runs. */
function recorded(peak: number): Float32Array {
  return Float32Array.from({ length: 5 * RATE_HZ }, (_, i) => {
    const ms = (i * 1000) / RATE_HZ;
    const speaks = RUNS.some(({ startMs, endMs }) => ms >= startMs && ms < endMs);
    return (speaks ? peak : 10 ** (-70 / 20)) * Math.sin(i / 7);
  });
}

function peakDb(samples: Float32Array): number {
  return 20 * Math.log10(samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0));
}

describe('a recorded question', () => {
  test('of 5 s with speech from 1 to 3 s becomes 2.3 s, in which speech is from 0.15 to 2.15 s', () => {
    const spoken = makeSpokenSound(recorded(0.1), RATE_HZ, RUNS);

    expect(spoken?.samples).toHaveLength(110_400);
    expect([spoken?.start, spoken?.end]).toEqual([7200, 103_200]);
    expect(Math.abs(spoken?.samples[0] ?? 1)).toBeLessThan(1e-6);
  });

  test.each([0.02, 0.1, 0.9])('that peaks at %f has a power of -20 dBFS over its runs', (peak) => {
    const spoken = makeSpokenSound(recorded(peak), RATE_HZ, RUNS);

    // A tone peaks 3 dB above its power.
    expect(peakDb(spoken?.samples ?? new Float32Array(1))).toBeCloseTo(SPOKEN_DBFS + 3.01, 1);
  });

  test('with one loud click stays below -1 dBFS, and quieter than the others', () => {
    const samples = recorded(0.05);
    samples[1.5 * RATE_HZ] = 1;

    const spoken = makeSpokenSound(samples, RATE_HZ, RUNS);

    expect(peakDb(spoken?.samples ?? new Float32Array(1))).toBeCloseTo(HIGHEST_DBFS, 3);
  });

  test('that begins and ends with speech keeps what there is', () => {
    const spoken = makeSpokenSound(recorded(0.1).subarray(RATE_HZ, 3 * RATE_HZ), RATE_HZ, [
      { startMs: 0, endMs: 2000 },
    ]);

    expect([spoken?.start, spoken?.end, spoken?.samples.length]).toEqual([0, 2 * RATE_HZ, 2 * RATE_HZ]);
  });

  test('in which nobody speaks is none', () => {
    expect(makeSpokenSound(recorded(0.1), RATE_HZ, [])).toBeNull();
  });
});
