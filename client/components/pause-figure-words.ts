import { LONG_PAUSE_MS } from '../../core/pacing/find-pauses.ts';
import type { Pacing } from '../../core/pacing/pacing.ts';
import { formatCount, formatLength, formatMs, formatSeconds, formatShare } from '../format.ts';
import { sayEnds, sayPauses } from './exactness-words.ts';
import { whyNot, type MeasureRow, type ToldFigure } from './figure.ts';

/** The figures that rest on the pauses of an answer. */
export function pauseFiguresOf(pacing: Pacing): ToldFigure[] {
  return [longPauses(pacing), longestPause(pacing), timeSpeaking(pacing)];
}

/** What came after the first pause that could have been the end. */
export function afterFirstFinish(pacing: Pacing): ToldFigure {
  const { falseFinishes, tailMs } = pacing;
  const first = falseFinishes?.[0];
  return {
    anchor: 'first-ending',
    name: 'After a first ending',
    value: falseFinishes === null ? null : first && tailMs !== null ? formatLength(tailMs) : 'none',
    fact: first ? `you had stopped for ${formatSeconds(first.pauseMs)}` : '',
    past: 'tailMs',
    target: null,
    measure: [
      ['Is', 'from the first pause that could have been the end, to your last word'],
      ...whyNot(pacing, 'falseFinishes'),
      ['Begins at', 'a pause of 1.5 s'],
      ['Exact to', `at each end ${sayEnds()}`],
      ['Source', 'our definition'],
    ],
  };
}

function longPauses(pacing: Pacing): ToldFigure {
  const { pauses, answerMs } = pacing;
  const long = pauses.filter(({ startMs, endMs }) => endMs - startMs >= LONG_PAUSE_MS);
  const are = long.length === 1 ? 'lasts' : 'last';
  return {
    anchor: 'pauses',
    name: 'Pauses of 1 s or more',
    value: answerMs === null ? null : String(long.length),
    fact:
      answerMs === null
        ? `${long.length || 'none'} in what was heard`
        : `of ${formatCount(pauses.length, 'pause')}`,
    past: 'longPauses',
    target: null,
    measure: [
      [
        'Is',
        `silences between two stretches of speech; ${long.length} of ${pauses.length} ${are} 1 s or longer`,
      ],
      // Counting pauses needs the whole answer, as its length does.
      ...whyNot(pacing, 'answerMs'),
      ...begins(pacing),
      ['Exact to', `${sayPauses()}; at each end ${sayEnds()}`],
      ['Source', 'De Jong and Bosker 2013; classes by Campione and Véronis 2002'],
    ],
  };
}

function longestPause(pacing: Pacing): ToldFigure {
  const { longestPauseMs, medianPauseMs, pauses, answerMs } = pacing;
  const isNone = answerMs !== null && pauses.length === 0;
  const length = longestPauseMs === null ? null : formatSeconds(longestPauseMs);
  return {
    anchor: 'longest-pause',
    name: 'Longest pause',
    value: isNone ? 'none' : length,
    fact: medianPauseMs === null ? '' : `half are under ${formatSeconds(medianPauseMs)}`,
    past: 'longestPauseMs',
    target: null,
    measure: [
      ['Is', 'the longest silence between two stretches of speech'],
      ...whyNot(pacing, 'longestPauseMs'),
      ...begins(pacing),
      ['Exact to', `at each end ${sayEnds()}`],
      ['Source', 'Demol et al. 2007, who take the median for the typical one'],
    ],
  };
}

function timeSpeaking(pacing: Pacing): ToldFigure {
  const { phonationTimeRatio, phonationTimeMs } = pacing;
  return {
    anchor: 'time-speaking',
    name: 'Time speaking',
    value: phonationTimeRatio === null ? null : formatShare(phonationTimeRatio),
    fact: phonationTimeMs === null ? '' : formatLength(phonationTimeMs),
    past: 'phonationTimeRatio',
    target: null,
    measure: [
      ['Is', 'the answer less its pauses, as a share of the answer'],
      ...whyNot(pacing, 'phonationTimeRatio'),
      ...begins(pacing),
      ['Exact to', `at each end of a pause ${sayEnds()}`],
      ['Source', 'De Jong and Wempe 2009'],
    ],
  };
}

/** From which silence on a pause counts. */
export function begins({ minPauseMs }: Pacing): MeasureRow[] {
  return [['Begins at', `${formatMs(minPauseMs)} of silence; shorter ones belong to speaking`]];
}
