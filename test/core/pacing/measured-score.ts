import { expect } from 'vitest';
import { measurePacing, type HowToMeasure } from '../../../core/pacing/measure-pacing.ts';
import type { Pacing } from '../../../core/pacing/pacing.ts';
import type { InterruptionCause } from '../../../core/pacing/voice-track.ts';
import { answer } from '../../speech/answer.ts';

/** A question that was heard, with a target. */
export const HOW: HowToMeasure = {
  minPauseMs: 250,
  band: { fromMs: 2000, toMs: 4000 },
  question: { responseLatencyErrorMs: 15, wasHeard: true },
  clippedShare: 0,
};

/** Onset 1900, pauses of 660 and 1620, offset 9560: the score with the lags of the voice model in it. */
export const TWO_PAUSES = '1920 quiet, 1920 voice, 640 quiet, 1280 voice, 1600 quiet, 2240 voice, 960 quiet';

/** The figures that span the whole answer. */
export const ANSWER_FIGURES = [
  'answerMs',
  'band',
  'silentPauseRatePerMinute',
  'medianPauseMs',
  'longestPauseMs',
  'phonationTimeMs',
  'phonationTimeRatio',
  'falseFinishes',
  'tailMs',
] as const;

/** The figures of a score. */
export function measure(score: string, how: Partial<HowToMeasure> = {}): Pacing {
  return measurePacing(answer(score), { ...HOW, ...how });
}

/** The figures of {@link TWO_PAUSES}, interrupted once. */
export function measureInterrupted(
  startMs: number,
  endMs: number,
  cause: InterruptionCause = 'samples-lost',
): Pacing {
  return measurePacing(answer(TWO_PAUSES, [{ startMs, endMs, cause }]), HOW);
}

/** Why a figure could not be had. */
export function reason(pacing: Pacing, figure: string): string | undefined {
  return pacing.notMeasurable.find((missing) => missing.figure === figure)?.reason;
}

/** Every figure that is null has exactly one reason, and no other has one. */
export function expectReasons(pacing: Pacing): void {
  const all: Record<string, unknown> = { ...pacing, ...pacing.quality };
  const missing = Object.keys(all).filter((figure) => all[figure] === null);
  expect(pacing.notMeasurable.map(({ figure }) => figure).sort()).toEqual(missing.sort());
}
