import { formatOffBy } from '../format.ts';
import type { AnswerDrawing } from './answer-drawing.ts';
import type { Brush } from './canvas-drawing.ts';
import { drawSpoken, writeSpoken } from './draw-answer.ts';
import { PIN_PX, drawPinLines, drawPins } from './draw-pins.ts';
import { drawRuler, writeRuler } from './draw-ruler.ts';
import type { Lanes } from './timeline-lanes.ts';
import type { TimeScale } from './timeline-scale.ts';

/** An answer within the drawing of its session. */
export type AnswerInSession = {
  readonly label: string;
  readonly prompt: string;
  readonly isShown: boolean;
  /** From the first sound of its question to that of the next; and from when it was asked to when it was heard. */
  readonly region: { readonly fromX: number; readonly toX: number };
  readonly asked: { readonly fromX: number; readonly toX: number };
  /** Null where nothing was heard. */
  readonly drawing: AnswerDrawing | null;
};

/** The interviewer's block is low. */
const ASKED_SHARE = 0.5;

/** Draws what of a session's answers moves with time, one after the other, each within its own time. */
export function drawSession(
  brush: Brush,
  answers: readonly AnswerInSession[],
  clock: TimeScale,
  lanes: Lanes,
): void {
  const { context } = brush;
  for (const answer of answers) {
    context.save();
    clipToRegion(brush, answer, lanes);
    if (answer.drawing) drawSpoken(brush, answer.drawing, () => undefined);
    context.restore();
    drawAsked(brush, answer, lanes);
  }
  drawRuler(brush, clock, lanes);
  for (const { drawing } of answers) if (drawing) drawPinLines(brush, drawing);
}

/** Writes what of a session keeps to the edges of the drawing, over what moves: its clock, words, and pins. */
export function writeSession(
  brush: Brush,
  answers: readonly AnswerInSession[],
  clock: TimeScale,
  lanes: Lanes,
): void {
  for (const answer of answers) {
    if (answer.drawing) writeSpoken(brush, answer.drawing);
    writeQuestion(brush, answer, clock, lanes);
  }
  writeRuler(brush, clock, lanes);
  for (const { drawing } of answers) if (drawing) drawPins(brush, drawing);
}

/** At whole pixels: to draw under an edge that cuts through pixels takes far longer. */
function clipToRegion({ context }: Brush, { region: { fromX, toX } }: AnswerInSession, { height }: Lanes) {
  const [from, to] = [Math.round(fromX), Math.round(toX)];
  context.beginPath();
  context.rect(from, 0, to - from, height);
  context.clip();
}

function drawAsked({ context, colour }: Brush, { asked }: AnswerInSession, { runs }: Lanes) {
  const height = runs.height * ASKED_SHARE;
  context.fillStyle = colour('interviewer');
  context.beginPath();
  context.roundRect(
    asked.fromX,
    runs.y + (runs.height - height) / 2,
    Math.max(2.5, asked.toX - asked.fromX),
    height,
    1.5,
  );
  context.fill();
}

/** Its number, how far past its target it is, and as much of the question as there is room for. */
function writeQuestion(brush: Brush, answer: AnswerInSession, clock: TimeScale, lanes: Lanes) {
  const { context, colour, font, widthOf } = brush;
  const from = Math.max(answer.region.fromX, clock.left) + 4;
  const firstPin = answer.drawing?.pins.map(({ atMs }) => answer.drawing?.scale.xOf(atMs) ?? Infinity) ?? [];
  const to = Math.min(
    answer.region.toX,
    clock.right,
    ...firstPin.filter((x) => x > from).map((x) => x - PIN_PX),
  );
  const baseline = lanes.pins.y + 13;
  context.textAlign = 'left';
  let x = from;
  const write = (words: string, token: 'ink' | 'muted' | 'over-band' | 'under-band') => {
    const width = widthOf(words);
    if (words === '' || x + width > to - 4) return;
    context.fillStyle = colour(token);
    context.fillText(words, x, baseline);
    x += width + 7;
  };
  context.font = font(answer.isShown ? 600 : 500);
  write(answer.label, 'ink');
  const band = answer.drawing?.pacing.band;
  if (band && band.where !== 'within')
    write(formatOffBy(band.where, band.offByMs), band.where === 'over' ? 'over-band' : 'under-band');
  context.font = font(400);
  write(fitWords(widthOf, answer.prompt, to - 8 - x), 'muted');
}

/** As many words as there is room for; none where there is room for hardly any. */
function fitWords(widthOf: (words: string) => number, words: string, roomPx: number): string {
  if (roomPx < 60) return '';
  if (widthOf(words) <= roomPx) return words;
  const all = words.split(' ');
  for (let count = all.length - 1; count > 1; count--) {
    const some = `${all.slice(0, count).join(' ')} …`;
    if (widthOf(some) <= roomPx) return some;
  }
  return '';
}
