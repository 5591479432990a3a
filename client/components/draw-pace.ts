import { PACE_STEP_MS } from '../../core/pacing/pace-curve.ts';
import type { AnswerDrawing } from './answer-drawing.ts';
import type { Brush } from './canvas-drawing.ts';
import { countWhile } from './visible-part.ts';

/** The scale of the pace lane, in syllables a second: slow reading to very fast speech. */
const PACE_FROM = 2;
const PACE_TO = 7;

/** Points nearer than this, under a line of 2 px, are one to the eye, and cost as much as others. */
const NEAR_PX = 1.5;

/** Draws the pace as a line, broken where it is not measurable. */
export function drawPace(
  { context, colour }: Brush,
  { pacing, scale, lanes: { pace } }: AnswerDrawing,
): void {
  if (pace === null) return;
  const curve = pacing.paceCurve ?? [];
  const yOf = (rate: number) => pace.y + pace.height * (1 - (rate - PACE_FROM) / (PACE_TO - PACE_FROM));
  // One point more on either side, so that the line goes on to the edges.
  const from = Math.max(0, countWhile(curve, ({ atMs }) => atMs < scale.fromMs) - 1);
  const to = countWhile(curve, ({ atMs }) => atMs <= scale.toMs) + 1;
  context.strokeStyle = colour('voice');
  context.lineWidth = 2;
  context.lineJoin = 'round';
  context.beginPath();
  let [lastMs, lastX] = [-Infinity, -Infinity];
  for (const { atMs, syllablesPerSecond } of curve.slice(from, to)) {
    const x = scale.xOf(atMs);
    const y = yOf(Math.max(PACE_FROM, Math.min(PACE_TO, syllablesPerSecond)));
    const isApart = atMs - lastMs > PACE_STEP_MS;
    lastMs = atMs;
    if (!isApart && x - lastX < NEAR_PX) continue;
    lastX = x;
    if (isApart) context.moveTo(x, y);
    else context.lineTo(x, y);
  }
  context.stroke();
}
