import type { Pause, PauseKind, Run } from './pacing.ts';
import { lengthMs, silencesBetween, touches } from './stretch.ts';
import type { Interruption } from './voice-track.ts';

/** Shorter silences are articulation, not hesitation (De Jong & Bosker, DiSS 2013). */
export const DEFAULT_MIN_PAUSE_MS = 250;

/** From here on a pause is long, and very long; our rounding of the classes of Campione & Véronis 2002. */
export const LONG_PAUSE_MS = 1000;
const VERY_LONG_PAUSE_MS = 2500;

/** Finds the silences inside an answer that listeners hear as pauses. One touched by an interruption is never a pause. */
export function findPauses(
  runs: readonly Run[],
  minPauseMs: number,
  interruptions: readonly Interruption[],
): Pause[] {
  return silencesBetween(runs)
    .filter((silence) => lengthMs(silence) >= minPauseMs)
    .filter((silence) => !interruptions.some((interruption) => touches(interruption, silence)))
    .map((silence) => ({ ...silence, kind: pauseKind(lengthMs(silence)) }));
}

/** How long a pause is, in a word. */
export function pauseKind(pauseMs: number): PauseKind {
  if (pauseMs < LONG_PAUSE_MS) return 'short';
  return pauseMs < VERY_LONG_PAUSE_MS ? 'long' : 'very-long';
}
