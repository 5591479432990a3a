/**
 * How far figures lay from the labels on one kind of speech. A figure that was not looked at there is null; errors are
 * the larger the worse.
 */
export type Exactness = {
  /** The kind of speech, as the bench names it. */
  readonly speech: string;
  /** Who spoke. */
  readonly by: string;
  readonly recordings: number;
  /** Of the pauses, 1 being all found and none invented; an edge may be off by 100 ms at the 250 ms line. */
  readonly pauseF1: number | null;
  /** Labelled pauses of 300 ms or more that were not found. */
  readonly missed: number | null;
  readonly invented: number | null;
  readonly missedOrInvented: number | null;
  /** Ends of pauses: half of them are off by less. */
  readonly edgeMedianMs: number | null;
  /** Ends of pauses: of 100, 95 are off by less. */
  readonly edgeP95Ms: number | null;
  /** The first word that was off the most. */
  readonly firstWordMostMs: number | null;
  /** Share of the true syllables that were counted too many or too few. */
  readonly syllableError: number | null;
  /** Share of the recordings in which other voices were noticed. */
  readonly flaggedShare: number | null;
};

/** Last run of the bench, and what it printed. */
export type ExactnessRun = { readonly on: string; readonly rows: readonly Exactness[] };

/** A figure of {@link Exactness}. */
export type ExactFigure = Exclude<keyof Exactness, 'speech' | 'by' | 'recordings'>;

/** The least and the most of a figure over kinds of speech; null when none of them has it. */
export function rangeOf(
  rows: readonly Exactness[],
  figure: ExactFigure,
): { readonly least: number; readonly most: number } | null {
  const values = rows.flatMap((row) => row[figure] ?? []);
  return values.length === 0 ? null : { least: Math.min(...values), most: Math.max(...values) };
}
