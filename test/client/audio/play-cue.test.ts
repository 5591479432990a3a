import { expect, test } from 'vitest';
import { playCue } from '../../../client/audio/play-cue.ts';
import type { TargetCue } from '../../../core/drills/target-cue.ts';

const RATE_HZ = 16_000;

/** Where the sound is loud, in whole tones, and how loud it gets. */
async function tonesOf(cue: TargetCue): Promise<{ count: number; peak: number; length: number }> {
  const context = new OfflineAudioContext(1, RATE_HZ, RATE_HZ);
  playCue(context, cue);
  const samples = (await context.startRendering()).getChannelData(0);
  const windows = Array.from({ length: 50 }, (_, i) => {
    const piece = samples.subarray((i * RATE_HZ) / 50, ((i + 1) * RATE_HZ) / 50);
    return piece.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0) > 0.01;
  });
  const count = windows.filter((isLoud, i) => isLoud && windows[i - 1] !== true).length;
  const peak = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  return { count, peak, length: windows.filter(Boolean).length / 50 };
}

test.each([
  ['begins', 1],
  ['ends', 2],
  ['past', 1],
] as const)('the tone of a target that %s comes %i times, soft and short', async (cue, count) => {
  const told = await tonesOf(cue);

  expect(told.count).toBe(count);
  expect(told.peak).toBeGreaterThan(0.03);
  expect(told.peak).toBeLessThanOrEqual(0.061);
  expect(told.length).toBeLessThan(0.4);
});
