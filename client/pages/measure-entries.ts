import { QUESTION_END_ERROR_MS } from '../audio/question-end-errors.ts';
import { sayEnds, sayFirstWord, sayPauses, saySyllables } from '../components/exactness-words.ts';
import type { FigureAnchor } from '../components/figure.ts';

/** A figure as the page of measures tells it. */
export type MeasureEntry = {
  readonly anchor: FigureAnchor | 'session';
  readonly name: string;
  /** What it is, in a sentence or two. */
  readonly is: string;
  readonly rows: readonly (readonly [term: string, words: string])[];
  /** What the record of an answer calls it. */
  readonly inRecord: readonly string[];
};

const NOT_WHOLE =
  'nothing was said, sound was missing within the answer or half a second of it, or the room was too loud';

/** The figures in the order in which the review shows them. */
export const MEASURE_ENTRIES: readonly MeasureEntry[] = [
  {
    anchor: 'answer-length',
    name: 'Answer length',
    is: 'From your first word to your last. The silence before and after is not in it.',
    rows: [
      ['Unit', 'minutes and seconds'],
      ['Held against', 'the question’s target, which its question bank sets'],
      ['How', 'the start of the first run and the end of the last, counted in samples of the sound'],
      ['Not measurable', NOT_WHOLE],
      ['Exact to', `at each end ${sayEnds()}`],
      ['Source', 'our definition'],
    ],
    inRecord: ['answerMs', 'speechOnsetMs', 'speechOffsetMs', 'band'],
  },
  {
    anchor: 'first-word',
    name: 'Time to first word',
    is: 'From the end of the question’s sound to your first speech. “Um” is speech; a breath or a cough is not. The field calls it response latency.',
    rows: [
      ['Unit', 'seconds'],
      [
        'Begins at',
        'the last audible sample of the question, and the time that your loudspeaker’s output takes',
      ],
      ['How', 'question and microphone run on one clock, which counts samples; no timer can enter it'],
      [
        'Not measurable',
        'the question was only read, you began before it ended or while it could still be heard, sound was missing before your first word, or other voices were heard',
      ],
      [
        'Exact to',
        `the word ${sayFirstWord()}; the end of the question ${QUESTION_END_ERROR_MS['question-sound']} ms when a sound was played, ${QUESTION_END_ERROR_MS['browser-voice']} ms with a browser’s own voice. The microphone’s delay, which no browser tells, is in it`,
      ],
      ['Source', 'Stivers et al. 2009'],
    ],
    inRecord: ['responseLatencyMs', 'responseLatencyErrorMs', 'startedBeforeQuestionEnded'],
  },
  {
    anchor: 'pauses',
    name: 'Runs and pauses',
    is: 'A run is speech between two pauses; a pause is silence between two runs. Breath is silence. Where in a sentence a pause falls is not told: that needs words.',
    rows: [
      ['Unit', 'a count, and seconds for each'],
      [
        'Begins at',
        '250 ms, which you can set from 200 to 1000 ms: shorter silences belong to speaking. Long from 1 s, very long from 2.5 s',
      ],
      ['How', 'the silences between the runs that the voice model, the level and the voicing find together'],
      ['Not measurable', NOT_WHOLE],
      ['Exact to', `${sayPauses()}; at each end ${sayEnds()}`],
      ['Source', 'De Jong and Bosker 2013; Gao, Sun and Li 2025; classes by Campione and Véronis 2002'],
    ],
    inRecord: ['runs', 'pauses', 'silentPauseRatePerMinute'],
  },
  {
    anchor: 'longest-pause',
    name: 'Longest pause',
    is: 'The longest silence between two runs, and beside it the one in the middle: half of your pauses are under it. A mean would say less, for a few pauses are far longer than the rest.',
    rows: [
      ['Unit', 'seconds'],
      ['Begins at', 'where a pause does'],
      ['How', 'the largest and the median of the pauses'],
      ['Not measurable', `${NOT_WHOLE}, or there was no pause`],
      ['Exact to', `at each end ${sayEnds()}`],
      ['Source', 'Demol et al. 2007'],
    ],
    inRecord: ['longestPauseMs', 'medianPauseMs'],
  },
  {
    anchor: 'time-speaking',
    name: 'Time speaking',
    is: 'The answer less its pauses, and its share of the answer. The field calls it phonation time.',
    rows: [
      ['Unit', 'minutes and seconds; percent'],
      ['Begins at', 'silences shorter than a pause count as speaking'],
      ['How', 'answer length less the sum of all pauses'],
      ['Not measurable', NOT_WHOLE],
      ['Exact to', `at each end of a pause ${sayEnds()}`],
      ['Source', 'De Jong and Wempe 2009'],
    ],
    inRecord: ['phonationTimeMs', 'phonationTimeRatio'],
  },
  {
    anchor: 'pace',
    name: 'Pace',
    is: 'Syllables a second, counted from the sound without any words: with pauses the speech rate, without them the articulation rate. A syllable is a hill of loudness that is voiced, so the pace is always told as about.',
    rows: [
      ['Unit', 'syllables a second; words a minute as a range, at 1.3 to 1.5 syllables an English word'],
      ['Begins at', '2 s of speech; the curve looks at 5 s at a time'],
      [
        'How',
        'hills of the envelope from 300 to 3300 Hz that rise clearly out of the dips around them, are voiced, and are not far below the loudest; two are never nearer than a mouth can be',
      ],
      [
        'Not measurable',
        `${NOT_WHOLE}; under 2 s of speech; other voices or music were heard; the microphone was overdriven`,
      ],
      ['Exact to', saySyllables()],
      ['Source', 'De Jong and Wempe 2009; De Jong, Pacilly and Heeren 2021; runs by Kormos and Dénes 2004'],
    ],
    inRecord: [
      'syllables',
      'speechRate',
      'articulationRate',
      'meanLengthOfRun',
      'wordsPerMinuteRange',
      'paceCurve',
    ],
  },
  {
    anchor: 'first-ending',
    name: 'After a first ending',
    is: 'The time from the first pause that could have been the end, to your last word.',
    rows: [
      ['Unit', 'minutes and seconds'],
      ['Begins at', 'a pause of 1.5 s after which you went on'],
      ['How', 'from the start of that pause to the end of the last run'],
      ['Not measurable', NOT_WHOLE],
      ['Exact to', `at each end ${sayEnds()}`],
      ['Source', 'our definition'],
    ],
    inRecord: ['falseFinishes', 'tailMs'],
  },
  {
    anchor: 'session',
    name: 'Over a session',
    is: 'How many answers lay in their target, how answer length rose or fell from question to question, and how much of the planned time was used.',
    rows: [
      ['Unit', 'a count; milliseconds a question; shares of 0 to 1'],
      ['How', 'the newest take of each answer; the slope of a least-squares line, from three answers on'],
      ['Not measurable', 'too few answers had a length'],
      ['Source', 'our definition'],
    ],
    inRecord: [
      'answersInTarget',
      'hitRate',
      'answerLengthDriftMsPerQuestion',
      'ownQuestionsShare',
      'slotShare',
    ],
  },
];

