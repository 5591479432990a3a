import type { PractisedAnswer } from '../../core/session/practised-answer.ts';
import { formatDay, formatLength, formatOffBy } from '../format.ts';

/** What is called best, in words for a page. */
export const WHAT_IS_BEST =
  'Best is what lies inside your target and closest to its middle; where no take is inside, the one nearest to it.';

/** Where the takes of a question are shown. */
export function questionPath(bankId: string, questionId: string): string {
  return `/questions/${encodeURIComponent(bankId)}/${encodeURIComponent(questionId)}`;
}

/** When a take was given: `14 March`, and at what time where that tells it from others of its day. */
export function sayWhen({ at }: Pick<PractisedAnswer, 'at'>, hasTime = false): string {
  const time = new Date(at);
  const day = formatDay(time, new Date());
  if (!hasTime) return day;
  return `${day}, ${time.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}`;
}

/** A take by its day and length: `14 March, 1:52`. */
export function sayTake(take: Pick<PractisedAnswer, 'at' | 'answerMs'>, hasTime = false): string {
  const { answerMs } = take;
  return `${sayWhen(take, hasTime)}, ${answerMs === null ? 'length not measurable' : formatLength(answerMs)}`;
}

/** Why a take is the best of several. */
export function sayBest({ band }: Pick<PractisedAnswer, 'band'>): string {
  return band?.where === 'within'
    ? 'inside the target and closest to its middle'
    : 'the nearest to the target';
}

/** Where a take lies against its target: `in target`, `+0:24`. */
export function sayPlace({ band }: Pick<PractisedAnswer, 'band'>): string {
  if (band === null) return '';
  return band.where === 'within' ? 'in target' : formatOffBy(band.where, band.offByMs);
}
