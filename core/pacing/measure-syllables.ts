import { countNuclei } from './count-nuclei.ts';
import { findNuclei } from './find-nuclei.ts';
import type { HeardSpeech } from './heard-speech.ts';
import { joinRuns } from './join-runs.ts';
import { unless, type MeasuredFigures } from './measured.ts';
import { paceCurve } from './pace-curve.ts';
import type { Pacing } from './pacing.ts';
import { lengthMs } from './stretch.ts';
import type { VoiceTrack } from './voice-track.ts';
import { whyNoAnswer } from './why-no-answer.ts';

/** The figures that need the syllables of an answer. */
export type SyllableFigures = Pick<
  MeasuredFigures,
  'syllables' | 'speechRate' | 'articulationRate' | 'meanLengthOfRun' | 'wordsPerMinuteRange' | 'paceCurve'
>;

/** Syllables that an English word has: 1.3 in talk, 1.5 where the words are longer. */
const SYLLABLES_A_WORD = { least: 1.3, most: 1.5 };

/** Words a minute are told in steps of so many, for they are no closer than that. */
const WORDS_STEP = 5;

/** A rate over less speech than this says little of how fast somebody speaks; we chose it. */
export const LEAST_SPEECH_MS = 2000;

/** Why less has none. */
export const TOO_LITTLE_SPEECH = 'Less than 2 s of speech was heard.';

/** The nuclei of an answer's syllables; null when its track does not keep what they are found in. */
export function nucleiOf({ envelope, voicing }: VoiceTrack, { runs }: HeardSpeech): number[] | null {
  return envelope === null || voicing === null ? null : findNuclei({ envelope, voicing }, runs);
}

/**
 * The runs between the pauses, and how many syllables each has.
 *
 * @param hasRates the answer's own rate could be had, so that of a run that is long enough can
 */
export function runsWithSyllables(
  { runs, interruptions }: HeardSpeech,
  minPauseMs: number,
  nuclei: readonly number[] | null,
  hasRates: boolean,
): Pacing['runs'] {
  const joined = joinRuns(runs, minPauseMs, interruptions);
  if (nuclei === null) return joined;
  return joined.map((run) => {
    const syllables = countNuclei(nuclei, run);
    if (!hasRates || lengthMs(run) < LEAST_SPEECH_MS) return { ...run, syllables };
    return { ...run, syllables, articulationRate: ratePerSecond(syllables, lengthMs(run)) };
  });
}

/** Syllables a second. */
export function ratePerSecond(syllables: number, ms: number): number {
  return (syllables * 1000) / ms;
}

/** Measures the rate of speech. */
export function measureSyllables(
  speech: HeardSpeech,
  minPauseMs: number,
  nuclei: readonly number[] | null,
): SyllableFigures {
  const runs = joinRuns(speech.runs, minPauseMs, speech.interruptions);
  const phonationTimeMs = runs.reduce((sum, run) => sum + lengthMs(run), 0);
  const reason = whyNoAnswer(speech) ?? whyNoSyllables(nuclei, phonationTimeMs);
  const syllables = nuclei?.length ?? 0;
  const speechRate = ratePerSecond(syllables, speech.span === null ? 1 : lengthMs(speech.span));
  return {
    syllables: unless(reason, syllables),
    speechRate: unless(reason, speechRate),
    articulationRate: unless(reason, ratePerSecond(syllables, phonationTimeMs)),
    meanLengthOfRun: unless(reason, syllables / runs.length),
    wordsPerMinuteRange: unless(reason, wordsPerMinute(speechRate)),
    paceCurve: unless(reason, paceCurve(runs, nuclei ?? [])),
  };
}

function whyNoSyllables(nuclei: readonly number[] | null, phonationTimeMs: number): string | null {
  if (nuclei === null) return 'Syllables were not counted in this voice track.';
  return phonationTimeMs < LEAST_SPEECH_MS ? TOO_LITTLE_SPEECH : null;
}

function wordsPerMinute(speechRate: number) {
  const words = (syllablesAWord: number) =>
    Math.round((speechRate * 60) / syllablesAWord / WORDS_STEP) * WORDS_STEP;
  return { from: words(SYLLABLES_A_WORD.most), to: words(SYLLABLES_A_WORD.least) };
}
