import type { PlannedPart } from '../../core/interview/plan.ts';
import type { Pacing, PartMark, TargetBand } from '../../core/pacing/pacing.ts';
import type { Stretch } from '../../core/pacing/stretch.ts';
import type { SaidPause } from '../../core/session/mark.ts';
import type { Ghost } from './draw-ghost.ts';
import type { Selection } from './selection.ts';
import type { SoundPeaks, SoundRange } from './sound-bars.ts';
import type { Lanes } from './timeline-lanes.ts';
import type { TimeScale } from './timeline-scale.ts';

/** A remark's moment. A fact's is numbered and round, a person's lettered and square. */
export type Pin = {
  readonly number: number | string;
  readonly atMs: number;
};

/** All that an answer's drawing shows. Instants are of the answer's clock. */
export type AnswerDrawing = {
  readonly pacing: Pacing;
  /** From the first word to the end of what was heard. */
  readonly span: Stretch;
  /** Where its lines are drawn; whether the answer lies in it, only `pacing` claims. */
  readonly target: TargetBand | null;
  readonly peaks: SoundPeaks;
  readonly soundRange: SoundRange;
  readonly pins: readonly Pin[];
  /** What was said of its pauses. */
  readonly said: readonly SaidPause[];
  /** Where its parts were marked, in order. */
  readonly parts: readonly PartMark[];
  /** The parts that there can be, with their target shares. */
  readonly partNames: readonly PlannedPart[];
  readonly selection: Selection | null;
  /** The best earlier take; null where there is none. */
  readonly ghost: Ghost | null;
  readonly scale: TimeScale;
  /** Within these its words are written. */
  readonly bounds: { readonly left: number; readonly right: number };
  readonly lanes: Lanes;
};
