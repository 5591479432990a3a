import type { TargetBand } from '../../core/pacing/pacing.ts';

/** The axis reaches this far past the target, so that going over has room before it steps. */
const BEYOND_BAND = 1.4;

/** The axis where there is no target. */
const PLAIN_AXIS_MS = 180_000;

/** Labels nearer than this to another are left out. */
const LABEL_SPACING_PX = 56;

/** A time written under the line. */
export type AxisLabel = { readonly atMs: number; readonly align: 'left' | 'center' | 'right' };

/** How long the axis of the live line is: it steps to twice its length whenever it is full. */
export function liveAxisMs(band: TargetBand | null, spokenMs: number): number {
  const first = band ? band.toMs * BEYOND_BAND : PLAIN_AXIS_MS;
  const steps = Math.max(0, Math.ceil(Math.log2(spokenMs / first)));
  return first * 2 ** steps;
}

/** The times under the live line: both ends, the target's ends, its best, and whole minutes outside it where they fit. */
export function liveLabels(
  band: TargetBand,
  axisMs: number,
  widthPx: number,
  aimMs: number | null = null,
): AxisLabel[] {
  const labels: AxisLabel[] = [
    { atMs: 0, align: 'left' },
    { atMs: axisMs, align: 'right' },
  ];
  const spacingMs = (LABEL_SPACING_PX / widthPx) * axisMs;
  const minutes = wholeMinutes(axisMs).filter((atMs) => atMs < band.fromMs || atMs >= liveAxisMs(band, 0));
  for (const atMs of [band.toMs, band.fromMs, ...(aimMs === null ? [] : [aimMs]), ...minutes]) {
    if (labels.every((label) => Math.abs(label.atMs - atMs) >= spacingMs))
      labels.push({ atMs, align: 'center' });
  }
  return labels;
}

function wholeMinutes(axisMs: number): number[] {
  return Array.from({ length: Math.floor(axisMs / 60_000) }, (_, i) => (i + 1) * 60_000);
}
