import { LEVEL_HOP_MS } from './sample-clock.ts';
import type { Stretch } from './stretch.ts';

/** 1 for each hop of 10 ms whose middle lies in one of the stretches. */
export function markedHops(hops: number, stretches: readonly Stretch[]): Uint8Array {
  const marks = new Uint8Array(hops);
  for (const { startMs, endMs } of stretches) marks.fill(1, hopOf(startMs), hopOf(endMs));
  return marks;
}

function hopOf(ms: number): number {
  return Math.max(0, Math.round(ms / LEVEL_HOP_MS));
}
