import type { HeardSpeech } from './heard-speech.ts';
import { joinRuns } from './join-runs.ts';
import { notMeasured, reasonsOf, unless, valuesOf, type Measured, type FiguresOfWhole } from './measured.ts';
import { LEAST_SPEECH_MS, TOO_LITTLE_SPEECH, ratePerSecond } from './measure-syllables.ts';
import type { PartMark, PartPacing, Pause } from './pacing.ts';
import { lengthMs, sharedMs, type Stretch } from './stretch.ts';

/** What an answer's parts are measured from. */
type MarkedAnswer = {
  readonly speech: HeardSpeech;
  readonly pauses: readonly Pause[];
  readonly minPauseMs: number;
  readonly nuclei: readonly number[] | null;
  /** Of the whole answer: what could not be had of it cannot be had of a part. */
  readonly figures: FiguresOfWhole;
};

/**
 * Measures the parts of an answer as a person marked them. What lies outside of the answer is no part of it; a pause
 * across a mark counts once, where its middle lies.
 */
export function measureParts(
  marks: readonly PartMark[] | undefined,
  answer: MarkedAnswer,
): Measured<PartPacing[]> {
  if (marks === undefined || marks.length === 0)
    return notMeasured('The parts of this answer are not marked.');
  const { reason } = answer.figures.answerMs;
  return unless(reason, reason === null ? marks.map((mark) => measurePart(mark, answer)) : null);
}

function measurePart(mark: PartMark, answer: MarkedAnswer): PartPacing {
  const { speech, figures } = answer;
  const part = { ...mark, ...within(mark, speech.span ?? { startMs: 0, endMs: 0 }) };
  const runs = joinRuns(speech.runs, answer.minPauseMs, speech.interruptions);
  const phonationTimeMs = runs.reduce((sum, run) => sum + sharedMs(run, part), 0);
  const tooLittle = phonationTimeMs < LEAST_SPEECH_MS ? TOO_LITTLE_SPEECH : null;
  const whyNoRate = figures.syllables.reason ?? tooLittle;
  const syllables = (answer.nuclei ?? []).filter((atMs) => isIn(part, atMs)).length;
  const pauses = answer.pauses.filter(({ startMs, endMs }) => isIn(part, (startMs + endMs) / 2)).length;
  const measured = {
    syllables: unless(figures.syllables.reason, syllables),
    speechRate: unless(whyNoRate, ratePerSecond(syllables, lengthMs(part))),
    articulationRate: unless(whyNoRate, ratePerSecond(syllables, phonationTimeMs)),
    pauses: unless(figures.silentPauseRatePerMinute.reason, pauses),
  };
  const share = lengthMs(part) / (figures.answerMs.value ?? Infinity);
  return { ...part, share, ...valuesOf(measured), notMeasurable: reasonsOf(measured) };
}

/** The part of a stretch that lies in another; of one that lies outside, nothing at its nearer edge. */
function within({ startMs, endMs }: Stretch, outer: Stretch): Stretch {
  const clamp = (ms: number) => Math.max(outer.startMs, Math.min(outer.endMs, ms));
  return { startMs: clamp(startMs), endMs: Math.max(clamp(startMs), clamp(endMs)) };
}

function isIn({ startMs, endMs }: PartMark, atMs: number): boolean {
  return atMs >= startMs && atMs < endMs;
}
