import type { Run } from '../../core/pacing/pacing.ts';

/** Where a stretch of time lies in a drawing. */
export type Block = { readonly x: number; readonly width: number };

/** Gaps between blocks are at least this wide, so that a pause is never lost. */
const LEAST_GAP = 0.6;

/** Runs nearer than this are drawn as one. */
const JOIN_BELOW = 1;

/** Lays runs out in a drawing; those too near to be told apart become one block. Runs are in order. */
export function layRuns(runs: readonly Run[], xOf: (ms: number) => number): Block[] {
  const blocks: { x: number; end: number }[] = [];
  for (const run of runs) {
    const [x, end] = [xOf(run.startMs), xOf(run.endMs)];
    const last = blocks.at(-1);
    if (last && x - last.end < JOIN_BELOW) last.end = end;
    else blocks.push({ x, end });
  }
  return blocks.map(({ x, end }) => ({ x, width: Math.max(1, end - x - LEAST_GAP) }));
}

/** Fills blocks with round corners; the narrowest have none that could be seen, and a plain rectangle is far cheaper. */
export function fillBlocks(
  context: CanvasRenderingContext2D,
  blocks: readonly Block[],
  y: number,
  height: number,
  radius: number,
) {
  for (const { x, width } of blocks) {
    if (width < 2 * radius) context.fillRect(x, y, width, height);
    else {
      context.beginPath();
      context.roundRect(x, y, width, height, radius);
      context.fill();
    }
  }
}

/** Cuts blocks at a place. */
export function splitAt(blocks: readonly Block[], x: number): [within: Block[], past: Block[]] {
  const within = blocks
    .filter((block) => block.x < x)
    .map((block) => ({ x: block.x, width: Math.min(block.width, x - block.x) }));
  const past = blocks
    .filter((block) => block.x + block.width > x)
    .map((block) => ({ x: Math.max(x, block.x), width: block.x + block.width - Math.max(x, block.x) }));
  return [within, past];
}

/** Draws an upright line. */
export function strokeUpright(context: CanvasRenderingContext2D, x: number, fromY: number, toY: number) {
  context.beginPath();
  context.moveTo(x, fromY);
  context.lineTo(x, toY);
  context.stroke();
}
