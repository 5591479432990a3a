import type { Pacing, TargetBand } from '../../core/pacing/pacing.ts';
import type { PastFigure } from '../../core/session/past-answer.ts';
import type { Usual } from '../../core/session/usual.ts';

/** Where the page of measures tells of a figure. */
export type FigureAnchor =
  'answer-length' | 'first-word' | 'pauses' | 'longest-pause' | 'time-speaking' | 'pace' | 'first-ending';

/** One figure of an answer, with all that can be told of it. */
export type Figure = {
  readonly anchor: FigureAnchor;
  readonly name: string;
  /** Null: not measurable. */
  readonly value: string | null;
  /** What it is held against, or a fact that goes with it. */
  readonly fact: string;
  /** What is usual is known of it by this name; null where nothing is. */
  readonly past: PastFigure | null;
  /** What it is held against. */
  readonly target: TargetBand | null;
  /** Where it lies on its track, when it has something to be held against. */
  readonly track: FigureTrack | null;
  /** What is usual, in words; null where nothing is yet. */
  readonly usual: string | null;
  /** How this is measured: term and sentence. */
  readonly measure: readonly MeasureRow[];
};

/** A figure before it is held against what is usual. */
export type ToldFigure = Omit<Figure, 'track' | 'usual'>;

/** A figure's value beside its target and one's own usual, all in its own unit. */
export type FigureTrack = {
  readonly at: number;
  readonly band: TargetBand | null;
  readonly usual: Usual | null;
};

/** A term, and what it is here. */
export type MeasureRow = readonly [term: string, words: string];

/** Why a figure could not be had, when it could not. */
export function whyNot({ notMeasurable }: Pacing, figure: string): MeasureRow[] {
  const found = notMeasurable.find((each) => each.figure === figure);
  return found ? [['Not measurable', found.reason]] : [];
}
