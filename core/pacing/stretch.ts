import type { Run } from './pacing.ts';

/** Any stretch of the answer's clock. */
export type Stretch = { readonly startMs: number; readonly endMs: number };

/** How long a stretch is. */
export function lengthMs({ startMs, endMs }: Stretch): number {
  return endMs - startMs;
}

/** Whether two stretches share an instant, their ends counted in. */
export function touches(a: Stretch, b: Stretch): boolean {
  return a.startMs <= b.endMs && b.startMs <= a.endMs;
}

/** How long two stretches are both there. */
export function sharedMs(a: Stretch, b: Stretch): number {
  return Math.max(0, Math.min(a.endMs, b.endMs) - Math.max(a.startMs, b.startMs));
}

/** A stretch, longer by as much on either side. */
export function widened({ startMs, endMs }: Stretch, byMs: number): Stretch {
  return { startMs: startMs - byMs, endMs: endMs + byMs };
}

/** The silences from the end of each run to the start of the next, whatever their length. */
export function silencesBetween(runs: readonly Run[]): Stretch[] {
  return runs.slice(1).map((run, i) => ({ startMs: runs[i]?.endMs ?? run.startMs, endMs: run.startMs }));
}
