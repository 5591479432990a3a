import type { Pacing, TargetBand } from '../pacing/pacing.ts';
import type { Stretch } from '../pacing/stretch.ts';

/** One answer of a drill, and all that its scores are made of. */
export type DrillTake = {
  readonly answerId: string;
  readonly band: TargetBand;
  /** Null where nothing was measured. */
  readonly pacing: Pacing | null;
  /** How long its clock ran. */
  readonly endMs: number | null;
  /** How long the person thought it was, before seeing it. */
  readonly guessMs: number | null;
  /** The voiced hesitations that were listened to, and whether each was one. */
  readonly heard: readonly HeardHesitation[];
  /** When the interviewer cut in with a question, and when the person was back with what they were saying. */
  readonly cut: Cut | null;
  /** The values that its question asked for; left out where it asked for none. */
  readonly values?: readonly string[];
  /** The story that the person told, null for none of theirs; left out where they did not say. */
  readonly story?: string | null;
};

/** A candidate for a hesitation, kept as one or struck out by the person who listened. */
export type HeardHesitation = Stretch & { readonly isKept: boolean };

/** A question into the answer, from its first to its last sound. */
export type Cut = Stretch & {
  readonly backAtMs: number | null;
  /** Off, a question over loudspeakers may itself be counted as speech. */
  readonly isEchoCancelled: boolean;
};
