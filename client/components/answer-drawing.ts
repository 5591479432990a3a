import type { Pacing, TargetBand } from '../../core/pacing/pacing.ts';
import type { Stretch } from '../../core/pacing/stretch.ts';
import type { Levels, SoundRange } from './sound-bars.ts';
import type { Lanes } from './timeline-lanes.ts';
import type { TimeScale } from './timeline-scale.ts';

/** A numbered remark's moment. */
export type Pin = { readonly number: number; readonly atMs: number };

/** All that an answer's drawing shows. Instants are of the answer's clock. */
export type AnswerDrawing = {
  readonly pacing: Pacing;
  /** From the first word to the end of what was heard. */
  readonly span: Stretch;
  /** Where its lines are drawn; whether the answer lies in it, only `pacing` claims. */
  readonly target: TargetBand | null;
  readonly levels: Levels;
  readonly soundRange: SoundRange;
  readonly pins: readonly Pin[];
  readonly scale: TimeScale;
  readonly lanes: Lanes;
  readonly hasLaneNames: boolean;
};
