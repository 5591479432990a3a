import type { Fusion, FusionOrigin } from './fuse-voice.ts';

/** Which speech the fusion was fitted on, and a hash of that and of the numbers: they are made, not edited. */
export const FUSION_ORIGIN: FusionOrigin = {
  trackVersion: 2,
  speechDigest: '0b78144d1a2c08cf',
  recordings: 336,
  minutes: 145,
  hash: '368c7d28931c002d',
};

/** The fusion that finds the runs of an answer. Made by `npm run bench:fit -- --data DIR`, which says how. */
export const FUSION: Fusion = {
  weights: [
    -1.011, 0.064, -0.097, 0.197, 0.596, 1.295, 3.418, 0.549, 1.686, 0.863, -0.067, 1.407, 0.572, 0.979,
    1.286,
  ],
  on: 0.8,
  off: 0.4,
  onsetAt: 0.6,
  offsetAt: 0.7,
  leastGapMs: 40,
  leastRunMs: 60,
  leastGapAgainMs: 50,
};
