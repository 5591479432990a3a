import type { PractisedKind } from '../../core/session/practised-kinds.ts';
import type { Brush } from './canvas-drawing.ts';
import { strokeUpright } from './draw-time.ts';
import { sayKind } from './plan-layout.ts';

const HEAD_PX = 22;
const ROW_PX = 36;
const FOOT_PX = 22;

/** Width of the kinds' names, and a part of what is left for the target; answers off it by more stand at the edge. */
const NAMES_PX = 132;
const NAMES_PHONE_PX = 92;
const PHONE_PX = 480;
const FARTHEST_MS = 60_000;
const DOT_PX = 4;

/** How tall the drawing of so many kinds is. */
export function kindLengthsHeight(count: number): number {
  return HEAD_PX + count * ROW_PX + FOOT_PX;
}

type Scale = {
  readonly left: number;
  readonly from: number;
  readonly to: number;
  readonly right: number;
};

/** Draws each answer where it lies in its own target's width, or as many seconds outside of it. */
export function drawKindLengths(brush: Brush, kinds: readonly PractisedKind[]): void {
  const scale = layOut(brush.width);
  drawGround(brush, scale, kinds.length);
  for (const [i, kind] of kinds.entries()) drawRow(brush, scale, kind, HEAD_PX + (i + 0.5) * ROW_PX);
}

function layOut(width: number): Scale {
  const left = width < PHONE_PX ? NAMES_PHONE_PX : NAMES_PX;
  const right = width - DOT_PX;
  const [from, to] = [left + (right - left) * 0.34, left + (right - left) * 0.66];
  return { left, from, to, right };
}

function drawGround({ context, colour, font, width }: Brush, { left, from, to, right }: Scale, rows: number) {
  const foot = HEAD_PX + rows * ROW_PX;
  context.fillStyle = colour('in-band-wash');
  context.fillRect(from, HEAD_PX, to - from, foot - HEAD_PX);
  context.strokeStyle = colour('line');
  context.lineWidth = 1;
  context.beginPath();
  for (let row = 1; row < rows; row++) {
    context.moveTo(0, Math.round(HEAD_PX + row * ROW_PX) + 0.5);
    context.lineTo(width, Math.round(HEAD_PX + row * ROW_PX) + 0.5);
  }
  context.stroke();
  context.strokeStyle = colour('in-band');
  context.lineWidth = 1.5;
  for (const x of [from, to]) strokeUpright(context, x, HEAD_PX - 4, foot);
  context.font = font(600);
  write(context, colour('under-band'), 'under', from - 10, 13, 'right');
  write(context, colour('in-band'), 'within target', (from + to) / 2, 13, 'center');
  write(context, colour('over-band'), 'over', to + 10, 13, 'left');
  context.font = font(400);
  // On a phone the two would run into each other.
  for (const share of width < PHONE_PX ? [1 / 2] : [1 / 3, 2 / 3]) {
    const words = `${Math.round((share * FARTHEST_MS) / 1000)}\u00a0s`;
    write(context, colour('muted'), words, to + (right - to) * share, foot + 16, 'center');
    write(context, colour('muted'), words, from - (from - left) * share, foot + 16, 'center');
  }
}

function drawRow(
  { context, colour, font }: Brush,
  scale: Scale,
  { kind, answers }: PractisedKind,
  y: number,
) {
  context.font = font(400);
  write(context, colour('ink'), sayKind(kind), 0, y + 4, 'left');
  const columns = new Map<number, number>();
  for (const { band, answerMs } of answers) {
    const x = placeOf(band, answerMs ?? 0, scale);
    const column = Math.round(x / (2 * DOT_PX));
    const above = columns.get(column) ?? 0;
    columns.set(column, above + 1);
    // Those that would lie on each other stand one under the other, about the middle.
    const offset = Math.ceil(above / 2) * (above % 2 === 0 ? 1 : -1) * (DOT_PX + 2);
    drawMark(context, colour, band.where, x, y + Math.max(-14, Math.min(14, offset)));
  }
}

function placeOf(
  { fromMs, toMs, where, offByMs }: PractisedKind['answers'][number]['band'],
  answerMs: number,
  { left, from, to, right }: Scale,
): number {
  const outside = Math.min(1, offByMs / FARTHEST_MS);
  switch (where) {
    case 'under':
      return from - DOT_PX - outside * (from - left - 2 * DOT_PX);
    case 'over':
      return to + DOT_PX + outside * (right - to - 2 * DOT_PX);
    case 'within':
      return from + DOT_PX + ((answerMs - fromMs) / Math.max(1, toMs - fromMs)) * (to - from - 2 * DOT_PX);
  }
}

/** A circle within, a triangle up over, a triangle down under. */
function drawMark(
  context: CanvasRenderingContext2D,
  colour: Brush['colour'],
  where: 'under' | 'within' | 'over',
  x: number,
  y: number,
) {
  context.beginPath();
  if (where === 'within') context.arc(x, y, DOT_PX, 0, 2 * Math.PI);
  else {
    const up = where === 'over' ? 1 : -1;
    context.moveTo(x, y - 5 * up);
    context.lineTo(x + 5, y + 4 * up);
    context.lineTo(x - 5, y + 4 * up);
    context.closePath();
  }
  context.fillStyle = colour(where === 'within' ? 'voice' : where === 'over' ? 'over-band' : 'under-band');
  context.fill();
}

function write(
  context: CanvasRenderingContext2D,
  fill: string,
  words: string,
  x: number,
  y: number,
  align: CanvasTextAlign,
) {
  context.fillStyle = fill;
  context.textAlign = align;
  context.fillText(words, x, y);
}
