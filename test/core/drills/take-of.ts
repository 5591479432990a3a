import type { DrillTake } from '../../../core/drills/take.ts';
import { measurePacing } from '../../../core/pacing/measure-pacing.ts';
import type { PartMark } from '../../../core/pacing/pacing.ts';
import { msOfSample } from '../../../core/pacing/sample-clock.ts';
import { answer } from '../../speech/answer.ts';

type Changes = Partial<Omit<DrillTake, 'pacing' | 'endMs'>> & { readonly parts?: readonly PartMark[] };

/** A take whose voice track is made up from a score, measured as any answer is. */
export function takeOf(score: string, { parts = [], ...changes }: Changes = {}): DrillTake {
  const track = answer(score);
  const band = changes.band ?? { fromMs: 5000, toMs: 10_000 };
  const pacing = measurePacing(track, {
    minPauseMs: 250,
    band,
    question: { responseLatencyErrorMs: 20, wasHeard: true },
    clippedShare: 0,
    parts,
    findsHesitations: true,
  });
  const endMs = msOfSample(track.sampleCount);
  return { answerId: '1', guessMs: null, heard: [], cut: null, ...changes, band, pacing, endMs };
}

/** A take of which nothing was measured. */
export const UNMEASURED: DrillTake = {
  answerId: '9',
  band: { fromMs: 5000, toMs: 10_000 },
  pacing: null,
  endMs: null,
  guessMs: null,
  heard: [],
  cut: null,
};
