import { fillBlock, type Block } from './draw-time.ts';

/** From one line of a hatch to the next, and the part of it that is hue. */
const PITCH_PX = 5;
const LINE_PX = 2.8;

/** Fills blocks with a rising hatch: time past the target, told apart without its colour. */
export function hatch(
  context: CanvasRenderingContext2D,
  blocks: readonly Block[],
  lane: { readonly y: number; readonly height: number },
  ground: string,
  line: string,
): void {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) return;
  context.save();
  context.beginPath();
  for (const { x, width } of blocks) context.roundRect(x, lane.y, width, lane.height, Math.min(2, width / 2));
  context.clip();
  context.fillStyle = ground;
  fillBlock(context, { x: first.x, width: last.x + last.width - first.x }, lane.y, lane.height, 0);
  context.strokeStyle = line;
  context.lineWidth = LINE_PX;
  context.beginPath();
  const bottom = lane.y + lane.height;
  const step = PITCH_PX * Math.SQRT2;
  // Counted from 0, so that the hatch stays where it is when the blocks change.
  for (let x = Math.floor(first.x / step) * step - lane.height; x < last.x + last.width; x += step) {
    context.moveTo(x - 1, bottom + 1);
    context.lineTo(x + lane.height + 1, lane.y - 1);
  }
  context.stroke();
  context.restore();
}
