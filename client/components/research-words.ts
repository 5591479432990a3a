import type { PastFigure } from '../../core/session/past-answer.ts';
import type { MeasureRow } from './figure.ts';

const NONE: MeasureRow = ['Others', 'we know of no research that says what is usual'];

/** What research, or where there is none, advice says is usual of a figure, each with who says it. */
export const RESEARCH: Readonly<Record<PastFigure, readonly MeasureRow[]>> = {
  answerMs: [
    [
      'Advice',
      'under 2 min for any answer (a search firm on healthsystemcio.com; Artisan Creative, a staffing firm); stories mostly 1:30 to 2:30. These are career guides, not research',
    ],
  ],
  responseLatencyMs: [
    [
      'Research',
      'in 14 experiments with over 7,500 people, a reply up to 10 s later was judged less sincere, less so where the listener put it down to thinking (Ziano et al., JPSP)',
    ],
    ['Advice', '2 to 3 s are fine; beyond about 5 s say that you are thinking (interview-coach-skill)'],
  ],
  longPauses: [
    [
      'Research',
      'people who speak a second language make more pauses, of like length and like share (PLOS ONE 0230710): a count alone says little',
    ],
  ],
  silentPauseRatePerMinute: [
    [
      'Research',
      'people who speak a second language make more pauses, of like length and like share (PLOS ONE 0230710): a count alone says little',
    ],
  ],
  medianPauseMs: [NONE],
  longestPauseMs: [
    [
      'Research',
      'long from 1 s on, very long from 2.5 s on: our rounding of the classes of Campione and Véronis 2002',
    ],
  ],
  phonationTimeRatio: [['Research', 'much the same in a first and a second language (PLOS ONE 0230710)']],
  speechRate: [
    [
      'Research',
      'a moderate rate was judged clearest (J-STAGE hpsj 4 (1)); comprehension falls past about 190 words a minute (Miller 1976 and others, as summed up by speechaway.co)',
    ],
    ['Advice', 'Microsoft Speaker Coach takes 100 to 165 words a minute for comfortable'],
  ],
  articulationRate: [NONE],
  meanLengthOfRun: [NONE],
  tailMs: [NONE],
};