/** Where the terms and thresholds are from. */
export const SOURCES: readonly string[] = [
  'Campione, E. and Véronis, J. (2002). A large-scale multilingual study of silent pause duration. Speech Prosody 2002.',
  'De Jong, N. H. and Bosker, H. R. (2013). Choosing a threshold for silent pauses to measure second language fluency. DiSS 2013.',
  'De Jong, N. H. and Wempe, T. (2009). Praat script to detect syllable nuclei and measure speech rate automatically. Behavior Research Methods 41. doi 10.3758/BRM.41.2.385',
  'De Jong, N. H., Pacilly, J. and Heeren, W. (2021). PRAAT scripts to measure speed fluency and breakdown fluency in speech automatically. Assessment in Education 28.',
  'Demol, M., Verhelst, W. and Verhoeve, P. (2007). The duration of speech pauses in a multilingual environment. Interspeech 2007.',
  'Gao, Sun and Li (2025). Language Testing 42 (3). doi 10.1177/02655322251315792',
  'Kormos, J. and Dénes, M. (2004). Exploring measures and perceptions of fluency in the speech of second language learners. System 32.',
  'Stivers, T. et al. (2009). Universals and cultural variation in turn-taking in conversation. PNAS 106. doi 10.1073/pnas.0903616106',
  'The voice model is Silero VAD 6, as the package vad-web carries it.',
];
