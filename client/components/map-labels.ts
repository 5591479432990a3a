import { nothing, svg } from 'lit';
import { formatClock, formatOffBy } from '../format.ts';
import type { MapAnswer } from './session-map.ts';
import type { StripPiece } from './strip-layout.ts';

const LABEL_PX = 7;

/** How wide an answer's label may be: up to the middles of its neighbours. */
export function labelRooms(pieces: readonly StripPiece[], width: number): number[] {
  const middles = pieces.map(({ x, width: own }) => x + own / 2);
  return middles.map((middle, i) => {
    const left = middle - (middles[i - 1] ?? -middle);
    const right = (middles[i + 1] ?? 2 * width - middle) - middle;
    return Math.min(left, right);
  });
}

/** Draws an answer's number, and how far off its target it is where there is room for it. */
export function renderLabel(
  { label, where, offByMs }: MapAnswer,
  x: number,
  room: number,
  isChosen: boolean,
) {
  const offBy = where === 'over' || where === 'under' ? formatOffBy(where, offByMs) : '';
  const hasOffBy = offBy !== '' && room > (label.length + offBy.length + 2) * LABEL_PX;
  const short = label === 'yours' && room < 40 ? '?' : label;
  if (room < short.length * LABEL_PX + 2 && !isChosen) return nothing;
  return svg`<text aria-hidden="true" class="label ${isChosen ? 'chosen' : ''}" x=${x} y="15" text-anchor="middle">${short}${
    hasOffBy ? svg`<tspan class=${where ?? ''} dx="5">${offBy}</tspan>` : nothing
  }</text>`;
}

/** Draws the session's clock. */
export function renderTimes(durationMs: number, perMs: number, width: number) {
  const stepMs =
    [60_000, 180_000, 300_000, 600_000, 1_800_000].find((step) => step * perMs >= 110) ?? 3_600_000;
  const times = Array.from({ length: Math.floor(durationMs / stepMs) + 1 }, (_, i) => i * stepMs);
  return times
    .filter((atMs) => atMs * perMs < width - 30)
    .map((atMs) => svg`<text x=${atMs * perMs} y="80">${formatClock(atMs)}</text>`);
}
