import { PACE_STEP_MS } from '../../core/pacing/pace-curve.ts';
import { formatClock } from '../format.ts';
import type { AnswerDrawing } from './answer-drawing.ts';
import type { Brush } from './canvas-drawing.ts';
import { drawBreaks, drawInterruptions, writeInterruptions } from './draw-interruptions.ts';
import { drawPauses } from './draw-pauses.ts';
import { drawTargetGround, drawTargetLines } from './draw-target.ts';
import { fillBlock, layRuns, strokeUpright, type Block } from './draw-time.ts';
import { hatch } from './hatch.ts';
import { LabelRow } from './label-row.ts';
import { laySound } from './sound-bars.ts';
import { rulerTicks } from './timeline-scale.ts';

/** The scale of the pace lane, in syllables a second: slow reading to very fast speech. */
const PACE_FROM = 2;
const PACE_TO = 7;

/** Draws an answer: ground, target, speech, long pauses, labels, pins. The playhead comes on top of it. */
export function drawAnswer(brush: Brush, drawing: AnswerDrawing): void {
  const { context, colour } = brush;
  const { scale, lanes } = drawing;
  const silenceWords = new LabelRow(context, colour('raised'), scale.left, scale.right);
  context.save();
  context.beginPath();
  context.rect(scale.left - 2, 0, scale.right - scale.left + 4, lanes.height);
  context.clip();
  drawPinLines(brush, drawing);
  drawTargetGround(brush, drawing);
  drawInterruptions(brush, drawing);
  drawTargetLines(brush, drawing);
  drawRuler(brush, drawing);
  drawSound(brush, drawing);
  drawRuns(brush, drawing);
  drawBreaks(brush, drawing);
  writeInterruptions(brush, drawing, silenceWords);
  drawPauses(brush, drawing, silenceWords);
  drawPace(brush, drawing);
  drawPins(brush, drawing);
  context.restore();
  if (drawing.hasLaneNames) drawLaneNames(brush, drawing);
}

/** Where speech past the target begins; nowhere unless the answer was held against it. */
function overX({ pacing: { band }, span, scale }: AnswerDrawing): number {
  return band === null ? Infinity : scale.xOf(span.startMs + band.toMs);
}

function drawRuler({ context, colour, font }: Brush, { scale, lanes: { ruler } }: AnswerDrawing) {
  const { stepMs, ticks } = rulerTicks(scale);
  context.strokeStyle = colour('edge');
  context.lineWidth = 1;
  context.font = font(400);
  context.textAlign = 'left';
  context.fillStyle = colour('muted');
  for (const atMs of ticks) {
    const x = Math.round(scale.xOf(atMs)) + 0.5;
    strokeUpright(context, x, ruler.y, ruler.y + 5);
    const fromFirstWord = atMs - scale.onsetMs;
    const words = sayTick(fromFirstWord, stepMs);
    if (x + 5 + context.measureText(words).width < scale.right) context.fillText(words, x + 5, ruler.y + 12);
  }
}

/** A time of the ruler; before the first word it is negative. */
function sayTick(fromFirstWordMs: number, stepMs: number): string {
  const isTenths = stepMs < 1000 && fromFirstWordMs % 1000 !== 0;
  if (isTenths) return `.${Math.abs(Math.round((fromFirstWordMs % 1000) / 100))}`;
  // A step that was counted up may fall short of its second by a rounding.
  const clock = formatClock(Math.abs(fromFirstWordMs) + 1);
  return fromFirstWordMs < 0 ? `−${clock}` : clock;
}

