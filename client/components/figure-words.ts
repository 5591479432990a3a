import type { Pacing, TargetBand } from '../../core/pacing/pacing.ts';
import {
  formatBand,
  formatCount,
  formatDecimal,
  formatLength,
  formatOffBy,
  formatSeconds,
  formatShare,
} from '../format.ts';

/** One figure of an answer, with all that can be told of it. */
export type Figure = {
  readonly name: string;
  /** Null: not measurable. */
  readonly value: string | null;
  /** What it is held against, or a fact that goes with it. */
  readonly fact: string;
  /** Where it lies on its track, when it has a target. */
  readonly track: { readonly atMs: number; readonly band: TargetBand } | null;
  /** How this is measured: term and sentence. */
  readonly measure: readonly (readonly [term: string, words: string])[];
};

/** Pauses from here on are long (Campione & Véronis 2002). */
const LONG_PAUSE_MS = 1000;

const EDGE = '25 ms at each edge, in a quiet room';
const EDGE_OF_ONE = '25 ms, in a quiet room';

/** The figures of an answer, the one that brings people here first. @param isRecording nobody asked */
export function figuresOf(pacing: Pacing, isRecording = false): Figure[] {
  return [
    answerLength(pacing),
    firstWord(pacing, isRecording),
    longPauses(pacing),
    longestPause(pacing),
    timeSpeaking(pacing),
    pace(pacing),
    afterFirstFinish(pacing),
  ];
}

function answerLength(pacing: Pacing): Figure {
  const { answerMs, band } = pacing;
  return {
    name: 'Answer length',
    value: answerMs === null ? null : formatLength(answerMs),
    fact: band === null ? '' : sayBand(band),
    track: band === null || answerMs === null ? null : { atMs: answerMs, band },
    measure: [
      ['Is', 'from your first word to your last; the silence before and after is not in it'],
      ...why(pacing, 'answerMs'),
      ...(band === null ? [] : ([['Target', formatBand(band)]] as const)),
      ['Exact to', EDGE],
      ['Source', band === null ? 'our definition' : 'our definition; the target is the question bank’s'],
    ],
  };
}

function firstWord(pacing: Pacing, isRecording: boolean): Figure {
  const { responseLatencyMs, responseLatencyErrorMs, startedBeforeQuestionEnded } = pacing;
  const from = isRecording ? 'the start of the recording' : 'the end of the question’s sound';
  const exact =
    responseLatencyErrorMs === null
      ? 'not known'
      : `${Math.round(responseLatencyErrorMs)} ms, by how the question was asked`;
  return {
    name: 'Time to first word',
    value: responseLatencyMs === null ? null : formatSeconds(responseLatencyMs),
    fact: startedBeforeQuestionEnded && !isRecording ? 'you began before the question ended' : '',
    track: null,
    measure: [
      ['Is', `from ${from} to your first speech; “um” counts as speech`],
      ...why(pacing, 'responseLatencyMs'),
      ['Exact to', isRecording ? EDGE_OF_ONE : exact],
      ['Source', 'Stivers et al. 2009'],
    ],
  };
}

function longPauses(pacing: Pacing): Figure {
  const { pauses, minPauseMs, answerMs } = pacing;
  const long = pauses.filter(({ startMs, endMs }) => endMs - startMs >= LONG_PAUSE_MS);
  const are = long.length === 1 ? 'lasts' : 'last';
  return {
    name: 'Pauses of 1 s or more',
    value: answerMs === null ? null : String(long.length),
    fact:
      answerMs === null
        ? `${long.length || 'none'} in what was heard`
        : `of ${formatCount(pauses.length, 'pause')}`,
    track: null,
    measure: [
      [
        'Is',
        `silences of ${Math.round(minPauseMs)} ms or more between two stretches of speech; ${long.length} of ${pauses.length} ${are} 1 s or longer`,
      ],
      // Counting pauses needs the whole answer, as its length does.
      ...why(pacing, 'answerMs'),
      ...room(pacing),
      ['Exact to', EDGE],
      ['Source', 'De Jong and Bosker 2013; classes by Campione and Véronis 2002'],
    ],
  };
}

function longestPause(pacing: Pacing): Figure {
  const { longestPauseMs, medianPauseMs, pauses, answerMs } = pacing;
  const isNone = answerMs !== null && pauses.length === 0;
  const length = longestPauseMs === null ? null : formatSeconds(longestPauseMs);
  return {
    name: 'Longest pause',
    value: isNone ? 'none' : length,
    fact: medianPauseMs === null ? '' : `half are under ${formatSeconds(medianPauseMs)}`,
    track: null,
    measure: [
      ['Is', 'the longest silence between two stretches of speech'],
      ...why(pacing, 'longestPauseMs'),
      ...room(pacing),
      ['Exact to', EDGE],
      ['Source', 'Demol et al. 2007, who take the median for the typical one'],
    ],
  };
}

function timeSpeaking(pacing: Pacing): Figure {
  const { phonationTimeRatio, phonationTimeMs, minPauseMs } = pacing;
  return {
    name: 'Time speaking',
    value: phonationTimeRatio === null ? null : formatShare(phonationTimeRatio),
    fact: phonationTimeMs === null ? '' : formatLength(phonationTimeMs),
    track: null,
    measure: [
      ['Is', `the answer less its pauses of ${Math.round(minPauseMs)} ms or more, as a share of the answer`],
      ...why(pacing, 'phonationTimeRatio'),
      ...room(pacing),
      ['Source', 'De Jong and Wempe 2009'],
    ],
  };
}

function pace(pacing: Pacing): Figure {
  const { articulationRate, wordsPerMinuteRange: words } = pacing;
  return {
    name: 'Pace',
    value: articulationRate === null ? null : `about ${formatDecimal(articulationRate)}`,
    fact: articulationRate === null ? '' : 'syllables a second',
    track: null,
    measure: [
      ['Is', 'syllables a second while you speak, pauses left out, counted from the sound without any words'],
      ...why(pacing, 'articulationRate'),
      ...(words === null
        ? []
        : ([['In words', `about ${words.from} to ${words.to} a minute, pauses in`]] as const)),
      ['Exact to', '7 % for a first language, up to 20 % too high with an accent'],
      ['Source', 'De Jong and Wempe 2009; Pacilly 2021'],
    ],
  };
}

function afterFirstFinish(pacing: Pacing): Figure {
  const { falseFinishes, tailMs } = pacing;
  const first = falseFinishes?.[0];
  return {
    name: 'After a first ending',
    value: falseFinishes === null ? null : first && tailMs !== null ? formatLength(tailMs) : 'none',
    fact: first ? `you had stopped for ${formatSeconds(first.pauseMs)}` : '',
    track: null,
    measure: [
      ['Is', 'from the first pause of 1.5 s or more, which could have been the end, to your last word'],
      ...why(pacing, 'falseFinishes'),
      ['Source', 'our definition'],
    ],
  };
}

function sayBand({ where, offByMs }: NonNullable<Pacing['band']>): string {
  return where === 'within' ? 'in target' : formatOffBy(where, offByMs);
}

function why({ notMeasurable }: Pacing, figure: string): [string, string][] {
  const found = notMeasurable.find((each) => each.figure === figure);
  return found ? [['Not measurable', found.reason]] : [];
}

function room({ quality: { snrDb } }: Pacing): [string, string][] {
  return snrDb === null ? [] : [['Room', `your voice ${Math.round(snrDb)} dB above it`]];
}
