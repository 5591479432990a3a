import type { Pacing, TargetBand } from '../../core/pacing/pacing.ts';
import { lengthMs } from '../../core/pacing/stretch.ts';
import { heardSpan } from './heard-span.ts';

/** A stretch of an answer's clock that is shown. */
export type TimeWindow = { readonly fromMs: number; readonly toMs: number };

/** Where times of the answer's clock lie in a drawing. Times are written from the first word on. */
export type TimeScale = TimeWindow & {
  readonly left: number;
  readonly right: number;
  readonly perMs: number;
  readonly onsetMs: number;
  readonly xOf: (ms: number) => number;
  readonly msOf: (x: number) => number;
};

/** Time is added at the end, so that the last word does not touch the edge. */
const END_SHARE = 0.02;

/** The least pixels that a second takes; a longer answer begins with its first part. */
export const LEAST_PX_A_SECOND = 2;

/** The closest view: half a second from edge to edge. */
export const LEAST_WINDOW_MS = 500;

/** Steps between the ruler's times. */
const TICK_STEPS_MS = [10, 50, 100, 500, 1000, 5000, 10_000, 30_000, 60_000, 300_000, 600_000];

/** Labels of the ruler stand at least so far apart. */
const TICK_SPACING_PX = 48;

/** A target that begins further away than so many lengths of the answer would leave the answer too small to see. */
const FAR_TARGET = 2.5;

/**
 * All of an answer: from the end of the question to its last word, or to where a target near it begins. Interrupted
 * time before and after it is shown too.
 */
export function wholeAnswer(pacing: Pacing, target: TargetBand | null = pacing.band): TimeWindow {
  const span = heardSpan(pacing) ?? { startMs: 0, endMs: 0 };
  const spokenMs = Math.max(1000, lengthMs(span));
  const isNear = target !== null && target.fromMs > spokenMs && target.fromMs < spokenMs * FAR_TARGET;
  const spokenUntilMs = span.startMs + (isNear ? target.fromMs : spokenMs);
  const { interruptions, responseLatencyMs } = pacing;
  const fromMs = Math.min(
    span.startMs - (responseLatencyMs ?? 0),
    ...interruptions.map(({ startMs }) => startMs),
  );
  const endMs = Math.max(spokenUntilMs, ...interruptions.map((interruption) => interruption.endMs));
  return { fromMs, toMs: endMs + (endMs - fromMs) * END_SHARE };
}

/** The part of an answer that is shown at first. */
export function firstWindow(whole: TimeWindow, widthPx: number): TimeWindow {
  const most = (widthPx / LEAST_PX_A_SECOND) * 1000;
  return { fromMs: whole.fromMs, toMs: Math.min(whole.toMs, whole.fromMs + most) };
}

/** Zooms a window about an instant, within the whole. A factor below 1 shows less. */
export function zoomWindow(
  shown: TimeWindow,
  factor: number,
  aboutMs: number,
  whole: TimeWindow,
): TimeWindow {
  const length = Math.min(
    whole.toMs - whole.fromMs,
    Math.max(LEAST_WINDOW_MS, (shown.toMs - shown.fromMs) * factor),
  );
  const share = (aboutMs - shown.fromMs) / (shown.toMs - shown.fromMs);
  return placeWindow(aboutMs - share * length, length, whole);
}

/** Moves a window to begin at an instant, within the whole. */
export function placeWindow(fromMs: number, lengthMs: number, whole: TimeWindow): TimeWindow {
  const from = Math.max(whole.fromMs, Math.min(fromMs, whole.toMs - lengthMs));
  return { fromMs: from, toMs: from + lengthMs };
}

/** How many pixels a second takes. */
export function pxASecond({ perMs }: TimeScale): number {
  return perMs * 1000;
}

/** Lays a window out between two edges. */
export function makeScale(shown: TimeWindow, onsetMs: number, left: number, right: number): TimeScale {
  const perMs = (right - left) / (shown.toMs - shown.fromMs);
  return {
    ...shown,
    left,
    right,
    perMs,
    onsetMs,
    xOf: (ms) => left + (ms - shown.fromMs) * perMs,
    msOf: (x) => shown.fromMs + (x - left) / perMs,
  };
}

/** A scale whose drawing reaches from one place to another, and on which each instant stays where it is. */
export function reachScale(scale: TimeScale, left: number, right: number): TimeScale {
  return { ...scale, left, right, fromMs: scale.msOf(left), toMs: scale.msOf(right) };
}

/** A scale on which each instant lies so many pixels further right, between the same edges. */
export function shiftScale(scale: TimeScale, byPx: number): TimeScale {
  const { left, right } = scale;
  const xOf = (ms: number) => scale.xOf(ms) + byPx;
  const msOf = (x: number) => scale.msOf(x - byPx);
  return { ...scale, xOf, msOf, fromMs: msOf(left), toMs: msOf(right) };
}

/**
 * The same scale for the clock of another answer.
 *
 * @param offsetMs from the zero of the scale's clock to that of the other
 */
export function otherClock(scale: TimeScale, offsetMs: number, onsetMs: number): TimeScale {
  const { fromMs, toMs, xOf, msOf } = scale;
  return {
    ...scale,
    onsetMs,
    fromMs: fromMs - offsetMs,
    toMs: toMs - offsetMs,
    xOf: (ms) => xOf(ms + offsetMs),
    msOf: (x) => msOf(x) - offsetMs,
  };
}

/** The times of the ruler, on the answer's clock, at whole steps from the first word. */
export function rulerTicks({ fromMs, toMs, perMs, onsetMs }: TimeScale): {
  stepMs: number;
  ticks: number[];
} {
  const stepMs = TICK_STEPS_MS.find((step) => step * perMs >= TICK_SPACING_PX) ?? 600_000;
  const first = Math.ceil((fromMs - onsetMs) / stepMs);
  const count = Math.max(0, Math.floor((toMs - onsetMs) / stepMs) - first + 1);
  return { stepMs, ticks: Array.from({ length: count }, (_, i) => onsetMs + (first + i) * stepMs) };
}
