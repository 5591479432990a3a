import type { Run } from '../../core/pacing/pacing.ts';
import { makePeaks, soundRange, type Levels, type SoundPeaks, type SoundRange } from './sound-bars.ts';

/** What an answer's sound is drawn from. */
export type PreparedSound = { readonly peaks: SoundPeaks; readonly range: SoundRange };

const NO_SOUND: PreparedSound = { peaks: { hopMs: 10, layers: [] }, range: { room: 0, speech: 255 } };

const made = new WeakMap<Levels, PreparedSound & { readonly runs: readonly Run[] }>();

/** Prepares an answer's sound once, however often it is drawn. */
export function preparedSound(levels: Levels | null, runs: readonly Run[]): PreparedSound {
  if (levels === null) return NO_SOUND;
  const known = made.get(levels);
  if (known?.runs === runs) return known;
  const peaks = known?.peaks ?? makePeaks(levels);
  const prepared = { peaks, range: soundRange(peaks, runs), runs };
  made.set(levels, prepared);
  return prepared;
}
