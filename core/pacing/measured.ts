import type { NotMeasurable, Pacing } from './pacing.ts';

/** A figure, or why it could not be had: a short, factual sentence. */
export type Measured<Value> =
  { readonly value: Value; readonly reason: null } | { readonly value: null; readonly reason: string };

/** The figures of an answer that may not be measurable. */
export type MeasuredFigures = {
  readonly [Name in NullableFigure]: Measured<NonNullable<Pacing[Name]>>;
};

/** The figures of the answer as a whole, which those of its parts follow from. */
export type FiguresOfWhole = Omit<MeasuredFigures, 'parts'>;

type NullableFigure = { [Name in keyof Pacing]: null extends Pacing[Name] ? Name : never }[keyof Pacing];

type SomeFigures = Readonly<Record<string, Measured<unknown>>>;
type Values<Figures extends SomeFigures> = { [Name in keyof Figures]: Figures[Name]['value'] };

/** A figure that could be had. */
export function measured<Value>(value: Value): Measured<Value> {
  return { value, reason: null };
}

/** A figure that could not. */
export function notMeasured(reason: string): { readonly value: null; readonly reason: string } {
  return { value: null, reason };
}

/** A figure unless there is a reason why it could not be had. */
export function unless<Value>(reason: string | null, value: Value | null, whyNull = ''): Measured<Value> {
  if (reason !== null) return notMeasured(reason);
  return value === null ? notMeasured(whyNull) : measured(value);
}

/** The figures alone; null where one could not be had. */
export function valuesOf<Figures extends SomeFigures>(figures: Figures): Values<Figures> {
  const values = Object.entries(figures).map(([name, { value }]) => [name, value]);
  // The names are those of `figures`, each with its own value.
  return Object.fromEntries(values) as Values<Figures>;
}

/** Why each figure that could not be had is not there. */
export function reasonsOf(figures: SomeFigures): NotMeasurable[] {
  return Object.entries(figures).flatMap(([figure, { reason }]) =>
    reason === null ? [] : [{ figure, reason }],
  );
}
