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

/** Fills a block with round corners. */
export function fillBlock(
  context: CanvasRenderingContext2D,
  block: Block,
  y: number,
  height: number,
  radius: number,
) {
  context.beginPath();
  context.roundRect(block.x, y, block.width, height, Math.min(radius, block.width / 2));
  context.fill();
}

/** Draws an upright line. */
export function strokeUpright(context: CanvasRenderingContext2D, x: number, fromY: number, toY: number) {
  context.beginPath();
  context.moveTo(x, fromY);
  context.lineTo(x, toY);
  context.stroke();
}
