import { formatClock } from '../format.ts';
import type { Brush } from './canvas-drawing.ts';
import { strokeUpright } from './draw-time.ts';
import type { Lanes } from './timeline-lanes.ts';
import { rulerTicks, type TimeScale } from './timeline-scale.ts';

/** Draws the times, counted from the scale's onset. */
export function drawRuler(
  { context, colour, font, widthOf }: Brush,
  scale: TimeScale,
  { ruler }: Lanes,
): void {
  const { stepMs, ticks } = rulerTicks(scale);
  context.strokeStyle = colour('edge');
  context.lineWidth = 1;
  context.font = font(400);
  context.textAlign = 'left';
  context.fillStyle = colour('muted');
  for (const atMs of ticks) {
    const x = Math.round(scale.xOf(atMs)) + 0.5;
    strokeUpright(context, x, ruler.y, ruler.y + 5);
    const words = sayTick(atMs - scale.onsetMs, stepMs);
    if (x + 5 + widthOf(words) < scale.right) context.fillText(words, x + 5, ruler.y + 12);
  }
}

/** A time of the ruler; before its zero it is negative. Between two seconds only the fraction stands. */
function sayTick(fromZeroMs: number, stepMs: number): string {
  // A step that was counted up may fall short of its time by a rounding.
  const ms = Math.round(Math.abs(fromZeroMs));
  if (ms % 1000 !== 0) return (ms / 1000).toFixed(stepMs < 100 ? 2 : 1).replace(/^\d+/, '');
  return fromZeroMs < 0 && ms > 0 ? `−${formatClock(ms)}` : formatClock(ms);
}