function drawSound({ context, colour }: Brush, drawing: AnswerDrawing) {
  const { pacing, levels, soundRange, scale, span, lanes } = drawing;
  const { sound } = lanes;
  const middle = sound.y + sound.height / 2;
  const over = overX(drawing);
  context.lineWidth = 1.6;
  for (const { x, share } of laySound(levels, soundRange, scale, span, pacing.interruptions)) {
    const half = Math.max(0.8, (share * sound.height) / 2);
    context.strokeStyle = colour(x < over ? 'voice' : 'over-band');
    strokeUpright(context, x + 0.8, middle - half, middle + half);
  }
  if (pacing.responseLatencyMs === null) return;
  context.strokeStyle = colour('pause');
  context.lineWidth = 1.5;
  context.setLineDash([1.5, 3]);
  context.beginPath();
  context.moveTo(scale.xOf(scale.onsetMs - pacing.responseLatencyMs), middle);
  context.lineTo(scale.xOf(scale.onsetMs) - 2, middle);
  context.stroke();
  context.setLineDash([]);
}

function drawRuns({ context, colour }: Brush, drawing: AnswerDrawing) {
  const { pacing, scale, lanes } = drawing;
  const { runs } = lanes;
  const [within, past] = splitAt(layRuns(pacing.runs, scale.xOf), overX(drawing));
  context.fillStyle = colour('voice');
  for (const block of within) fillBlock(context, block, runs.y, runs.height, 2);
  hatch(context, past, runs, colour('over-band-wash'), colour('over-band'));
}

/** Cuts blocks where the target ends. */
function splitAt(blocks: readonly Block[], x: number): [within: Block[], past: Block[]] {
  const within = blocks
    .filter((block) => block.x < x)
    .map((block) => ({ x: block.x, width: Math.min(block.width, x - block.x) }));
  const past = blocks
    .filter((block) => block.x + block.width > x)
    .map((block) => ({ x: Math.max(x, block.x), width: block.x + block.width - Math.max(x, block.x) }));
  return [within, past];
}

function drawPace({ context, colour }: Brush, { pacing, scale, lanes: { pace } }: AnswerDrawing) {
  if (pace === null) return;
  const yOf = (rate: number) => pace.y + pace.height * (1 - (rate - PACE_FROM) / (PACE_TO - PACE_FROM));
  context.strokeStyle = colour('voice');
  context.lineWidth = 2;
  context.lineJoin = 'round';
  context.beginPath();
  let lastMs = -Infinity;
  for (const { atMs, syllablesPerSecond } of pacing.paceCurve ?? []) {
    const y = yOf(Math.max(PACE_FROM, Math.min(PACE_TO, syllablesPerSecond)));
    const isApart = atMs - lastMs > PACE_STEP_MS;
    lastMs = atMs;
    if (isApart) context.moveTo(scale.xOf(atMs), y);
    else context.lineTo(scale.xOf(atMs), y);
  }
  context.stroke();
}

function drawPinLines({ context, colour }: Brush, { pins, scale, lanes }: AnswerDrawing) {
  context.strokeStyle = colour('ink');
  context.lineWidth = 1;
  context.setLineDash([1.5, 2.5]);
  for (const { atMs } of pins) strokeUpright(context, scale.xOf(atMs), lanes.pins.y + 20, lanes.ruler.y);
  context.setLineDash([]);
}

function drawPins({ context, colour, font }: Brush, { pins, scale, lanes }: AnswerDrawing) {
  context.textAlign = 'center';
  context.font = font(600).replace(/[\d.]+px/, '11px');
  for (const { number, atMs } of pins) {
    const x = scale.xOf(atMs);
    context.beginPath();
    context.arc(x, lanes.pins.y + 9, 9, 0, 2 * Math.PI);
    context.fillStyle = colour('ink');
    context.fill();
    context.fillStyle = colour('surface');
    context.fillText(String(number), x, lanes.pins.y + 13);
  }
}

function drawLaneNames({ context, colour, font }: Brush, { scale, lanes }: AnswerDrawing) {
  context.font = font(400);
  context.textAlign = 'right';
  context.fillStyle = colour('muted');
  const write = (name: string, { y, height }: { y: number; height: number }) =>
    context.fillText(name, scale.left - 14, y + height / 2 + 4);
  write('Sound', lanes.sound);
  write('Runs', lanes.runs);
  if (lanes.pace) write('Pace', lanes.pace);
}
