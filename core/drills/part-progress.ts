import type { TargetBand } from '../pacing/pacing.ts';
import type { Drill } from './drill.ts';

/** Where a part begins, on the answer's clock. */
type PartStart = { readonly name: string; readonly startMs: number };

/** How far a part has got while one speaks. */
export type PartProgress = {
  readonly name: string;
  readonly spentMs: number;
  /** What its share makes of the middle of the target. */
  readonly dueMs: number;
  readonly isCurrent: boolean;
};

/** The answer so far, on its own clock. */
export type PartsSoFar = {
  /** In order; of none, the first part runs from the first word on. */
  readonly starts: readonly PartStart[];
  readonly band: TargetBand;
  /** The first word; null before it. */
  readonly onsetMs: number | null;
  readonly nowMs: number;
};

/** How far each part of a drill has got, in the drill's order. */
export function partProgress(
  parts: Drill['parts'],
  { starts, band, onsetMs, nowMs }: PartsSoFar,
): PartProgress[] {
  const middleMs = (band.fromMs + band.toMs) / 2;
  const begun = starts.length === 0 ? parts.slice(0, 1).map(({ name }) => ({ name, startMs: 0 })) : starts;
  const current = begun.at(-1)?.name;
  const fromMs = onsetMs ?? nowMs;
  const spentOf = (name: string) =>
    begun
      .map((part, i) => ({ ...part, endMs: begun[i + 1]?.startMs ?? nowMs }))
      .filter((part) => part.name === name)
      .reduce((sum, { startMs, endMs }) => sum + Math.max(0, endMs - Math.max(fromMs, startMs)), 0);
  return parts.map(({ name, share }) => ({
    name,
    spentMs: spentOf(name),
    dueMs: share * middleMs,
    isCurrent: name === current,
  }));
}

/** The part that has had its share and goes on; null where none does. The last one ends with the answer. */
export function fullPart(progress: readonly PartProgress[]): PartProgress | null {
  const current = progress.slice(0, -1).find(({ isCurrent }) => isCurrent);
  return current !== undefined && current.spentMs >= current.dueMs ? current : null;
}
