import type { Run } from '../../core/pacing/pacing.ts';
import type { AnswerDrawing } from './answer-drawing.ts';
import type { Brush } from './canvas-drawing.ts';
import { drawGhost } from './draw-ghost.ts';
import { drawHeldSounds } from './draw-held-sounds.ts';
import { drawBreaks, drawInterruptions, writeInterruptions } from './draw-interruptions.ts';
import { drawPace } from './draw-pace.ts';
import { drawParts, writeParts } from './draw-parts.ts';
import { drawPauseMarks, drawPauses, writePauses } from './draw-pauses.ts';
import { drawPinLines, drawPins } from './draw-pins.ts';
import { drawRuler, writeRuler } from './draw-ruler.ts';
import { drawSelection } from './draw-selection.ts';
import { drawTargetGround, drawTargetLines, writeTarget } from './draw-target.ts';
import { fillBlocks, layRuns, splitAt } from './draw-time.ts';
import { hatch } from './hatch.ts';
import { joinedRuns } from './joined-runs.ts';
import { LabelRow } from './label-row.ts';
import { laySound, type SoundBar } from './sound-bars.ts';
import type { Lane, Lanes } from './timeline-lanes.ts';
import { LEAST_PX_A_SECOND, pxASecond, type TimeScale } from './timeline-scale.ts';
import { visiblePart } from './visible-part.ts';

/** Draws what of an answer moves with time: ground, target, sound, runs, long pauses, parts, pace. */
export function drawAnswer(brush: Brush, drawing: AnswerDrawing): void {
  drawPinLines(brush, drawing);
  drawSpoken(brush, drawing, () => drawRuler(brush, drawing.scale, drawing.lanes));
}

/** Writes what of an answer keeps to the edges of the drawing, over what moves: its words, and its pins. */
export function writeAnswer(brush: Brush, drawing: AnswerDrawing): void {
  writeRuler(brush, drawing.scale, drawing.lanes);
  writeSpoken(brush, drawing);
  drawPins(brush, drawing);
}

/**
 * Draws all of an answer that moves with time but its pins.
 *
 * @param onGround draws what stands on the ground of the target, under the sound
 */
export function drawSpoken(brush: Brush, drawing: AnswerDrawing, onGround: () => void): void {
  drawTargetGround(brush, drawing);
  drawInterruptions(brush, drawing);
  drawTargetLines(brush, drawing);
  onGround();
  drawSound(brush, drawing);
  drawGhost(brush, drawing, drawing.ghost);
  drawRuns(brush, drawing);
  drawHeldSounds(brush, drawing);
  drawBreaks(brush, drawing);
  if (isFar(drawing)) drawPauseMarks(brush, drawing);
  else drawPauses(brush, drawing);
  drawParts(brush, drawing);
  drawPace(brush, drawing);
  drawSelection(brush, drawing);
}

/** Writes an answer's words, each in the room that it has; from afar only the names of its parts. */
export function writeSpoken(brush: Brush, drawing: AnswerDrawing): void {
  if (!isFar(drawing)) {
    writeTarget(brush, drawing);
    const silenceWords = new LabelRow(brush, drawing.bounds.left, drawing.bounds.right);
    writeInterruptions(brush, drawing, silenceWords);
    writePauses(brush, drawing, silenceWords);
  }
  writeParts(brush, drawing);
}

function isFar({ scale }: AnswerDrawing): boolean {
  return pxASecond(scale) < LEAST_PX_A_SECOND;
}

/** Where speech past the target begins; nowhere unless the answer was held against it. */
function overX({ pacing: { band }, span, scale }: AnswerDrawing): number {
  return band === null ? Infinity : scale.xOf(span.startMs + band.toMs);
}

function drawSound({ context, colour }: Brush, drawing: AnswerDrawing) {
  const { pacing, peaks, soundRange, scale, span, lanes } = drawing;
  const { sound } = lanes;
  const middle = sound.y + sound.height / 2;
  const over = overX(drawing);
  const bars = laySound(peaks, soundRange, scale, span, pacing.interruptions);
  const within = bars.filter(({ x }) => x < over);
  context.fillStyle = colour('voice');
  fillBars(context, within, sound);
  context.fillStyle = colour('over-band');
  fillBars(context, bars.slice(within.length), sound);
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

function fillBars(context: CanvasRenderingContext2D, bars: readonly SoundBar[], { y, height }: Lane) {
  for (const { x, share } of bars) {
    const half = Math.max(0.8, (share * height) / 2);
    context.fillRect(x, y + height / 2 - half, 1.6, 2 * half);
  }
}

function drawRuns({ context, colour }: Brush, drawing: AnswerDrawing) {
  const { pacing, scale, lanes } = drawing;
  const { runs } = lanes;
  const [within, past] = splitAt(layRuns(shownRuns(pacing.runs, scale), scale.xOf), overX(drawing));
  context.fillStyle = colour('voice');
  fillBlocks(context, within, runs.y, runs.height, 2);
  hatch(context, past, runs, colour('over-band-wash'), colour('over-band'));
}

/** What of the runs could be told apart in the drawing. */
function shownRuns(runs: readonly Run[], scale: TimeScale): readonly Run[] {
  return visiblePart(joinedRuns(runs, 1000 / pxASecond(scale)), scale);
}

/** Names the lanes at their left. */
export function drawLaneNames({ context, colour, font }: Brush, scale: TimeScale, lanes: Lanes): void {
  context.font = font(400);
  context.textAlign = 'right';
  context.fillStyle = colour('muted');
  const write = (name: string, lane: Lane | null) => {
    if (lane) context.fillText(name, scale.left - 14, lane.y + lane.height / 2 + 4);
  };
  write('Sound', lanes.sound);
  write('Runs', lanes.runs);
  write('Parts', lanes.parts);
  write('target', lanes.shares);
  write('Pace', lanes.pace);
}
