import { describe, expect, test } from 'vitest';
import { livePace } from '../../../core/drills/live-pace.ts';

/** A hill of the envelope each so many hops, 10 dB high, all of it voiced. */
function spoken(hops: number, hopsASyllable: number) {
  const isHigh = (hop: number) => hop % hopsASyllable < hopsASyllable / 2;
  return {
    envelope: Array.from({ length: hops }, (_, hop) => (isHigh(hop) ? 210 : 190)),
    voicing: new Array<number>(hops).fill(200),
  };
}

describe('the pace of now', () => {
  test('of 15 s with a syllable each 250 ms is 4 a second', () => {
    const rate = livePace({ firstHop: 0, ...spoken(1500, 25) }, [{ startMs: 0, endMs: 15_000 }]);

    expect(rate).toBeCloseTo(4, 0);
  });

  test('is of the last 15 s alone, wherever on the clock they are', () => {
    const runs = [
      { startMs: 500, endMs: 40_000 },
      { startMs: 50_000, endMs: 60_000 },
    ];

    const rate = livePace({ firstHop: 4500, ...spoken(1500, 20) }, runs);

    // 10 of the 15 s are a run, with 5 syllables a second.
    expect(rate).toBeCloseTo(5, 0);
  });

  test('is not told of less than 4 s of speech', () => {
    const sound = { firstHop: 0, ...spoken(1500, 25) };

    expect(livePace(sound, [{ startMs: 0, endMs: 3900 }])).toBeNull();
    expect(livePace(sound, [{ startMs: 0, endMs: 4100 }])).not.toBeNull();
    expect(livePace({ firstHop: 0, envelope: [], voicing: [] }, [])).toBeNull();
  });
});
