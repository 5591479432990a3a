import { isVoiced } from './live-silence.ts';
import { quantile } from './quantile.ts';
import { FRAME_MS, LEVEL_HOP_MS } from './sample-clock.ts';
import { levelDbfs } from './voice-track.ts';

/**
 * Where the louder parts of speech should stand before the voice model. The model hears a quiet voice as none: with
 * this, recordings whose first words it had missed by 520 ms came within 18 ms.
 */
export const SPEECH_LEVEL_DBFS = -20;

/** A gain that is off by no more than this is left as it is; we chose it, for the figures do not change with it. */
export const GAIN_TOLERANCE_DB = 3;

/** More would lift a microphone's own noise to the level of speech; we chose it. */
const MOST_GAIN_DB = 40;

/** The louder parts of speech: of its levels, 95 in 100 are below. */
const LOUD_SHARE = 0.95;

/**
 * The gain that brings speech to the level that the voice model hears best; null when there is no voice.
 *
 * @param level bytes of a voice track, of sound before any gain
 * @param voice bytes of the same track
 */
export function gainNeededDb(level: ArrayLike<number>, voice: ArrayLike<number>): number | null {
  return gainFor(Array.from(level).filter((_, i) => isVoiced(voice[frameOfLevel(i)] ?? 0)));
}

/** A first guess before any voice is known: as if all of the sound were speech; null when it is exact zeros. */
export function guessGainDb(level: ArrayLike<number>): number | null {
  return gainFor(Array.from(level).filter((byte) => byte > 0));
}

function gainFor(level: readonly number[]): number | null {
  const loud = quantile(level.map(levelDbfs), LOUD_SHARE);
  if (loud === null) return null;
  return Math.max(-MOST_GAIN_DB, Math.min(MOST_GAIN_DB, SPEECH_LEVEL_DBFS - loud));
}

function frameOfLevel(i: number): number {
  return Math.floor(((i + 0.5) * LEVEL_HOP_MS) / FRAME_MS);
}
