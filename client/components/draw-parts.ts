import type { PartMark } from '../../core/pacing/pacing.ts';
import { lengthMs } from '../../core/pacing/stretch.ts';
import { formatLength } from '../format.ts';
import type { AnswerDrawing } from './answer-drawing.ts';
import type { Brush } from './canvas-drawing.ts';
import type { Block } from './draw-time.ts';
import type { TimeScale } from './timeline-scale.ts';
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
  for (const part of parts) {
    const place = placeOf(part, scale);
    if (place) drawBar(brush, { ...place, ...lanes.parts }, numberOf(part, drawing), 3);
  }
  if (parts.length > 0) drawShares(brush, drawing);
}

/** Writes the parts' names and lengths into their bars; where one is cut off at the drawing's edge, into what is left. */
export function writeParts({ context, colour, font }: Brush, drawing: AnswerDrawing): void {
  const { parts, scale, lanes } = drawing;
  if (lanes.parts === null) return;
  context.font = font(600);
  context.textAlign = 'left';
  for (const part of parts) {
    const place = placeOf(part, scale);
    if (!place) continue;
    const from = Math.max(place.x, scale.left);
    const room = Math.min(place.x + place.width, scale.right) - from;
    context.fillStyle = colour(isDark(numberOf(part, drawing)) ? 'on-voice' : 'ink');
    const words = wordsFor(part.name, lengthMs(part), room);
    context.fillText(words, from + (words.length === 1 ? 3 : 7), lanes.parts.y + 15);
  }
}

/** Where a part's bar lies; null where it is not seen. */
function placeOf({ startMs, endMs }: PartMark, scale: TimeScale): Block | null {
  const x = scale.xOf(startMs);
  const width = Math.max(1, scale.xOf(endMs) - x - 1);
  return x > scale.right || x + width < scale.left ? null : { x, width };
}

function numberOf({ name }: PartMark, { partNames }: AnswerDrawing): number {
  return partNames.findIndex((planned) => planned.name === name);
}

function drawShares(brush: Brush, { partNames, span, scale, lanes: { shares } }: AnswerDrawing) {
  if (shares === null) return;
  let atMs = span.startMs;
  for (const [number, { share = 0 }] of partNames.entries()) {
    const x = scale.xOf(atMs);
    atMs += share * lengthMs(span);
    const width = scale.xOf(atMs) - x - 1;
    if (width > 0 && x < scale.right && x + width > scale.left)
      drawBar(brush, { x, width, ...shares }, number, 2);
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
