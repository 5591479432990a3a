import { expect, test } from 'vitest';
import { canHaveCues } from '../../../core/drills/drill-ways.ts';
import { cueAt } from '../../../core/drills/target-cue.ts';

test('of a target of 60 to 90 s a tone is due at 60 s, at 90 s and at 105 s', () => {
  const cues = [0, 59_999, 60_000, 89_999, 90_000, 104_999, 105_000, 600_000].map((spokenMs) =>
    cueAt({ fromMs: 60_000, toMs: 90_000 }, spokenMs),
  );

  expect(cues).toEqual([null, null, 'begins', 'begins', 'ends', 'ends', 'past', 'past']);
});

test('no tone tells the target of a blind clock, nor of a drill that has none', () => {
  expect(canHaveCues('length')).toBe(true);
  expect(canHaveCues('blind-clock')).toBe(false);
  expect(canHaveCues('silence')).toBe(false);
});
