import { fillBlocks, type Block } from './draw-time.ts';

/** From one line of a hatch to the next along a row, and how thick a line is. */
const PITCH_PX = 7;
const LINE_PX = 2.8;

const patterns = new Map<string, CanvasPattern | null>();

/** Fills blocks with a rising hatch: time past the target, told apart without its colour. */
export function hatch(
  context: CanvasRenderingContext2D,
  blocks: readonly Block[],
  { y, height }: { readonly y: number; readonly height: number },
  ground: string,
  line: string,
): void {
  if (blocks.length === 0) return;
  const density = Math.max(1, Math.round(devicePixelRatio));
  const key = [ground, line, density].join();
  const pattern = patterns.get(key) ?? context.createPattern(makeTile(ground, line, density), 'repeat');
  patterns.set(key, pattern);
  if (!pattern) return;
  // It is counted from the canvas's corner, so that it stays where it is when the blocks change.
  pattern.setTransform(new DOMMatrix([1 / density, 0, 0, 1 / density, 0, 0]));
  context.fillStyle = pattern;
  fillBlocks(context, blocks, y, height, 2);
}

/** One square of the hatch: to fill with it costs what a plain colour does, where lines under a clip cost ten times that. */
function makeTile(ground: string, line: string, density: number): OffscreenCanvas {
  const side = PITCH_PX * density;
  const tile = new OffscreenCanvas(side, side);
  const context = tile.getContext('2d');
  if (!context) return tile;
  context.scale(density, density);
  context.fillStyle = ground;
  context.fillRect(0, 0, PITCH_PX, PITCH_PX);
  context.strokeStyle = line;
  context.lineWidth = LINE_PX;
  context.beginPath();
  // Its neighbours' lines reach into its corners.
  for (const x of [-PITCH_PX, 0, PITCH_PX]) {
    context.moveTo(x - PITCH_PX, 2 * PITCH_PX);
    context.lineTo(x + 2 * PITCH_PX, -PITCH_PX);
  }
  context.stroke();
  return tile;
}
