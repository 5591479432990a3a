import type { Pacing } from '../../core/pacing/pacing.ts';
import { formatClock } from '../format.ts';
import type { AnswerDrawing } from './answer-drawing.ts';
import type { Brush } from './canvas-drawing.ts';
import { drawInterruptions, drawPauses } from './draw-silence.ts';
import { drawTarget } from './draw-target.ts';
import { fillBlock, layRuns, strokeUpright, type Block } from './draw-time.ts';
import { hatch } from './hatch.ts';
import { laySound } from './sound-bars.ts';
import { rulerTicks } from './timeline-scale.ts';

/** The scale of the pace lane, in syllables a second: slow reading to very fast speech. */
const PACE_FROM = 2;
const PACE_TO = 7;

/** Draws an answer: ground, target, speech, long pauses, labels, pins. The playhead comes on top of it. */
export function drawAnswer(brush: Brush, drawing: AnswerDrawing): void {
  const { context } = brush;
  const { scale, lanes } = drawing;
  context.save();
  context.beginPath();
  context.rect(scale.left - 2, 0, scale.right - scale.left + 4, lanes.height);
  context.clip();
  drawPinLines(brush, drawing);
  drawTarget(brush, drawing);
  drawInterruptions(brush, drawing);
  drawRuler(brush, drawing);
  drawSound(brush, drawing);
  drawRuns(brush, drawing);
  drawPauses(brush, drawing);
  drawPace(brush, drawing);
  drawPins(brush, drawing);
  context.restore();
  if (drawing.hasLaneNames) drawLaneNames(brush, drawing);
}

/** Where the target ends on the answer's clock; null where there is none. */
function overMs({ band, speechOnsetMs }: Pacing): number | null {
  return band === null || speechOnsetMs === null ? null : speechOnsetMs + band.toMs;
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
    const isTenths = stepMs < 1000 && fromFirstWord % 1000 !== 0;
    const words = isTenths ? `.${Math.round((fromFirstWord % 1000) / 100)}` : formatClock(fromFirstWord + 1);
    if (x + 5 + context.measureText(words).width < scale.right) context.fillText(words, x + 5, ruler.y + 12);
  }
}

function drawSound(
  { context, colour }: Brush,
  { pacing, levels, soundRange, scale, lanes: { sound } }: AnswerDrawing,
) {
  const middle = sound.y + sound.height / 2;
  const over = overMs(pacing);
  const overX = over === null ? Infinity : scale.xOf(over);
  context.lineWidth = 1.6;
  for (const { x, share } of laySound(levels, soundRange, scale, pacing.speechOffsetMs ?? 0)) {
    const half = Math.max(0.8, (share * sound.height) / 2);
    context.strokeStyle = colour(x < overX ? 'voice' : 'over-band');
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

function drawRuns({ context, colour }: Brush, { pacing, scale, lanes: { runs } }: AnswerDrawing) {
  const over = overMs(pacing);
  const overX = over === null ? Infinity : scale.xOf(over);
  const [within, past] = splitAt(layRuns(pacing.runs, scale.xOf), overX);
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
  for (const [i, { atMs, syllablesPerSecond }] of (pacing.paceCurve ?? []).entries()) {
    const y = yOf(Math.max(PACE_FROM, Math.min(PACE_TO, syllablesPerSecond)));
    if (i === 0) context.moveTo(scale.xOf(atMs), y);
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
