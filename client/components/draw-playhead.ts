import { formatClock } from '../format.ts';
import type { Brush } from './canvas-drawing.ts';
import { strokeUpright } from './draw-time.ts';
import type { Lanes } from './timeline-lanes.ts';
import type { TimeScale } from './timeline-scale.ts';

const PILL_PX = 38;

/** Draws where the sound stands: a line through all lanes, its time in a pill at the foot. */
export function drawPlayhead(
  { context, colour, font }: Brush,
  atMs: number,
  scale: TimeScale,
  lanes: Lanes,
): void {
  if (atMs < scale.fromMs || atMs > scale.toMs) return;
  const x = scale.xOf(atMs);
  const { y, height } = lanes.foot;
  context.strokeStyle = context.fillStyle = colour('ink');
  context.lineWidth = 1.5;
  strokeUpright(context, x, lanes.ruler.y, y);
  const pillX = Math.max(scale.left, Math.min(x - PILL_PX / 2, scale.right - PILL_PX));
  context.beginPath();
  context.roundRect(pillX, y, PILL_PX, height - 2, 5);
  context.fill();
  context.font = font(600);
  context.textAlign = 'center';
  context.fillStyle = colour('surface');
  context.fillText(formatClock(atMs - scale.onsetMs), pillX + PILL_PX / 2, y + 14);
}
