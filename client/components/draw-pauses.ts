import { LONG_PAUSE_MS } from '../../core/pacing/find-pauses.ts';
import { lengthMs, type Stretch } from '../../core/pacing/stretch.ts';
import type { PauseCause } from '../../core/session/mark.ts';
import { formatSeconds } from '../format.ts';
import type { AnswerDrawing } from './answer-drawing.ts';
import type { Brush } from './canvas-drawing.ts';
import { strokeUpright } from './draw-time.ts';
import type { LabelRow } from './label-row.ts';
import { notablePauses, notedPauses, type NotedPause } from './notable-pauses.ts';
import { isToWorkOn } from './pause-cause-words.ts';
import type { Lanes } from './timeline-lanes.ts';
import { pxASecond, type TimeScale } from './timeline-scale.ts';
import { visiblePart } from './visible-part.ts';

/** From this many pixels a second on, short pauses are labelled too. */
export const CLOSE_PX_A_SECOND = 40;

/** Draws long pauses, and those that were said to be something, as capsules. */
export function drawPauses(brush: Brush, drawing: AnswerDrawing): void {
  const { pacing, scale, said } = drawing;
  for (const pause of visiblePart(notablePauses(pacing.pauses, said), scale))
    drawCapsule(brush, pause, drawing);
}

/** Writes the lengths of long pauses, and what they were said to be; seen close, of short ones too. */
export function writePauses(brush: Brush, drawing: AnswerDrawing, row: LabelRow): void {
  const { pacing, scale, said, lanes } = drawing;
  const shown =
    pxASecond(scale) >= CLOSE_PX_A_SECOND
      ? notedPauses(visiblePart(pacing.pauses, scale), said)
      : visiblePart(notablePauses(pacing.pauses, said), scale);
  brush.context.font = brush.font(600);
  const longestFirst = shown.toSorted((a, b) => lengthMs(b) - lengthMs(a));
  for (const pause of longestFirst) writeLength(brush, pause, { scale, lanes, row });
}

/** How far apart the cuts of two long pauses are, seen from afar, and their wedges; the first of those that are nearer stays. */
const CUT_PX = 3;
const WEDGE_PX = 6;

/** From afar a long pause is a cut with a wedge above it; one that is nothing to work on has no wedge. */
export function drawPauseMarks({ context, colour }: Brush, drawing: AnswerDrawing): void {
  const { pacing, scale, said, lanes } = drawing;
  // All of the answer's, not those in sight: which of them stay must not change while time is panned.
  const long = notablePauses(pacing.pauses, said).filter((pause) => lengthMs(pause) >= LONG_PAUSE_MS);
  const cuts = thinOut(long, CUT_PX / scale.perMs);
  const open = thinOut(
    cuts.filter(({ cause }) => isOpen(cause)),
    WEDGE_PX / scale.perMs,
  );
  const { y, height } = lanes.runs;
  context.fillStyle = colour('raised');
  for (const cut of visiblePart(cuts, scale)) context.fillRect(middleOf(cut, scale) - 1.25, y, 2.5, height);
  context.fillStyle = colour('long-pause');
  // One by one: a path of hundreds of wedges takes the browser longer than they do.
  for (const wedge of visiblePart(open, scale)) fillWedge(context, middleOf(wedge, scale), y - 1);
}

function middleOf({ startMs, endMs }: Stretch, { xOf }: TimeScale): number {
  return xOf((startMs + endMs) / 2);
}

/** A wedge that points down at a place. */
function fillWedge(context: CanvasRenderingContext2D, x: number, y: number) {
  context.beginPath();
  context.moveTo(x - 3, y - 4);
  context.lineTo(x + 3, y - 4);
  context.lineTo(x, y);
  context.fill();
}

/** Those whose middles are so far apart. */
function thinOut(pauses: readonly NotedPause[], apartMs: number): NotedPause[] {
  const kept: NotedPause[] = [];
  let lastMs = -Infinity;
  for (const pause of pauses) {
    const atMs = (pause.startMs + pause.endMs) / 2;
    if (atMs - lastMs < apartMs) continue;
    kept.push(pause);
    lastMs = atMs;
  }
  return kept;
}

type WordsPlace = { readonly scale: TimeScale; readonly lanes: Lanes; readonly row: LabelRow };

function writeLength({ context, colour }: Brush, pause: NotedPause, { scale, lanes, row }: WordsPlace) {
  const { cause } = pause;
  const isLong = lengthMs(pause) >= LONG_PAUSE_MS;
  context.fillStyle = colour(isLong && isOpen(cause) ? 'long-pause' : 'muted');
  const length = isLong ? formatSeconds(lengthMs(pause)) : `${Math.round(lengthMs(pause))} ms`;
  const middle = middleOf(pause, scale);
  const baseline = lanes.pauseWords.y + 12;
  const hasWritten = cause !== null && row.write(`${length} ${cause}`, middle, baseline, 'center');
  if (!hasWritten) row.write(length, middle, baseline, 'center');
}

/** One that was planned, or a breath, is nothing to work on, and has the outline of a short one. */
function drawCapsule({ context, colour }: Brush, pause: NotedPause, { scale, lanes }: AnswerDrawing) {
  const { cause } = pause;
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
function isOpen(cause: PauseCause | null): boolean {
  return cause === null || isToWorkOn(cause);
}
