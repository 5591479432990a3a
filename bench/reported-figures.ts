import { DEFAULT_MIN_PAUSE_MS } from '../core/pacing/find-pauses.ts';
import { lengthMs, silencesBetween, type Stretch } from '../core/pacing/stretch.ts';
import type { LabelledSpeech } from './labelled-speech.ts';

/** What a person is told of an answer that rests on its runs alone. Where no speech was found, all is 0. */
export type ReportedFigures = {
  readonly answerMs: number;
  readonly phonationTimeMs: number;
  readonly phonationTimeRatio: number;
  readonly longestPauseMs: number;
};

/** The figures that follow from runs, however they were found. */
export function reportedOf(runs: readonly Stretch[]): ReportedFigures {
  const answerMs = (runs.at(-1)?.endMs ?? 0) - (runs[0]?.startMs ?? 0);
  const pausesMs = silencesBetween(runs)
    .map(lengthMs)
    .filter((ms) => ms >= DEFAULT_MIN_PAUSE_MS);
  const phonationTimeMs = answerMs - pausesMs.reduce((sum, ms) => sum + ms, 0);
  return {
    answerMs,
    phonationTimeMs,
    phonationTimeRatio: answerMs === 0 ? 0 : phonationTimeMs / answerMs,
    longestPauseMs: Math.max(0, ...pausesMs),
  };
}

/** The runs that are labelled: what lies between the silences. */
export function labelledRuns({ onsetMs, offsetMs, silences }: LabelledSpeech): Stretch[] {
  const starts = [onsetMs, ...silences.map(({ endMs }) => endMs)];
  const ends = [...silences.map(({ startMs }) => startMs), offsetMs];
  return starts.map((startMs, i) => ({ startMs, endMs: ends[i] ?? offsetMs }));
}

/** How much each figure is too high. */
export function lessLabelled(found: ReportedFigures, labelled: ReportedFigures): ReportedFigures {
  return {
    answerMs: found.answerMs - labelled.answerMs,
    phonationTimeMs: found.phonationTimeMs - labelled.phonationTimeMs,
    phonationTimeRatio: found.phonationTimeRatio - labelled.phonationTimeRatio,
    longestPauseMs: found.longestPauseMs - labelled.longestPauseMs,
  };
}
