import type { TargetBand } from '../../core/pacing/pacing.ts';
import { formatBand, formatLength } from '../format.ts';
import type { AnswerDrawing } from './answer-drawing.ts';
import type { Brush } from './canvas-drawing.ts';
import { strokeUpright } from './draw-time.ts';
import { LabelRow } from './label-row.ts';

/** Draws the target as a wash over sound and runs, with another past it where the answer went on. */
export function drawTargetGround({ context, colour }: Brush, drawing: AnswerDrawing): void {
  const { pacing, span, target, scale, lanes } = drawing;
  if (target === null) return;
  const [from, to] = edgesOf(target, drawing);
  const [top, bottom] = [lanes.ruler.y, lanes.runs.y + lanes.runs.height];
  context.fillStyle = colour('in-band-wash');
  context.fillRect(from, top, to - from, bottom - top);
  if (pacing.band?.where !== 'over') return;
  context.fillStyle = colour('over-band-wash');
  context.fillRect(to, top, scale.xOf(span.endMs) - to, bottom - top);
}

/** Draws the target's two lines. */
export function drawTargetLines({ context, colour }: Brush, drawing: AnswerDrawing): void {
  const { target, lanes } = drawing;
  if (target === null) return;
  context.strokeStyle = colour('in-band');
  context.lineWidth = 1.5;
  for (const x of edgesOf(target, drawing)) {
    strokeUpright(context, x, lanes.targetWords.y, lanes.runs.y + lanes.runs.height);
  }
}

/**
 * Says where the answer lies against its target, if that is known. What lies at the target's lines is written first; its
 * own words take the room that is left.
 */
export function writeTarget(brush: Brush, drawing: AnswerDrawing): void {
  const { context, colour, font } = brush;
  const { pacing, span, target, scale, bounds, lanes } = drawing;
  if (target === null) return;
  const [from, to] = edgesOf(target, drawing);
  const row = new LabelRow(brush, bounds.left, bounds.right);
  const baseline = lanes.targetWords.y + 13;
  const { where = null, offByMs = 0 } = pacing.band ?? {};
  const offBy = formatLength(offByMs);
  const isFar = from > bounds.right;
  context.font = font(500);
  if (where === 'over') {
    context.fillStyle = colour('over-band');
    row.write(`over by ${offBy}`, to + 5, baseline);
  }
  if (where === 'under') {
    context.fillStyle = colour('under-band');
    if (isFar)
      row.write(`short by ${offBy} of the target ${formatBand(target)}`, bounds.right, baseline, 'right');
    else row.write(`short by ${offBy}`, scale.xOf(span.endMs) + 5, baseline);
  }
  context.fillStyle = colour('in-band');
  if (where === null && isFar)
    row.write(`the target begins at ${formatLength(target.fromMs)}`, bounds.right, baseline, 'right');
  row.write(`target ${formatBand(target)}`, from + 5, baseline);
  row.write(`target ${formatBand(target)}`, from - 5, baseline, 'right');
}

function edgesOf({ fromMs, toMs }: TargetBand, { span, scale }: AnswerDrawing): [from: number, to: number] {
  return [scale.xOf(span.startMs + fromMs), scale.xOf(span.startMs + toMs)];
}
