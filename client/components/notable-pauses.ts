import { LONG_PAUSE_MS } from '../../core/pacing/find-pauses.ts';
import type { Pause } from '../../core/pacing/pacing.ts';
import { lengthMs } from '../../core/pacing/stretch.ts';
import { causeOfPause } from '../../core/session/fold-marks.ts';
import type { PauseCause, SaidPause } from '../../core/session/mark.ts';

/** A pause, and what it was said to be; null where nobody said. */
export type NotedPause = Pause & { readonly cause: PauseCause | null };

type Notable = { readonly said: readonly SaidPause[]; readonly pauses: readonly NotedPause[] };

const found = new WeakMap<readonly Pause[], Notable>();

/** The pauses that are long, or were said to be something; found once, however often they are drawn. */
export function notablePauses(pauses: readonly Pause[], said: readonly SaidPause[]): readonly NotedPause[] {
  const known = found.get(pauses);
  if (known?.said === said) return known.pauses;
  const notable = notedPauses(pauses, said).filter(
    (pause) => pause.cause !== null || lengthMs(pause) >= LONG_PAUSE_MS,
  );
  found.set(pauses, { said, pauses: notable });
  return notable;
}

/** Pauses with what each was said to be. */
export function notedPauses(pauses: readonly Pause[], said: readonly SaidPause[]): NotedPause[] {
  return pauses.map((pause) => ({ ...pause, cause: said.length === 0 ? null : causeOfPause(pause, said) }));
}
