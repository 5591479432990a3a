import { Type, type Static } from 'typebox';
import { spreadOf } from './spread.ts';

/** With fewer answers than this nothing is usual yet; we chose it. */
export const LEAST_FOR_USUAL = 5;

/** So many of the last are what is usual: before them one had practised less. We chose it. */
export const MOST_FOR_USUAL = 20;

/** Where one's last figures lie: the median, and the half of them around it. In the unit of the figure. */
export const Usual = Type.Object({
  median: Type.Number(),
  from: Type.Number({ description: 'a quarter lies below' }),
  to: Type.Number({ description: 'a quarter lies above' }),
  count: Type.Integer({ minimum: LEAST_FOR_USUAL, maximum: MOST_FOR_USUAL }),
});
export type Usual = Static<typeof Usual>;

/**
 * What is usual among figures of the past.
 *
 * @param values oldest first; one that was not measurable is null, and does not count
 * @returns null for fewer than {@link LEAST_FOR_USUAL}
 */
export function usualOf(values: readonly (number | null)[]): Usual | null {
  const last = values.filter((value) => value !== null).slice(-MOST_FOR_USUAL);
  const spread = spreadOf(last);
  if (spread === null || last.length < LEAST_FOR_USUAL) return null;
  return { median: spread.median, from: spread.lower, to: spread.upper, count: spread.count };
}
