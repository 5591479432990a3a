import { quantile } from '../pacing/quantile.ts';

/** How values lie: their median, and the two between which half of them are. */
export type Spread = {
  readonly count: number;
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
};

/** How values lie; null for none. */
export function spreadOf(values: readonly number[]): Spread | null {
  const [lower, median, upper] = [0.25, 0.5, 0.75].map((share) => quantile(values, share) ?? undefined);
  if (lower === undefined || median === undefined || upper === undefined) return null;
  return { count: values.length, lower, median, upper };
}
