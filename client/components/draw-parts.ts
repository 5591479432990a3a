import { lengthMs } from '../../core/pacing/stretch.ts';
import { formatLength } from '../format.ts';
import type { AnswerDrawing } from './answer-drawing.ts';
import type { Brush } from './canvas-drawing.ts';
import type { ColourToken } from './token-colours.ts';

/** What is written in a part's bar by its width. */
const NAME_FROM_PX = 120;
const LENGTH_FROM_PX = 50;
const LETTER_FROM_PX = 12;

const TINTS: readonly ColourToken[] = ['part-1', 'part-2', 'part-3', 'part-4'];

/** Draws the parts of an answer as bars, and under them what their target shares would make of the same length. */
export function drawParts(brush: Brush, drawing: AnswerDrawing): void {
  const { parts, scale, lanes } = drawing;
  if (lanes.parts === null) return;
  brush.context.font = brush.font(600);
  for (const part of parts) {
    const x = scale.xOf(part.startMs);
    const width = Math.max(1, scale.xOf(part.endMs) - x - 1);
    if (x > scale.right || x + width < scale.left) continue;
    const number = drawing.partNames.findIndex(({ name }) => name === part.name);
    const bar = { x, width, ...lanes.parts };
    drawBar(brush, bar, number, 3);
    // What is cut off at the drawing's edge is written in what is left.
    const from = Math.max(x, scale.left);
    const room = Math.min(x + width, scale.right) - from;
    brush.context.textAlign = 'left';
    brush.context.fillStyle = brush.colour(isDark(number) ? 'on-voice' : 'ink');
    const words = wordsFor(part.name, lengthMs(part), room);
    brush.context.fillText(words, from + (words.length === 1 ? 3 : 7), bar.y + 15);
  }
  if (parts.length > 0) drawShares(brush, drawing);
}

function drawShares(brush: Brush, { partNames, span, scale, lanes: { shares } }: AnswerDrawing) {
  if (shares === null) return;
  let atMs = span.startMs;
  for (const [number, { share = 0 }] of partNames.entries()) {
    const x = scale.xOf(atMs);
    atMs += share * lengthMs(span);
    const width = scale.xOf(atMs) - x - 1;
    if (width > 0) drawBar(brush, { x, width, ...shares }, number, 2);
  }
}

type Bar = { readonly x: number; readonly width: number; readonly y: number; readonly height: number };

function drawBar({ context, colour }: Brush, { x, width, y, height }: Bar, number: number, radius: number) {
  context.beginPath();
  context.roundRect(x, y, width, height, Math.min(radius, width / 2));
  context.fillStyle = colour(TINTS[Math.max(0, number) % TINTS.length] ?? 'part-1');
  context.fill();
  context.strokeStyle = colour('edge');
  context.lineWidth = 0.75;
  context.stroke();
}

/** The third and fourth tint are dark on light ground, and light on dark ground. */
function isDark(number: number): boolean {
  return Math.max(0, number) % TINTS.length > 1;
}

function wordsFor(name: string, ms: number, roomPx: number): string {
  const letter = name.slice(0, 1);
  if (roomPx >= NAME_FROM_PX) return `${name} ${formatLength(ms)}`;
  if (roomPx >= LENGTH_FROM_PX) return `${letter} ${formatLength(ms)}`;
  return roomPx >= LETTER_FROM_PX ? letter : '';
}
