import type { BandPlace } from '../../core/pacing/pacing.ts';
import { formatBand, formatLength } from '../format.ts';
import type { AnswerDrawing } from './answer-drawing.ts';
import type { Brush } from './canvas-drawing.ts';
import { strokeUpright } from './draw-time.ts';
import { LabelRow } from './label-row.ts';

/** Draws the target as two lines and a wash over sound and runs, and says where the answer lies against it. */
export function drawTarget(brush: Brush, drawing: AnswerDrawing) {
  const { context, colour } = brush;
  const { pacing, scale, lanes } = drawing;
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
  writeTarget(brush, band, drawing);
}

/** What lies at the target's lines is written first; its own words take the room that is left. */
function writeTarget(
  { context, colour, font }: Brush,
  band: BandPlace,
  { pacing, scale, lanes }: AnswerDrawing,
) {
  const [from, to] = [scale.xOf(scale.onsetMs + band.fromMs), scale.xOf(scale.onsetMs + band.toMs)];
  const row = new LabelRow(context, colour('raised'), scale.left, scale.right);
  const baseline = lanes.targetWords.y + 13;
  const offBy = formatLength(band.offByMs);
  const isFar = band.where === 'under' && from > scale.right;
  context.font = font(500);
  if (band.where === 'over') {
    context.fillStyle = colour('over-band');
    row.write(`over by ${offBy}`, to + 5, baseline);
  }
  if (band.where === 'under') {
    context.fillStyle = colour('under-band');
    if (isFar)
      row.write(`short by ${offBy} of the target ${formatBand(band)}`, scale.right, baseline, 'right');
    else row.write(`short by ${offBy}`, scale.xOf(pacing.speechOffsetMs ?? 0) + 5, baseline);
  }
  context.fillStyle = colour('in-band');
  row.write(`target ${formatBand(band)}`, from + 5, baseline);
  row.write(`target ${formatBand(band)}`, from - 5, baseline, 'right');
}
