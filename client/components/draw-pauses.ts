import type { Pause } from '../../core/pacing/pacing.ts';
import { lengthMs } from '../../core/pacing/stretch.ts';
import { causeOfPause } from '../../core/session/fold-marks.ts';
import type { PauseCause, SaidPause } from '../../core/session/mark.ts';
import { formatSeconds } from '../format.ts';
import type { AnswerDrawing } from './answer-drawing.ts';
import type { Brush } from './canvas-drawing.ts';
import { strokeUpright } from './draw-time.ts';
import type { LabelRow } from './label-row.ts';
import { isToWorkOn } from './pause-cause-words.ts';
import type { Lanes } from './timeline-lanes.ts';
import { pxASecond, type TimeScale } from './timeline-scale.ts';
import { visiblePart } from './visible-part.ts';

/** Pauses from here on have an outline and a length (Campione & Véronis 2002). */
export const LONG_PAUSE_MS = 1000;

/** From this many pixels a second on, short pauses are labelled too. */
export const CLOSE_PX_A_SECOND = 40;

/** Draws long pauses as capsules with their lengths, and what they were said to be; seen close, short ones too. */
export function drawPauses(brush: Brush, drawing: AnswerDrawing, row: LabelRow): void {
  const { pacing, scale, said, lanes } = drawing;
  const isClose = pxASecond(scale) >= CLOSE_PX_A_SECOND;
  const shown = visiblePart(pacing.pauses, scale)
    .map((pause) => ({ pause, cause: said.length === 0 ? null : causeOfPause(pause, said) }))
    .filter(({ pause, cause }) => isClose || cause !== null || lengthMs(pause) >= LONG_PAUSE_MS);
  for (const { pause, cause } of shown)
    if (lengthMs(pause) >= LONG_PAUSE_MS || cause !== null) drawCapsule(brush, pause, cause, drawing);
  brush.context.font = brush.font(600);
  const longestFirst = shown.toSorted((a, b) => lengthMs(b.pause) - lengthMs(a.pause));
  for (const { pause, cause } of longestFirst) writeLength(brush, pause, cause, { scale, lanes, row });
}

/** How far apart the marks of two long pauses are, seen from afar; the first of those that are nearer stays. */
const MARK_PX = 3;

/** From afar a long pause is a cut with a wedge above it; one that is nothing to work on has no wedge. */
export function drawPauseMarks({ context, colour }: Brush, drawing: AnswerDrawing): void {
  const { pacing, scale, said, lanes } = drawing;
  const long = visiblePart(pacing.pauses, scale).filter((pause) => lengthMs(pause) >= LONG_PAUSE_MS);
  const marks = thinOut(long.map((pause) => ({ pause, x: scale.xOf((pause.startMs + pause.endMs) / 2) })));
  const { y, height } = lanes.runs;
  context.fillStyle = colour('raised');
  for (const { x } of marks) context.fillRect(x - 1.25, y, 2.5, height);
  context.fillStyle = colour('long-pause');
  context.beginPath();
  for (const { pause, x } of marks) {
    if (said.length > 0 && !isOpen(causeOfPause(pause, said))) continue;
    context.moveTo(x - 3, y - 5);
    context.lineTo(x + 3, y - 5);
    context.lineTo(x, y - 1);
  }
  context.fill();
}

type PauseMark = { readonly pause: Pause; readonly x: number };

function thinOut(marks: readonly PauseMark[]): PauseMark[] {
  const kept: PauseMark[] = [];
  for (const mark of marks) if (mark.x - (kept.at(-1)?.x ?? -Infinity) >= MARK_PX) kept.push(mark);
  return kept;
}

type WordsPlace = { readonly scale: TimeScale; readonly lanes: Lanes; readonly row: LabelRow };

function writeLength({ context, colour }: Brush, pause: Pause, cause: PauseCause | null, place: WordsPlace) {
  const { scale, lanes, row } = place;
  const isLong = lengthMs(pause) >= LONG_PAUSE_MS;
  context.fillStyle = colour(isLong && isOpen(cause) ? 'long-pause' : 'muted');
  const length = isLong ? formatSeconds(lengthMs(pause)) : `${Math.round(lengthMs(pause))} ms`;
  const middle = scale.xOf((pause.startMs + pause.endMs) / 2);
  const baseline = lanes.pauseWords.y + 12;
  const hasWritten = cause !== null && row.write(`${length} ${cause}`, middle, baseline, 'center');
  if (!hasWritten) row.write(length, middle, baseline, 'center');
}

/** One that was planned, or a breath, is nothing to work on, and has the outline of a short one. */
function drawCapsule(
  { context, colour }: Brush,
  pause: Pause,
  cause: PauseCause | null,
  drawing: AnswerDrawing,
) {
  const { scale, lanes } = drawing;
  const isVeryLong = pause.kind === 'very-long';
  const [x, end] = [scale.xOf(pause.startMs), scale.xOf(pause.endMs)];
  const width = Math.max(3, end - x);
  const [top, bottom] = [lanes.sound.y - 3, lanes.runs.y + lanes.runs.height + 3];
  context.beginPath();
  context.roundRect(x, top, width, bottom - top, Math.min(3, width / 2));
  context.fillStyle = colour(isOpen(cause) ? 'long-pause-wash' : 'raised');
  context.fill();
  context.strokeStyle = colour(isOpen(cause) ? 'long-pause' : 'pause');
  context.lineWidth = isVeryLong ? 2 : 1.25;
  context.stroke();
  if (isVeryLong && width >= 6)
    strokeUpright(context, x + width / 2, lanes.runs.y, lanes.runs.y + lanes.runs.height);
}

/** Not said to be nothing to work on. */
function isOpen(cause: SaidPause['cause'] | null): boolean {
  return cause === null || isToWorkOn(cause);
}
