import { PACE_STEP_MS } from '../../core/pacing/pace-curve.ts';
import type { AnswerDrawing } from './answer-drawing.ts';
import type { Brush } from './canvas-drawing.ts';
import type { TimeScale } from './timeline-scale.ts';
import { countWhile } from './visible-part.ts';

/** The scale of the pace lane, in syllables a second: slow reading to very fast speech. */
const PACE_FROM = 2;
const PACE_TO = 7;

/** Points nearer than this, under a line of 2 px, are hardly told apart, and cost as much as others. */
const NEAR_PX = 2;

/** Draws the pace as a line, broken where it is not measurable. */
export function drawPace(
  { context, colour }: Brush,
  { pacing, scale, lanes: { pace } }: AnswerDrawing,
): void {
  if (pace === null) return;
  const curve = pacing.paceCurve ?? [];
  const yOf = (rate: number) => pace.y + pace.height * (1 - (rate - PACE_FROM) / (PACE_TO - PACE_FROM));
  const step = stepFor(scale);
  // One point more on either side, so that the line goes on to the edges; always the same ones, so that it does not
  // tremble while time is panned.
  const first = countWhile(curve, ({ atMs }) => atMs < scale.fromMs) - step;
  const from = Math.max(0, first - (first % step));
  const to = Math.min(curve.length, countWhile(curve, ({ atMs }) => atMs <= scale.toMs) + step);
  context.strokeStyle = colour('voice');
  context.lineWidth = 2;
  // Round joins are drawn as circles by the browser, which takes longer than the line.
  context.lineJoin = 'bevel';
  context.beginPath();
  let lastMs = -Infinity;
  for (let i = from; i < to; i++) {
    const point = curve[i];
    if (point === undefined) continue;
    const { atMs, syllablesPerSecond } = point;
    const isApart = atMs - lastMs > PACE_STEP_MS;
    lastMs = atMs;
    if (!isApart && i % step !== 0) continue;
    const y = yOf(Math.max(PACE_FROM, Math.min(PACE_TO, syllablesPerSecond)));
    if (isApart) context.moveTo(scale.xOf(atMs), y);
    else context.lineTo(scale.xOf(atMs), y);
  }
  context.stroke();
}

/** Each how manieth point of the curve is drawn. */
function stepFor({ left, right, fromMs, toMs }: TimeScale): number {
  return Math.max(1, Math.ceil((NEAR_PX / (right - left)) * ((toMs - fromMs) / PACE_STEP_MS)));
}
