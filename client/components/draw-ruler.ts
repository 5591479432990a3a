import { formatClock } from '../format.ts';
import type { Brush } from './canvas-drawing.ts';
import type { Lanes } from './timeline-lanes.ts';
import { rulerTicks, type TimeScale } from './timeline-scale.ts';

/** Draws the ticks of the times. */
export function drawRuler({ context, colour }: Brush, scale: TimeScale, { ruler }: Lanes): void {
  context.fillStyle = colour('edge');
  for (const atMs of rulerTicks(scale).ticks) context.fillRect(tickX(scale, atMs), ruler.y, 1, 5);
}

/** Writes the times, counted from the scale's onset. */
export function writeRuler(
  { context, colour, font, widthOf }: Brush,
  scale: TimeScale,
  { ruler }: Lanes,
): void {
  const { stepMs, ticks } = rulerTicks(scale);
  context.font = font(400);
  context.textAlign = 'left';
  context.fillStyle = colour('muted');
  for (const atMs of ticks) {
    const x = tickX(scale, atMs) + 5.5;
    const words = sayTick(atMs - scale.onsetMs, stepMs);
    if (x + widthOf(words) < scale.right) context.fillText(words, x, ruler.y + 12);
  }
}

function tickX(scale: TimeScale, atMs: number): number {
  return Math.round(scale.xOf(atMs));
}

/** A time of the ruler; before its zero it is negative. Between two seconds only the fraction stands. */
function sayTick(fromZeroMs: number, stepMs: number): string {
  // A step that was counted up may fall short of its time by a rounding.
  const ms = Math.round(Math.abs(fromZeroMs));
  if (ms % 1000 !== 0) return (ms / 1000).toFixed(stepMs < 100 ? 2 : 1).replace(/^\d+/, '');
  return fromZeroMs < 0 && ms > 0 ? `−${formatClock(ms)}` : formatClock(ms);
}
