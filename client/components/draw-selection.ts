import type { AnswerDrawing } from './answer-drawing.ts';
import type { Brush } from './canvas-drawing.ts';
import type { Selection } from './selection.ts';
import type { Lanes } from './timeline-lanes.ts';

/** What is chosen is never drawn narrower. */
const LEAST_PX = 6;
const APART_PX = 2.5;

/** Draws an ink outline around what is chosen. */
export function drawSelection({ context, colour }: Brush, { selection, scale, lanes }: AnswerDrawing): void {
  if (selection === null) return;
  const [top, bottom] = reachOf(selection, lanes);
  const [from, to] = [scale.xOf(selection.startMs), scale.xOf(selection.endMs)];
  const width = Math.max(LEAST_PX, to - from);
  const x = (from + to - width) / 2;
  context.beginPath();
  context.roundRect(x - APART_PX, top - APART_PX, width + 2 * APART_PX, bottom - top + 2 * APART_PX, 4);
  context.strokeStyle = colour('ink');
  context.lineWidth = 1.75;
  context.stroke();
}

/** A part in its lane, a run in its, a silence through sound and runs. */
function reachOf({ type }: Selection, { sound, runs, parts }: Lanes): [top: number, bottom: number] {
  if (type === 'part' && parts !== null) return [parts.y, parts.y + parts.height];
  if (type === 'run') return [runs.y, runs.y + runs.height];
  return [sound.y - 3, runs.y + runs.height + 3];
}
