import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outputsBefore, rateRatio } from '../../../core/pacing/rate-ratio.ts';
import { Resampler } from '../../../core/pacing/resampler.ts';
import { levelOf } from '../../speech/level.ts';

const RATES_HZ = [8000, 11025, 16000, 22050, 24000, 32000, 44100, 48000, 96000];
const ODD_RATES_HZ = [12345, 44056, 191999];
const SECONDS_AN_HOUR = 3600;

/** The tone came back within 0.00001 at every rate; a lag of a hundredth of a sample would be 0.004. */
const TONE_TOLERANCE = 0.00002;

/** What is above 8 kHz was found at -93 dB and lower, a full-scale tone being at -3. */
const STOPPED_DBFS = -90;

/** The filter's ends, where the sound begins and stops, are left out: 48 samples of 16 kHz, and of 8 kHz twice that. */
const EDGE_SAMPLES = 100;

function tone(hz: number, rateHz: number, seconds: number): Float32Array {
  return Float32Array.from({ length: rateHz * seconds }, (_, i) => Math.sin((2 * Math.PI * hz * i) / rateHz));
}

function resampled(samples: Float32Array, rateHz: number): Float32Array {
  const resampler = new Resampler(rateHz);
  return Float32Array.from([...resampler.push(samples), ...resampler.flush()]);
}

describe.each([...RATES_HZ, ...ODD_RATES_HZ])('from %i Hz', (rateHz) => {
  test('an hour of sound becomes exactly 57,600,000 samples', () => {
    const count = outputsBefore(rateHz * SECONDS_AN_HOUR, 0, rateRatio(rateHz));

    expect(count).toBe(16_000 * SECONDS_AN_HOUR);
  });

  test('output sample n of a 1 kHz tone is the tone at n/16000 s', () => {
    const output = resampled(tone(1000, rateHz, 0.25), rateHz);

    const errors = output.map((sample, n) => Math.abs(sample - Math.sin((2 * Math.PI * 1000 * n) / 16_000)));
    expect(output.length).toBe(Math.ceil((Math.floor(rateHz * 0.25) * 16_000) / rateHz));
    expect(Math.max(...errors.subarray(EDGE_SAMPLES, -EDGE_SAMPLES))).toBeLessThan(TONE_TOLERANCE);
  });

  test('cutting the sound anywhere changes no sample', () => {
    const sound = tone(700, rateHz, 0.05);
    const whole = resampled(sound, rateHz);

    fc.assert(
      fc.property(fc.array(fc.nat(sound.length), { maxLength: 6 }), (cuts) => {
        const resampler = new Resampler(rateHz);
        const ends = [...cuts.sort((a, b) => a - b), sound.length];
        const pieces = ends.map((end, i) => resampler.push(sound.subarray(ends[i - 1] ?? 0, end)));

        expect([...pieces, resampler.flush()].flatMap((piece) => [...piece])).toEqual([...whole]);
      }),
      { numRuns: 10 },
    );
  });
});

test.each([
  [44_100, 9000],
  [48_000, 8200],
  [48_000, 12_000],
  [96_000, 30_000],
])('from %i Hz, a tone of %i Hz does not fold back', (rateHz, hz) => {
  const output = resampled(tone(hz, rateHz, 0.25), rateHz);

  expect(levelOf(output.subarray(EDGE_SAMPLES, -EDGE_SAMPLES))).toBeLessThan(STOPPED_DBFS);
});

test.each([44_100, 48_000])('from %i Hz, a tone of 7 kHz passes unchanged', (rateHz) => {
  const output = resampled(tone(7000, rateHz, 0.25), rateHz);

  expect(levelOf(output.subarray(EDGE_SAMPLES, -EDGE_SAMPLES))).toBeCloseTo(10 * Math.log10(0.5), 2);
});

test('sound at 16 kHz comes back as it was, and at once', () => {
  const sound = tone(440, 16_000, 0.1);

  const output = new Resampler(16_000).push(sound);

  expect(output).toEqual(sound);
});

test.each([7999, 192_001, 44_100.5, Number.NaN])('a rate of %d Hz is refused', (rateHz) => {
  expect(() => new Resampler(rateHz)).toThrow(RangeError);
});
