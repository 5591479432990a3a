import type { Stretch } from '../../core/pacing/stretch.ts';

/** What of an answer can be chosen, on its timeline and in its table. */
export type SelectionType = 'run' | 'pause' | 'part' | 'held-sound' | 'interruption' | 'first-word';

/** What of an answer is chosen; instants are of its clock. */
export type Selection = Stretch & { readonly type: SelectionType };

/** A pause is heard with so much of what is around it. */
const AROUND_PAUSE_MS = 2000;

export function isSameSelection(one: Selection | null, other: Selection | null): boolean {
  if (one === null || other === null) return one === other;
  return one.type === other.type && one.startMs === other.startMs && one.endMs === other.endMs;
}

/** What is played of it: speech itself, a silence with the 2 s before and after it. */
export function hearingOf({ type, startMs, endMs }: Selection): Stretch {
  switch (type) {
    case 'run':
    case 'part':
    case 'held-sound':
      return { startMs, endMs };
    case 'pause':
    case 'interruption':
    case 'first-word':
      return { startMs: Math.max(0, startMs - AROUND_PAUSE_MS), endMs: endMs + AROUND_PAUSE_MS };
  }
}

/** The one of `all` after an instant, or the last before it; null where there is none. `all` is in order. */
export function nextOf<Kind extends Stretch>(
  all: readonly Kind[],
  fromMs: number,
  direction: 1 | -1,
): Kind | null {
  return (
    (direction === 1
      ? all.find(({ startMs }) => startMs > fromMs)
      : all.findLast(({ startMs }) => startMs < fromMs)) ?? null
  );
}
