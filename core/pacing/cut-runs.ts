import { lengthMs, touches, type Stretch } from './stretch.ts';
import type { Interruption } from './voice-track.ts';

/** The pieces of a stretch that lie outside all interruptions. One without length cuts it at one instant. */
export function cutAt(stretch: Stretch, interruptions: readonly Interruption[]): Stretch[] {
  const cut = interruptions.find((at) => at.startMs < stretch.endMs && at.endMs > stretch.startMs);
  if (cut === undefined) return [stretch];
  const before = { startMs: stretch.startMs, endMs: cut.startMs };
  const after = { startMs: cut.endMs, endMs: stretch.endMs };
  return [before, ...cutAt(after, interruptions)].filter((piece) => lengthMs(piece) > 0);
}

/** Joins what lies nearer together than a gap; what an interruption parts stays apart. */
export function joinNear(
  stretches: readonly Stretch[],
  leastGapMs: number,
  interruptions: readonly Interruption[] = [],
): Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    const gap = { startMs: last?.endMs ?? 0, endMs: stretch.startMs };
    const isNear =
      last !== undefined &&
      lengthMs(gap) < leastGapMs &&
      !interruptions.some((interruption) => touches(interruption, gap));
    if (isNear) joined[joined.length - 1] = { startMs: last.startMs, endMs: stretch.endMs };
    else joined.push(stretch);
  }
  return joined;
}
