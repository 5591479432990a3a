import { findPauses } from './find-pauses.ts';
import { hearAnswer, type HeardAnswer } from './heard-answer.ts';
import { measureHesitations } from './measure-hesitations.ts';
import { reasonsOf, valuesOf, type FiguresOfWhole } from './measured.ts';
import { measureLatency, type AskedQuestion } from './measure-latency.ts';
import { measureLength } from './measure-length.ts';
import { measureParts } from './measure-parts.ts';
import { measurePauses } from './measure-pauses.ts';
import { measureQuality } from './measure-quality.ts';
import { measureSyllables, runsWithSyllables } from './measure-syllables.ts';
import { MEASURE_VERSION, type Pacing, type PartMark, type TargetBand } from './pacing.ts';
import { withoutSpoiled } from './sound-faults.ts';
import type { VoiceTrack } from './voice-track.ts';

/** What must be known beside the voice track to measure an answer. */
export type HowToMeasure = {
  /** A silence is a pause from this length on. */
  readonly minPauseMs: number;
  /** The question's target; null when it has none. */
  readonly band: TargetBand | null;
  /** Null for a recording from elsewhere, whose question is not known. */
  readonly question: AskedQuestion | null;
  /** How long the question's own sound was heard at the start of the answer. */
  readonly echoMs?: number;
  /** Share of the samples at full scale; null when the sound is not there to count them. */
  readonly clippedShare: number | null;
  /** The parts that a person marked in the answer. */
  readonly parts?: readonly PartMark[];
  /** Also looks for held sounds, which are candidates for a person to hear. */
  readonly findsHesitations?: boolean;
};

/** Measures an answer from its voice track. The same track and settings always give the same figures. */
export function measurePacing(track: VoiceTrack, how: HowToMeasure): Pacing {
  return countPacing(hearAnswer(track, how.echoMs ?? 0), how);
}

/** Counts the figures of what was heard. @param how with the echo that it was heard with */
export function countPacing(heard: HeardAnswer, how: HowToMeasure): Pacing {
  const { speech, nuclei } = heard;
  const pauses = findPauses(speech.runs, how.minPauseMs, speech.interruptions);
  const measured: FiguresOfWhole = {
    ...measureLatency(speech, how.question),
    ...measureLength(speech, how.band),
    ...measurePauses(speech, pauses, how.minPauseMs),
    ...measureSyllables(speech, how.minPauseMs, nuclei),
    voicedHesitations: measureHesitations(heard, how.findsHesitations ?? false),
  };
  const quality = measureQuality(heard, how.clippedShare);
  const whole = withoutSpoiled(measured, quality, speech);
  const { minPauseMs } = how;
  const parts = measureParts(how.parts, { speech, pauses, minPauseMs, nuclei, figures: whole });
  const figures = { ...whole, parts };
  return {
    measureVersion: MEASURE_VERSION,
    minPauseMs: how.minPauseMs,
    startedBeforeQuestionEnded: speech.startsRunning,
    runs: runsWithSyllables(speech, how.minPauseMs, nuclei, whole.articulationRate.reason === null),
    pauses,
    interruptions: [...speech.interruptions],
    ...valuesOf(figures),
    notMeasurable: [...reasonsOf(figures), ...reasonsOf(quality)],
    quality: valuesOf(quality),
  };
}
