/**
 * The one number of a drill, and the same of each take. A value that could not be had is null; over a drill of which no
 * take has one, so is the number.
 */
export type DrillScore = {
  readonly value: number | null;
  readonly takes: readonly TakeScore[];
};

/** The number of one take. */
export type TakeScore = { readonly answerId: string; readonly value: number | null };

/** The values that could be had. */
export function valuesOf(takes: readonly TakeScore[]): number[] {
  return takes.flatMap(({ value }) => value ?? []);
}
