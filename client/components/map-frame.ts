import { svg } from 'lit';
import type { Frame } from './frame-drag.ts';

/** How tall the map is, with the funnel that leads from its frame to the panel below. */
export const MAP_HEIGHT = 90;

/** Below this width the panel under the map is as wide as it. */
const NARROW_PX = 640;
/** The figures beside the panel, and the gap between. */
const BESIDE_PX = 364 + 24;

/** The frame is never narrower. */
const LEAST_FRAME_PX = 12;

/** Wide enough to be seen, and within the map. */
export function frameWithin({ x, width }: Frame, mapWidth: number): Frame {
  const wide = Math.min(mapWidth - 1.5, Math.max(LEAST_FRAME_PX, width));
  return { x: Math.max(0.75, Math.min(x - (wide - width) / 2, mapWidth - wide - 0.75)), width: wide };
}

/** Draws the ground within the frame. */
export function renderGround({ x, width }: Frame) {
  return svg`<rect class="ground" x=${x} y="0.75" width=${width} height="63" rx="6"></rect>
    <line class="baseline" x1=${x + 5} x2=${x + width - 5} y1="41" y2="41"></line>`;
}

/** Draws the frame around what is shown below. */
export function renderFrame({ x, width }: Frame) {
  return svg`<rect class="frame" x=${x} y="0.75" width=${width} height="63" rx="6"></rect>`;
}

/** Two lines that lead from the chosen answer to the corners of the panel below. */
export function renderFunnel({ x, width }: Frame, mapWidth: number) {
  const panel = mapWidth > NARROW_PX + BESIDE_PX ? mapWidth - BESIDE_PX : mapWidth;
  return svg`<path class="funnel" d="M${x} 64H${x + width}L${panel} ${MAP_HEIGHT}H0Z"></path>
    <path class="funnel-edge" d="M${x} 64L0.5 ${MAP_HEIGHT}M${x + width} 64L${panel - 0.5} ${MAP_HEIGHT}"></path>`;
}
