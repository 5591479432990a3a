import { PACE_STEP_MS } from '../../core/pacing/pace-curve.ts';
import type { Pacing } from '../../core/pacing/pacing.ts';
import type { AnswerDrawing } from './answer-drawing.ts';
import type { Brush } from './canvas-drawing.ts';
import type { Lane } from './timeline-lanes.ts';
import type { TimeScale } from './timeline-scale.ts';
import { countWhile } from './visible-part.ts';

/** The scale of the pace lane, in syllables a second: slow reading to very fast speech. */
const PACE_FROM = 2;
const PACE_TO = 7;

/** Points nearer than this, under a line of 2 px, are hardly told apart, and cost as much as others. */
const NEAR_PX = 2;
const LINE_PX = 2;

/** Draws the pace as a line, broken where it is not measurable. */
export function drawPace({ context, colour }: Brush, drawing: AnswerDrawing): void {
  const { pace } = drawing.lanes;
  if (pace === null) return;
  context.strokeStyle = colour('voice');
  strokeThick(context, layPace(drawing.pacing.paceCurve ?? [], drawing.scale, pace));
}

/** The curve as far as it is seen. */
function layPace(
  curve: NonNullable<Pacing['paceCurve']>,
  scale: TimeScale,
  { y: top, height }: Lane,
): Path2D {
  const path = new Path2D();
  const step = stepFor(scale);
  // One point more on either side, so that the line goes on to the edges; always the same ones, so that it does not
  // tremble while time is panned.
  const first = countWhile(curve, ({ atMs }) => atMs < scale.fromMs) - step;
  const from = Math.max(0, first - (first % step));
  const to = Math.min(curve.length, countWhile(curve, ({ atMs }) => atMs <= scale.toMs) + step);
  let lastMs = -Infinity;
  for (let i = from; i < to; i++) {
    const point = curve[i];
    if (point === undefined) continue;
    const { atMs, syllablesPerSecond } = point;
    const isApart = atMs - lastMs > PACE_STEP_MS;
    lastMs = atMs;
    if (!isApart && i % step !== 0) continue;
    const rate = Math.max(PACE_FROM, Math.min(PACE_TO, syllablesPerSecond));
    const y = top + height * (1 - (rate - PACE_FROM) / (PACE_TO - PACE_FROM));
    if (isApart) path.moveTo(scale.xOf(atMs), y);
    else path.lineTo(scale.xOf(atMs), y);
  }
  return path;
}

/**
 * Draws a line as thick as it is to be by many that are one pixel of the screen thick, above and beside each other: a
 * browser has a way of its own for those, and all of them take it a tenth of the time of the thick one.
 */
function strokeThick(context: CanvasRenderingContext2D, path: Path2D) {
  const density = context.getTransform().a;
  const hairs = Math.max(1, Math.round(LINE_PX * density));
  context.lineWidth = 1 / density;
  for (let i = 0; i < hairs; i++) {
    const off = (i - (hairs - 1) / 2) / density;
    strokeMoved(context, path, off, 0);
    strokeMoved(context, path, 0, off);
  }
}

function strokeMoved(context: CanvasRenderingContext2D, path: Path2D, x: number, y: number) {
  context.translate(x, y);
  context.stroke(path);
  context.translate(-x, -y);
}

/** Each how manieth point of the curve is drawn. */
function stepFor({ perMs }: TimeScale): number {
  return Math.max(1, Math.ceil(NEAR_PX / (perMs * PACE_STEP_MS)));
}
