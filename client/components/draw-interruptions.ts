import { isBreak } from '../../core/pacing/interruptions.ts';
import { lengthMs } from '../../core/pacing/stretch.ts';
import type { Interruption } from '../../core/pacing/voice-track.ts';
import type { AnswerDrawing } from './answer-drawing.ts';
import type { Brush } from './canvas-drawing.ts';
import { strokeUpright } from './draw-time.ts';
import { nameInterruption } from './interruption-names.ts';
import { LabelRow } from './label-row.ts';

/** Interrupted time is never narrower, so that it is seen. */
const LEAST_PX = 3;

const DASHES = [4, 3];

/** From one row of words to the next. */
const LINE_PX = 14;

/** Draws the time that could not be heard, as sunk ground with a dashed outline; never like a pause. */
export function drawInterruptions({ context, colour }: Brush, drawing: AnswerDrawing): void {
  const { scale } = drawing;
  const { top, bottom } = reachOf(drawing);
  context.fillStyle = colour('sunk');
  context.strokeStyle = colour('edge');
  context.lineWidth = 1;
  context.setLineDash(DASHES);
  for (const { startMs, endMs } of shownIn(drawing).filter((each) => !isBreak(each))) {
    const x = scale.xOf(startMs);
    const width = Math.max(LEAST_PX, scale.xOf(endMs) - x);
    context.fillRect(x, top, width, bottom - top);
    context.strokeRect(x + 0.5, top + 0.5, width - 1, bottom - top - 1);
  }
  context.setLineDash([]);
}

/** Draws where the interview was paused: a thin dashed line, for the clock stood still. */
export function drawBreaks({ context, colour }: Brush, drawing: AnswerDrawing): void {
  const { top, bottom } = reachOf(drawing);
  context.strokeStyle = colour('ink');
  context.lineWidth = 1;
  context.setLineDash(DASHES);
  for (const { startMs } of shownIn(drawing).filter(isBreak)) {
    strokeUpright(context, Math.round(drawing.scale.xOf(startMs)) + 0.5, top, bottom);
  }
  context.setLineDash([]);
}

/**
 * Writes each interruption's reason under it: breaks first, whose words are short, then the longest. One that finds no
 * room between the lengths of the pauses is written below them.
 */
export function writeInterruptions(brush: Brush, drawing: AnswerDrawing, row: LabelRow): void {
  const { context, colour, font } = brush;
  context.font = font(400);
  context.fillStyle = colour('muted');
  const shown = shownIn(drawing);
  const longestFirst = shown.filter((each) => !isBreak(each)).toSorted((a, b) => lengthMs(b) - lengthMs(a));
  const below = new LabelRow(brush, drawing.bounds.left, drawing.bounds.right);
  const { y } = drawing.lanes.pauseWords;
  for (const each of [...shown.filter(isBreak), ...longestFirst]) {
    const write = writerOf(brush, each, drawing);
    if (!write(row, y + 12)) write(below, y + 12 + LINE_PX);
  }
}

/** In the middle, or from its start on, or up to its end; at the drawing's edge it is moved inwards. */
function writerOf(
  { widthOf }: Brush,
  { startMs, endMs, cause }: Interruption,
  { scale, bounds }: AnswerDrawing,
): (row: LabelRow, baseline: number) => boolean {
  const words = nameInterruption(cause);
  const half = widthOf(words) / 2;
  const from = scale.xOf(Math.max(startMs, scale.fromMs));
  const to = scale.xOf(Math.min(endMs, scale.toMs));
  const within = (x: number) => Math.max(bounds.left + half, Math.min(x, bounds.right - half));
  const places = [(from + to) / 2, from + half, to - half].map(within);
  return (row, baseline) => places.some((x) => row.write(words, x, baseline, 'center'));
}

function reachOf({ lanes }: AnswerDrawing): { top: number; bottom: number } {
  return { top: lanes.sound.y - 3, bottom: lanes.runs.y + lanes.runs.height + 3 };
}

function shownIn({ pacing, scale }: AnswerDrawing): Interruption[] {
  return pacing.interruptions.filter(({ startMs, endMs }) => endMs >= scale.fromMs && startMs <= scale.toMs);
}
