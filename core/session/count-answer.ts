import { hearAnswer, type HeardAnswer } from '../pacing/heard-answer.ts';
import { countPacing } from '../pacing/measure-pacing.ts';
import { MEASURE_VERSION, type Pacing, type TargetBand } from '../pacing/pacing.ts';
import { msOfSample } from '../pacing/sample-clock.ts';
import type { VoiceTrack } from '../pacing/voice-track.ts';
import type { StoredPacing } from './first-pacing.ts';
import type { PartStart } from './mark.ts';
import { markedParts } from './marked-parts.ts';
import type { Settings } from './settings.ts';

/** What must be known of an answer, beside its track, to count its figures again. */
export type AnswerContext = {
  /** Null for a recording that was brought in. */
  readonly band: TargetBand | null;
  readonly question: { readonly responseLatencyErrorMs: number | null; readonly wasHeard: boolean } | null;
  readonly echoMs: number;
  readonly clippedShare: number;
};

/** The settings that figures depend on. */
export type CountSettings = Pick<Settings, 'minPauseMs' | 'voicedHesitations'>;

/** Counts an answer's figures, held sounds left aside. */
export function countAnswer(track: VoiceTrack, context: AnswerContext, minPauseMs: number): Pacing {
  return countHeard(hearTrack(track, context), context, minPauseMs);
}

/** Counts the figures of what was heard in an answer, held sounds left aside. */
export function countHeard(heard: HeardAnswer, context: AnswerContext, minPauseMs: number): Pacing {
  return countPacing(heard, { minPauseMs, ...context });
}

/** An answer as it is kept, without its track. */
export type CountableAnswer = {
  readonly context: AnswerContext;
  /** As they were first counted. */
  readonly pacing: StoredPacing;
  /** How long its sound is. */
  readonly sampleCount: number;
};

/** Hears an answer's track, from which its figures are counted at any threshold. */
export function hearTrack(track: VoiceTrack, { echoMs }: AnswerContext): HeardAnswer {
  return hearAnswer(track, echoMs);
}

/** Whether something was heard or counted by today's way of measuring. */
export function isOfToday({ measureVersion }: { readonly measureVersion: number }): boolean {
  return measureVersion === MEASURE_VERSION;
}

/**
 * An answer's figures as the settings ask for them, the first count where it still holds.
 *
 * @param heard what today's way of measuring heard in its track
 * @param partStarts where a person marked its parts, in order
 */
export function pacingAt(
  { context, pacing, sampleCount }: CountableAnswer,
  heard: HeardAnswer,
  { minPauseMs, voicedHesitations }: CountSettings,
  partStarts: readonly PartStart[] = [],
): Pacing {
  const holds =
    hasAllOfToday(pacing) && pacing.minPauseMs === minPauseMs && isHeldAgainst(pacing, context.band);
  if (holds && !voicedHesitations && partStarts.length === 0) return pacing;
  const parts = markedParts(partStarts, msOfSample(sampleCount));
  return countPacing(heard, { minPauseMs, ...context, findsHesitations: voicedHesitations, parts });
}

/** A recording is held against a target once it is said which question it answers. */
function isHeldAgainst({ band }: Pacing, target: TargetBand | null): boolean {
  return band?.fromMs === target?.fromMs && band?.toMs === target?.toMs;
}

/** What this way of measuring stored has all of its figures. */
function hasAllOfToday(pacing: StoredPacing): pacing is Pacing {
  return isOfToday(pacing);
}
