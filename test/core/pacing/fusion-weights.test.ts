import { expect, test } from 'vitest';
import { hashOfFusion } from '../../../bench/fusion-file.ts';
import { FUSION_INPUTS } from '../../../core/pacing/fusion-inputs.ts';
import { FUSION, FUSION_ORIGIN } from '../../../core/pacing/fusion-weights.ts';
import { TRACK_VERSION } from '../../../core/pacing/voice-track.ts';

test('the numbers of the fusion are those that were fitted, and none was changed by hand', () => {
  expect(hashOfFusion(FUSION, FUSION_ORIGIN)).toBe(FUSION_ORIGIN.hash);
});

test('another weight, or other speech, gives another hash', () => {
  const [first = 0, ...rest] = FUSION.weights;

  expect(hashOfFusion({ ...FUSION, weights: [first + 0.001, ...rest] }, FUSION_ORIGIN)).not.toBe(
    FUSION_ORIGIN.hash,
  );
  expect(hashOfFusion(FUSION, { ...FUSION_ORIGIN, speechDigest: '' })).not.toBe(FUSION_ORIGIN.hash);
});

test('the fusion was fitted on tracks of this making, with a weight for each input', () => {
  expect(FUSION_ORIGIN.trackVersion).toBe(TRACK_VERSION);
  expect(FUSION.weights).toHaveLength(FUSION_INPUTS);
});
