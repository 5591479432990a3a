import type { Pause } from '../../core/pacing/pacing.ts';
import { formatSeconds } from '../format.ts';
import type { AnswerDrawing } from './answer-drawing.ts';
import type { Brush } from './canvas-drawing.ts';
import { strokeUpright } from './draw-time.ts';
import type { LabelRow } from './label-row.ts';
import type { Lanes } from './timeline-lanes.ts';
import type { TimeScale } from './timeline-scale.ts';

/** Pauses from here on have an outline and a length (Campione & Véronis 2002). */
const LONG_PAUSE_MS = 1000;

/** From this many pixels a second on, short pauses are labelled too. */
const CLOSE_PX_A_SECOND = 40;

/** Draws long pauses as capsules with their lengths; seen close, short ones have lengths too. */
export function drawPauses(brush: Brush, { pacing, scale, lanes }: AnswerDrawing, row: LabelRow): void {
  const { context, colour, font } = brush;
  const isClose = (scale.right - scale.left) / ((scale.toMs - scale.fromMs) / 1000) >= CLOSE_PX_A_SECOND;
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

function lengthOf({ startMs, endMs }: Pause): number {
  return endMs - startMs;
}
