import type { AnswerDrawing } from './answer-drawing.ts';
import type { Brush } from './canvas-drawing.ts';

/** They may be wrong: dotted and thin, under the sound, where a run stays the stronger mark. */
const DOTS = [1.5, 2.5];
const ABOVE_RUNS_PX = 4;

/** Marks possible held sounds with a dotted line between the sound and its run. The table names them. */
export function drawHeldSounds(
  { context, colour }: Brush,
  { pacing, scale, lanes: { runs } }: AnswerDrawing,
): void {
  const y = runs.y - ABOVE_RUNS_PX;
  context.strokeStyle = colour('muted');
  context.lineWidth = 2;
  context.setLineDash(DOTS);
  for (const { startMs, endMs } of pacing.voicedHesitations ?? []) {
    context.beginPath();
    context.moveTo(scale.xOf(startMs), y);
    context.lineTo(Math.max(scale.xOf(startMs) + 3, scale.xOf(endMs)), y);
    context.stroke();
  }
  context.setLineDash([]);
}
