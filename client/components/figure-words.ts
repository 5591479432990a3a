import type { Pacing } from '../../core/pacing/pacing.ts';
import { pastFigures } from '../../core/session/past-answer.ts';
import type { UsualFigures } from '../../core/session/session-usual.ts';
import { formatBand, formatDecimal, formatLength, formatMs, formatOffBy, formatSeconds } from '../format.ts';
import { sayEnds, sayFirstWord, saySyllables } from './exactness-words.ts';
import { whyNot, type Figure, type ToldFigure } from './figure.ts';
import { afterFirstFinish, pauseFiguresOf } from './pause-figure-words.ts';
import { rateFiguresOf } from './rate-figure-words.ts';
import { RESEARCH } from './research-words.ts';
import { saySound } from './sound-words.ts';
import { sayUsual, sayUsualRow } from './usual-words.ts';

/** What an answer's figures are told with. */
export type FigureContext = {
  /** Nobody asked. */
  readonly isRecording?: boolean;
  /** Given to think before the answer; null for none. */
  readonly thinkMs?: number | null;
  /** What was usual before it; null where that is not known. */
  readonly usual?: UsualFigures | null;
};

/** The figures of an answer, the one that brings people here first. */
export function figuresOf(pacing: Pacing, context: FigureContext = {}): Figure[] {
  const { isRecording = false, thinkMs = null } = context;
  const figures = [
    answerLength(pacing),
    firstWord(pacing, isRecording, thinkMs),
    ...pauseFiguresOf(pacing),
    pace(pacing),
    afterFirstFinish(pacing),
  ];
  return figures.map((figure) => finish(figure, pacing, context));
}

/** The figures that say more of what the first ones say. */
export function moreFiguresOf(pacing: Pacing, context: FigureContext = {}): Figure[] {
  return rateFiguresOf(pacing).map((figure) => finish(figure, pacing, context));
}

/** Beside each: what is usual, what others say, and the one sound that stands behind them all. */
function finish(figure: ToldFigure, pacing: Pacing, { usual = null }: FigureContext): Figure {
  const own = figure.past === null ? null : (usual?.[figure.past] ?? null);
  const at = figure.past === null ? null : pastFigures(pacing)[figure.past];
  const { target: band, past, measure } = figure;
  return {
    ...figure,
    usual: own === null || past === null ? null : sayUsual(past, own.median),
    track: at === null || (band === null && own === null) ? null : { at, band, usual: own },
    measure: [
      ...measure,
      ...(own === null || past === null ? [] : [sayUsualRow(past, own)]),
      ...(past === null ? [] : RESEARCH[past]),
      ['This sound', saySound(pacing)],
    ],
  };
}

function answerLength(pacing: Pacing): ToldFigure {
  const { answerMs, band } = pacing;
  return {
    anchor: 'answer-length',
    name: 'Answer length',
    value: answerMs === null ? null : formatLength(answerMs),
    fact: band === null ? '' : sayBand(band),
    past: 'answerMs',
    target: band,
    measure: [
      ['Is', 'from your first word to your last; the silence before and after is not in it'],
      ...whyNot(pacing, 'answerMs'),
      ...(band === null ? [] : ([['Target', formatBand(band)]] as const)),
      ['Exact to', `at each end ${sayEnds()}`],
      ['Source', band === null ? 'our definition' : 'our definition; the target is the question bank’s'],
    ],
  };
}

function firstWord(pacing: Pacing, isRecording: boolean, thinkMs: number | null): ToldFigure {
  const { responseLatencyMs, startedBeforeQuestionEnded } = pacing;
  const from = isRecording ? 'the start of the recording' : 'the end of the question’s sound';
  const sayStart = () => {
    if (isRecording) return `from ${from}`;
    return startedBeforeQuestionEnded ? 'you began before the question ended' : sayThink(thinkMs);
  };
  return {
    anchor: 'first-word',
    name: 'Time to first word',
    value: responseLatencyMs === null ? null : formatSeconds(responseLatencyMs),
    fact: sayStart(),
    past: isRecording ? null : 'responseLatencyMs',
    target: null,
    measure: [
      ['Is', `from ${from} to your first speech; “um” counts as speech`],
      ...whyNot(pacing, 'responseLatencyMs'),
      ['Exact to', sayExactFirstWord(pacing, isRecording)],
      ['Source', 'Stivers et al. 2009'],
    ],
  };
}

/** The first word is found in the sound; the end of the question is known by how it was asked. */
function sayExactFirstWord({ responseLatencyErrorMs }: Pacing, isRecording: boolean): string {
  const word = `the word ${sayFirstWord()}`;
  if (isRecording) return word;
  return responseLatencyErrorMs === null
    ? `${word}; the question’s end is not known`
    : `${word}; the question’s end ${formatMs(responseLatencyErrorMs)}, by how it was asked`;
}

function sayThink(thinkMs: number | null): string {
  return thinkMs === null ? '' : `${formatLength(thinkMs)} to think were given`;
}

function pace(pacing: Pacing): ToldFigure {
  const { articulationRate, wordsPerMinuteRange: words } = pacing;
  return {
    anchor: 'pace',
    name: 'Pace',
    value: articulationRate === null ? null : `about ${formatDecimal(articulationRate)}`,
    fact: articulationRate === null ? '' : 'syllables a second',
    past: 'articulationRate',
    target: null,
    measure: [
      ['Is', 'syllables a second while you speak, pauses left out, counted from the sound without any words'],
      ...whyNot(pacing, 'articulationRate'),
      ...(words === null
        ? []
        : ([['In words', `about ${words.from} to ${words.to} a minute, pauses in`]] as const)),
      ['Begins at', '2 s of speech'],
      ['Exact to', saySyllables()],
      ['Source', 'De Jong and Wempe 2009; Pacilly 2021'],
    ],
  };
}

function sayBand({ where, offByMs }: NonNullable<Pacing['band']>): string {
  return where === 'within' ? 'in target' : formatOffBy(where, offByMs);
}
