import { formatBand, formatLength } from '../format.ts';
import type { AnswerDrawing } from './answer-drawing.ts';
import type { Brush } from './canvas-drawing.ts';
import { strokeUpright } from './draw-time.ts';
import { LabelRow } from './label-row.ts';

/** Draws the target as two lines and a wash over sound and runs, and says where the answer lies against it. */
export function drawTarget({ context, colour, font }: Brush, { pacing, scale, lanes }: AnswerDrawing) {
  const { band, speechOffsetMs } = pacing;
  if (band === null) return;
  const [from, to] = [scale.xOf(scale.onsetMs + band.fromMs), scale.xOf(scale.onsetMs + band.toMs)];
  const [top, bottom] = [lanes.ruler.y, lanes.runs.y + lanes.runs.height];
  context.fillStyle = colour('in-band-wash');
  context.fillRect(from, top, to - from, bottom - top);
  if (band.where === 'over') {
    context.fillStyle = colour('over-band-wash');
    context.fillRect(to, top, scale.xOf(speechOffsetMs ?? 0) - to, bottom - top);
  }
  context.strokeStyle = colour('in-band');
  context.lineWidth = 1.5;
  for (const x of [from, to]) strokeUpright(context, x, lanes.targetWords.y, bottom);
  const row = new LabelRow(context, colour('raised'), scale.left, scale.right);
  const baseline = lanes.targetWords.y + 13;
  context.font = font(500);
  if (band.where === 'over') {
    context.fillStyle = colour('over-band');
    row.write(`over by ${formatLength(band.offByMs)}`, to + 5, baseline);
  }
  if (band.where === 'under') {
    context.fillStyle = colour('under-band');
    row.write(`short by ${formatLength(band.offByMs)}`, scale.xOf(speechOffsetMs ?? 0) + 5, baseline);
  }
  context.fillStyle = colour('in-band');
  row.write(`target ${formatBand(band)}`, from + 5, baseline);
  row.write(`target ${formatBand(band)}`, from - 5, baseline, 'right');
}
