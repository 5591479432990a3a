import type { AnswerDrawing } from './answer-drawing.ts';
import type { Brush } from './canvas-drawing.ts';
import { strokeUpright } from './draw-time.ts';

/** Half of a pin's width. */
export const PIN_PX = 9;

/** Draws a dotted line from each pin down to the time. */
export function drawPinLines({ context, colour }: Brush, { pins, scale, lanes }: AnswerDrawing): void {
  context.strokeStyle = colour('ink');
  context.lineWidth = 1;
  context.setLineDash([1.5, 2.5]);
  for (const { atMs } of pins) strokeUpright(context, scale.xOf(atMs), lanes.pins.y + 20, lanes.ruler.y);
  context.setLineDash([]);
}

/** Draws the pins: a fact's is round, a person's square. */
export function drawPins({ context, colour, font }: Brush, { pins, scale, lanes }: AnswerDrawing): void {
  context.textAlign = 'center';
  context.font = font(600).replace(/[\d.]+px/, '11px');
  for (const { number, atMs } of pins) {
    const [x, y] = [scale.xOf(atMs), lanes.pins.y + PIN_PX];
    if (x < scale.left - PIN_PX || x > scale.right + PIN_PX) continue;
    context.beginPath();
    if (typeof number === 'number') context.arc(x, y, PIN_PX, 0, 2 * Math.PI);
    else context.roundRect(x - PIN_PX, y - PIN_PX, 2 * PIN_PX, 2 * PIN_PX, 3);
    context.fillStyle = colour('ink');
    context.fill();
    context.fillStyle = colour('surface');
    context.fillText(String(number), x, y + 4);
  }
}
