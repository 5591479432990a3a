import { PACE_STEP_MS } from '../../core/pacing/pace-curve.ts';
import type { Pacing, Pause } from '../../core/pacing/pacing.ts';
import { formatBand, formatClock, formatLength, formatSeconds } from '../format.ts';
import type { Brush } from './canvas-drawing.ts';
import { fillBlock, layRuns, strokeUpright, type Block } from './draw-time.ts';
import { hatch } from './hatch.ts';
import { nameInterruption } from './interruption-names.ts';
import { LabelRow } from './label-row.ts';
import { laySound, type Levels, type SoundRange } from './sound-bars.ts';
import type { Lanes } from './timeline-lanes.ts';
import { rulerTicks, type TimeScale } from './timeline-scale.ts';

/** A numbered remark's moment. */
export type Pin = { readonly number: number; readonly atMs: number };

/** All that an answer's drawing shows. Instants are of the answer's clock. */
export type AnswerDrawing = {
  readonly pacing: Pacing;
  readonly levels: Levels;
  readonly soundRange: SoundRange;
  readonly pins: readonly Pin[];
  readonly scale: TimeScale;
  readonly lanes: Lanes;
  readonly hasLaneNames: boolean;
};

/** Pauses from here on have an outline and a length (Campione & Véronis 2002). */
const LONG_PAUSE_MS = 1000;

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

function drawTarget({ context, colour, font }: Brush, { pacing, scale, lanes }: AnswerDrawing) {
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

function drawInterruptions({ context, colour, font }: Brush, { pacing, scale, lanes }: AnswerDrawing) {
  const [top, height] = [lanes.sound.y, lanes.runs.y + lanes.runs.height - lanes.sound.y];
  context.font = font(400);
  for (const { startMs, endMs, cause } of pacing.interruptions) {
    const [x, end] = [scale.xOf(startMs), scale.xOf(endMs)];
    const width = Math.max(3, end - x);
    context.fillStyle = colour('sunk');
    context.fillRect(x, top, width, height);
    context.strokeStyle = colour('edge');
    context.lineWidth = 1;
    context.setLineDash([4, 3]);
    context.strokeRect(x + 0.5, top + 0.5, width - 1, height - 1);
    context.setLineDash([]);
    context.fillStyle = colour('muted');
    const words = nameInterruption(cause);
    if (context.measureText(words).width < width - 12) context.fillText(words, x + 6, top + 16);
  }
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

function drawPauses(brush: Brush, { pacing, scale, lanes }: AnswerDrawing) {
  const { context, colour, font } = brush;
  const row = new LabelRow(context, colour('raised'), scale.left, scale.right);
  const isClose = (scale.right - scale.left) / ((scale.toMs - scale.fromMs) / 1000) >= 40;
  const shown = pacing.pauses.filter(({ endMs, startMs }) => endMs > scale.fromMs && startMs < scale.toMs);
  for (const pause of shown.filter((each) => lengthOf(each) >= LONG_PAUSE_MS))
    drawCapsule(brush, pause, scale, lanes);
  context.font = font(600);
  for (const pause of shown.toSorted((a, b) => lengthOf(b) - lengthOf(a))) {
    const isLong = lengthOf(pause) >= LONG_PAUSE_MS;
    if (!isLong && !isClose) break;
    context.fillStyle = colour(isLong ? 'long-pause' : 'muted');
    const words = isLong ? formatSeconds(lengthOf(pause)) : `${Math.round(lengthOf(pause))} ms`;
    row.write(words, scale.xOf((pause.startMs + pause.endMs) / 2), lanes.pauseWords.y + 12, 'center');
  }
}

function drawCapsule({ context, colour }: Brush, pause: Pause, scale: TimeScale, lanes: Lanes) {
  const isVeryLong = pause.kind === 'very-long';
  const [x, end] = [scale.xOf(pause.startMs), scale.xOf(pause.endMs)];
  const width = Math.max(3, end - x);
  const [top, bottom] = [lanes.sound.y - 3, lanes.runs.y + lanes.runs.height + 3];
  context.beginPath();
  context.roundRect(x, top, width, bottom - top, Math.min(3, width / 2));
  context.fillStyle = colour('long-pause-wash');
  context.fill();
  context.strokeStyle = colour('long-pause');
  context.lineWidth = isVeryLong ? 2 : 1.25;
  context.stroke();
  if (isVeryLong && width >= 6)
    strokeUpright(context, x + width / 2, lanes.runs.y, lanes.runs.y + lanes.runs.height);
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

function lengthOf({ startMs, endMs }: Pause): number {
  return endMs - startMs;
}
