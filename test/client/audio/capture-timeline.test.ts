import { describe, expect, test } from 'vitest';
import { CaptureTimeline } from '../../../client/audio/capture-timeline.ts';
import { makeTone } from './made-sound.ts';

const BLOCK_SAMPLES = 1024;
const MINUTES = 2;

/** Hears a tone from some frame of the context on; the browser skips `skipped` frames before the second half. */
function hearTone(rateHz: number, firstFrame: number, skipped = 0): CaptureTimeline {
  const timeline = new CaptureTimeline(rateHz);
  const blocks = Math.floor((MINUTES * 60 * rateHz) / BLOCK_SAMPLES);
  const tone = makeTone(BLOCK_SAMPLES, 440, rateHz);
  for (let i = 0; i < blocks; i++) {
    const contextFrame = firstFrame + i * BLOCK_SAMPLES + (i < blocks / 2 ? 0 : skipped);
    const wallMs = ((contextFrame + BLOCK_SAMPLES) * 1000) / rateHz;
    timeline.hear({ contextFrame, samples: tone, wallMs });
  }
  return timeline;
}

describe.each([8000, 22_050, 44_100, 48_000, 96_000])('a context at %i Hz', (rateHz) => {
  test('counts 16,000 samples a second, with no drift', () => {
    const timeline = hearTone(rateHz, 12_345);
    const heard = Math.floor((MINUTES * 60 * rateHz) / BLOCK_SAMPLES) * BLOCK_SAMPLES;

    const heldBack = (heard * 16_000) / rateHz - timeline.newestSample;

    expect(timeline.firstContextFrame).toBe(12_345);
    expect(timeline.lapses).toEqual([]);
    // The filter waits for what comes after: 48 zero crossings of the lower rate, at most 6 ms.
    expect(heldBack).toBeGreaterThanOrEqual(0);
    expect(heldBack).toBeLessThanOrEqual(96);
  });
});

test('4,800 frames that the engine skipped are 100 ms of silence, marked as lost', () => {
  const whole = hearTone(48_000, 0);
  const skipped = hearTone(48_000, 0, 4800);

  expect(skipped.newestSample - whole.newestSample).toBe(1600);
  expect(skipped.lapses).toEqual([
    {
      cause: 'samples-lost',
      startSample: expect.any(Number) as number,
      endSample: expect.any(Number) as number,
    },
  ]);
  const [lapse] = skipped.lapses;
  expect((lapse?.endSample ?? 0) - (lapse?.startSample ?? 0)).toBe(1600);
});
