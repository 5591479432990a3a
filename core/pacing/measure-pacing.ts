import { findPauses } from './find-pauses.ts';
import { hearSpeech } from './heard-speech.ts';
import { notMeasured, reasonsOf, valuesOf, type MeasuredFigures } from './measured.ts';
import { measureLatency, type AskedQuestion } from './measure-latency.ts';
import { measureLength } from './measure-length.ts';
import { measurePauses } from './measure-pauses.ts';
import { measureQuality } from './measure-quality.ts';
import { measureSyllables, nucleiOf, runsWithSyllables } from './measure-syllables.ts';
import { MEASURE_VERSION, type Pacing, type TargetBand } from './pacing.ts';
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
};

/** Measures an answer from its voice track. The same track and settings always give the same figures. */
export function measurePacing(track: VoiceTrack, how: HowToMeasure): Pacing {
  const speech = hearSpeech(track, how.echoMs ?? 0);
  const nuclei = nucleiOf(track, speech);
  const pauses = findPauses(speech.runs, how.minPauseMs, speech.interruptions);
  const measured: MeasuredFigures = {
    ...measureLatency(speech, how.question),
    ...measureLength(speech, how.band),
    ...measurePauses(speech, pauses, how.minPauseMs),
    ...measureSyllables(speech, how.minPauseMs, nuclei),
    parts: notMeasured('The parts of this answer are not marked.'),
  };
  const quality = measureQuality(track, speech, how.clippedShare);
  const figures = withoutSpoiled(measured, quality, speech);
  return {
    measureVersion: MEASURE_VERSION,
    minPauseMs: how.minPauseMs,
    startedBeforeQuestionEnded: speech.startsRunning,
    runs: runsWithSyllables(speech, how.minPauseMs, nuclei),
    pauses,
    interruptions: [...speech.interruptions],
    ...valuesOf(figures),
    notMeasurable: [...reasonsOf(figures), ...reasonsOf(quality)],
    quality: valuesOf(quality),
  };
}
