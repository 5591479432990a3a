import type { Run } from '../../core/pacing/pacing.ts';
import type { AnswerDrawing } from './answer-drawing.ts';
import type { Brush } from './canvas-drawing.ts';
import { layRuns } from './draw-time.ts';

/** An earlier take that is drawn behind an answer's runs. */
export type Ghost = {
  readonly runs: readonly Run[];
  /** Its first word, on its own answer's clock: it is laid over the present one's. */
  readonly onsetMs: number;
};

/** So much of a ghost shows above and below the runs that it stands behind. */
const REACH_PX = 3;

/** Draws an earlier take's runs as outlines behind where the present ones are drawn, first word on first word. */
export function drawGhost(
  { context, colour }: Brush,
  { scale, lanes: { runs } }: Pick<AnswerDrawing, 'scale' | 'lanes'>,
  ghost: Ghost | null,
): void {
  if (ghost === null) return;
  context.strokeStyle = colour('edge');
  context.lineWidth = 1;
  const byMs = scale.onsetMs - ghost.onsetMs;
  for (const { x, width } of layRuns(ghost.runs, (ms) => scale.xOf(ms + byMs))) {
    context.beginPath();
    context.roundRect(x, runs.y - REACH_PX, width, runs.height + 2 * REACH_PX, 3);
    context.stroke();
  }
}
