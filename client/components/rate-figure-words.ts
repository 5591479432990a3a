import type { Pacing } from '../../core/pacing/pacing.ts';
import { formatCount, formatDecimal, formatSeconds } from '../format.ts';
import { sayEnds, sayPauses, saySyllables } from './exactness-words.ts';
import { whyNot, type ToldFigure } from './figure.ts';
import { begins } from './pause-figure-words.ts';

/** The figures that relate the pauses and syllables of an answer to its length. */
export function rateFiguresOf(pacing: Pacing): ToldFigure[] {
  return [pausesAMinute(pacing), middlePause(pacing), paceWithPauses(pacing), syllablesARun(pacing)];
}

function pausesAMinute(pacing: Pacing): ToldFigure {
  const { silentPauseRatePerMinute: rate, pauses } = pacing;
  return {
    anchor: 'pauses',
    name: 'Pauses a minute',
    value: rate === null ? null : formatDecimal(rate),
    fact: rate === null ? '' : `${formatCount(pauses.length, 'pause')} in all`,
    past: 'silentPauseRatePerMinute',
    target: null,
    measure: [
      ['Is', 'all pauses, short ones too, by the minute of the answer'],
      ...whyNot(pacing, 'silentPauseRatePerMinute'),
      ...begins(pacing),
      ['Exact to', sayPauses()],
      ['Source', 'De Jong and Bosker 2013'],
    ],
  };
}

function middlePause(pacing: Pacing): ToldFigure {
  const { medianPauseMs } = pacing;
  return {
    anchor: 'longest-pause',
    name: 'Pause in the middle',
    value: medianPauseMs === null ? null : formatSeconds(medianPauseMs),
    fact: '',
    past: 'medianPauseMs',
    target: null,
    measure: [
      ['Is', 'half of your pauses are shorter, half are longer'],
      ...whyNot(pacing, 'medianPauseMs'),
      ...begins(pacing),
      ['Exact to', `at each end ${sayEnds()}`],
      ['Source', 'Demol et al. 2007'],
    ],
  };
}

function paceWithPauses(pacing: Pacing): ToldFigure {
  const { speechRate, syllables, wordsPerMinuteRange: words } = pacing;
  return {
    anchor: 'pace',
    name: 'Pace with its pauses',
    value: speechRate === null ? null : `about ${formatDecimal(speechRate)}`,
    fact: words === null ? '' : `about ${words.from} to ${words.to} words a minute`,
    past: 'speechRate',
    target: null,
    measure: [
      [
        'Is',
        `syllables a second over the whole answer, pauses in${syllables === null ? '' : `; about ${syllables} syllables`}`,
      ],
      ...whyNot(pacing, 'speechRate'),
      ['In words', 'at 1.3 to 1.5 syllables an English word'],
      ['Exact to', saySyllables()],
      ['Source', 'De Jong and Wempe 2009'],
    ],
  };
}

function syllablesARun(pacing: Pacing): ToldFigure {
  const { meanLengthOfRun } = pacing;
  return {
    anchor: 'pace',
    name: 'Syllables between pauses',
    value: meanLengthOfRun === null ? null : `about ${formatDecimal(meanLengthOfRun)}`,
    fact: '',
    past: 'meanLengthOfRun',
    target: null,
    measure: [
      ['Is', 'syllables by the run, a run being speech between two pauses'],
      ...whyNot(pacing, 'meanLengthOfRun'),
      ...begins(pacing),
      ['Exact to', saySyllables()],
      ['Source', 'Kormos and Dénes 2004'],
    ],
  };
}
