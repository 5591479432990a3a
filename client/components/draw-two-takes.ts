import { LONG_PAUSE_MS } from '../../core/pacing/find-pauses.ts';
import type { Pacing, TargetBand } from '../../core/pacing/pacing.ts';
import { lengthMs } from '../../core/pacing/stretch.ts';
import { formatClock, formatSeconds } from '../format.ts';
import type { Brush } from './canvas-drawing.ts';
import { fillBlocks, layRuns, splitAt, strokeUpright } from './draw-time.ts';
import { hatch } from './hatch.ts';
import { heardSpan } from './heard-span.ts';
import { LabelRow } from './label-row.ts';

/** A take as it is drawn beside another. */
export type DrawnTake = {
  readonly name: string;
  readonly pacing: Pacing;
  readonly target: TargetBand | null;
};

/** Two takes, one above the other, and where their sound stands from the first word; null where there is none. */
export type TwoTakes = { readonly takes: readonly DrawnTake[]; readonly fromOnsetMs: number | null };

const RULER_PX = 26;
const NAMES_PX = 28;
const RUNS = { y: 22, height: 34 };
const TAKE_PX = 88;
const RIGHT_PX = 12;
const TICK_STEPS_MS = [5000, 10_000, 30_000, 60_000, 300_000];
const TICK_SPACING_PX = 64;

/** How tall two takes are together. */
export const TWO_TAKES_HEIGHT = RULER_PX + 2 * TAKE_PX;

/** Where times from the first word lie: both takes on one scale, from the longer time to the first word on. */
export type PairScale = { readonly xOf: (ms: number) => number; readonly msOf: (x: number) => number };

/** Lays the scale of two takes out. */
export function pairScale({ takes }: TwoTakes, width: number): PairScale {
  const before = Math.max(500, ...takes.map(({ pacing }) => pacing.responseLatencyMs ?? 0));
  const after = Math.max(
    1000,
    ...takes.map(({ pacing }) => {
      const span = heardSpan(pacing);
      return span ? lengthMs(span) : 0;
    }),
  );
  const perMs = (width - NAMES_PX - RIGHT_PX) / ((before + after) * 1.02);
  return { xOf: (ms) => NAMES_PX + (ms + before) * perMs, msOf: (x) => (x - NAMES_PX) / perMs - before };
}

/** Draws two takes with their first words one above the other: target, runs, long pauses, and time to first word. */
export function drawTwoTakes(brush: Brush, pair: TwoTakes): void {
  const scale = pairScale(pair, brush.width);
  drawRuler(brush, scale);
  for (const [i, take] of pair.takes.entries()) drawTake(brush, take, scale, RULER_PX + i * TAKE_PX);
  if (pair.fromOnsetMs === null) return;
  brush.context.strokeStyle = brush.colour('ink');
  brush.context.lineWidth = 1.5;
  strokeUpright(brush.context, scale.xOf(pair.fromOnsetMs), RULER_PX - 6, brush.height);
}

function drawRuler({ context, colour, font, width }: Brush, { xOf, msOf }: PairScale) {
  const perMs = xOf(1) - xOf(0);
  const step = TICK_STEPS_MS.find((ms) => ms * perMs >= TICK_SPACING_PX) ?? 600_000;
  context.font = font(400);
  context.textAlign = 'left';
  context.fillStyle = colour('muted');
  context.strokeStyle = colour('edge');
  context.lineWidth = 1;
  for (let ms = 0; ms < msOf(width - 30); ms += step) {
    strokeUpright(context, Math.round(xOf(ms)) + 0.5, 2, 7);
    context.fillText(formatClock(ms), xOf(ms) + 4, 14);
  }
}

function drawTake(brush: Brush, take: DrawnTake, scale: PairScale, top: number) {
  const { context, colour, font } = brush;
  const { pacing, target, name } = take;
  const span = heardSpan(pacing);
  const onsetMs = span?.startMs ?? 0;
  const xOf = (ms: number) => scale.xOf(ms - onsetMs);
  const runs = { y: top + RUNS.y, height: RUNS.height };
  if (target) drawTarget(brush, target, scale, top);
  context.font = font(600);
  context.textAlign = 'left';
  context.fillStyle = colour('ink');
  context.fillText(name, 0, runs.y + runs.height / 2 + 5);
  context.font = font(400);
  drawLatency(brush, pacing, scale, runs.y + runs.height / 2);
  const over = pacing.band === null ? Infinity : scale.xOf(pacing.band.toMs);
  const [within, past] = splitAt(layRuns(pacing.runs, xOf), over);
  context.fillStyle = colour('voice');
  fillBlocks(context, within, runs.y, runs.height, 2);
  hatch(context, past, runs, colour('over-band-wash'), colour('over-band'));
  drawPauses(brush, pacing, xOf, runs);
}

function drawTarget(
  { context, colour }: Brush,
  { fromMs, toMs }: TargetBand,
  { xOf }: PairScale,
  top: number,
) {
  context.fillStyle = colour('in-band-wash');
  context.fillRect(xOf(fromMs), top + 8, xOf(toMs) - xOf(fromMs), TAKE_PX - 20);
  context.strokeStyle = colour('in-band');
  context.lineWidth = 1.5;
  for (const ms of [fromMs, toMs]) strokeUpright(context, xOf(ms), top + 4, top + TAKE_PX - 8);
}

function drawLatency(
  { context, colour }: Brush,
  { responseLatencyMs }: Pacing,
  { xOf }: PairScale,
  y: number,
) {
  if (responseLatencyMs === null) return;
  context.strokeStyle = colour('pause');
  context.lineWidth = 1.5;
  context.setLineDash([1.5, 3]);
  context.beginPath();
  context.moveTo(xOf(-responseLatencyMs), y);
  context.lineTo(xOf(0) - 2, y);
  context.stroke();
  context.setLineDash([]);
}

function drawPauses(
  brush: Brush,
  { pauses }: Pacing,
  xOf: (ms: number) => number,
  { y, height }: { readonly y: number; readonly height: number },
) {
  const { context, colour, width } = brush;
  const words = new LabelRow(brush, NAMES_PX, width);
  const long = pauses.filter((pause) => lengthMs(pause) >= LONG_PAUSE_MS);
  for (const pause of long.toSorted((one, other) => lengthMs(other) - lengthMs(one))) {
    const [x, end] = [xOf(pause.startMs), xOf(pause.endMs)];
    context.beginPath();
    context.roundRect(x, y - 3, Math.max(3, end - x), height + 6, 3);
    context.fillStyle = colour('long-pause-wash');
    context.fill();
    context.strokeStyle = colour('long-pause');
    context.lineWidth = 1.25;
    context.stroke();
    context.fillStyle = colour('long-pause');
    words.write(formatSeconds(lengthMs(pause)), (x + end) / 2, y + height + 17, 'center');
  }
}
