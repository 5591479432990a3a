import type { PastFigure } from '../../core/session/past-answer.ts';
import type { Usual } from '../../core/session/usual.ts';
import { formatCount, formatDecimal, formatLength, formatSeconds, formatShare } from '../format.ts';
import type { MeasureRow } from './figure.ts';

const SAY: Readonly<Record<PastFigure, (value: number) => string>> = {
  answerMs: formatLength,
  responseLatencyMs: formatSeconds,
  longPauses: (count) => (Number.isInteger(count) ? String(count) : formatDecimal(count)),
  silentPauseRatePerMinute: formatDecimal,
  medianPauseMs: formatSeconds,
  longestPauseMs: formatSeconds,
  phonationTimeRatio: formatShare,
  speechRate: formatDecimal,
  articulationRate: formatDecimal,
  meanLengthOfRun: formatDecimal,
  tailMs: formatLength,
};

/** A figure's value as what is usual is told. */
export function sayUsual(figure: PastFigure, value: number): string {
  return SAY[figure](value);
}

/** What is usual of a figure: the middle of the last answers, and where half of them lie. */
export function sayUsualRow(figure: PastFigure, { median, from, to, count }: Usual): MeasureRow {
  const say = SAY[figure];
  const words = `${say(median)} in the middle of your ${formatCount(count, 'answer')} before; half of them from ${say(from)} to ${say(to)}`;
  return ['Your usual', words];
}
