import type { HeardSpeech } from './heard-speech.ts';
import { notMeasured, type MeasuredFigures } from './measured.ts';
import { NO_SPEECH } from './why-no-answer.ts';

/** The figures that need the syllables of an answer. */
export type SyllableFigures = Pick<
  MeasuredFigures,
  | 'syllables'
  | 'speechRate'
  | 'articulationRate'
  | 'meanLengthOfRun'
  | 'wordsPerMinuteRange'
  | 'paceCurve'
  | 'voicedHesitations'
>;

/** Measures the rate of speech; not measurable from a voice track that keeps neither voicing nor envelope. */
export function measureSyllables({ span }: HeardSpeech): SyllableFigures {
  const none = notMeasured(span === null ? NO_SPEECH : 'Syllables were not counted in this voice track.');
  return {
    syllables: none,
    speechRate: none,
    articulationRate: none,
    meanLengthOfRun: none,
    wordsPerMinuteRange: none,
    paceCurve: none,
    voicedHesitations: none,
  };
}
