import { DEFAULT_MIN_PAUSE_MS } from './find-pauses.ts';
import type { Run } from './pacing.ts';
import { LEVEL_HOP_MS } from './sample-clock.ts';
import { lengthMs, silencesBetween, touches, type Stretch } from './stretch.ts';
import type { Interruption } from './voice-track.ts';

/** Shorter stretches of exact zeros tell nothing; we chose it. */
const LEAST_ZEROS_MS = 30;

/** Longer stretches of exact zeros are a muted microphone, unless it is a gated one; we chose it. */
const MUTED_FROM_MS = 3000;

/** A gate is known by zeros in at least so many silences; one or two may be a hand on a switch. */
const GATED_SILENCES = 2;

/** What exact zeros in an answer's sound say about its microphone, which always hears some noise while it is open. */
export type DigitalSilence = {
  /** The microphone falls to exact zeros between runs, again and again: those are pauses. */
  readonly gated: boolean;
  /** Zeros too long for a pause, from a microphone that is not gated. */
  readonly muted: readonly Interruption[];
};

/**
 * Tells a gated microphone from a muted one.
 *
 * @param level bytes of a voice track, of which 0 is exact zeros
 */
export function findDigitalSilence(level: ArrayLike<number>, runs: readonly Run[]): DigitalSilence {
  const zeros = zeroStretches(level);
  const gated = isGated(zeros, runs);
  const muted = gated ? [] : zeros.filter((stretch) => lengthMs(stretch) > MUTED_FROM_MS);
  return { gated, muted: muted.map((stretch) => ({ ...stretch, cause: 'microphone-muted' })) };
}

/** Long zeros are left out here: a microphone muted twice must not look like a gate. */
function isGated(zeros: readonly Stretch[], runs: readonly Run[]): boolean {
  const short = zeros.filter((stretch) => lengthMs(stretch) <= MUTED_FROM_MS);
  const silences = silencesBetween(runs).filter(isOfPauseLength);
  const withZeros = silences.filter((silence) => short.some((stretch) => touches(stretch, silence)));
  return withZeros.length >= GATED_SILENCES && withZeros.length >= silences.length / 2;
}

/** A gate needs a moment to close: what is shorter than a pause may not have met it. */
function isOfPauseLength(silence: Stretch): boolean {
  return lengthMs(silence) >= DEFAULT_MIN_PAUSE_MS && lengthMs(silence) <= MUTED_FROM_MS;
}

function zeroStretches(level: ArrayLike<number>): Stretch[] {
  const stretches: Stretch[] = [];
  let start: number | null = null;
  for (let i = 0; i <= level.length; i++) {
    if (i < level.length && level[i] === 0) start ??= i;
    else if (start !== null) {
      stretches.push({ startMs: start * LEVEL_HOP_MS, endMs: i * LEVEL_HOP_MS });
      start = null;
    }
  }
  return stretches.filter((stretch) => lengthMs(stretch) >= LEAST_ZEROS_MS);
}
