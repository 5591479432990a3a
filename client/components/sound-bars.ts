import { levelDbfs } from '../../core/pacing/voice-track.ts';
import type { TimeScale } from './timeline-scale.ts';

/** A bar of the sound lane; `share` is its part of the lane's height. */
export type SoundBar = { readonly x: number; readonly share: number };

/** From one bar to the next. */
const PITCH_PX = 2.5;

/** A level so far under the loudest is drawn a tenth as high: between amplitude and decibels, as the eye likes it. */
const TENTH_DB = 24;

/** The peak of each stretch of sound, as mirrored bars. */
export function laySound(
  levels: readonly number[],
  hopMs: number,
  scale: TimeScale,
  untilMs: number,
): SoundBar[] {
  const loudest = levelDbfs(loudestByte(levels));
  const bars: SoundBar[] = [];
  const fromX = Math.max(scale.left, scale.xOf(scale.onsetMs));
  const toX = Math.min(scale.right, scale.xOf(untilMs));
  for (let x = fromX; x < toX; x += PITCH_PX) {
    const peak = peakBetween(levels, scale.msOf(x) / hopMs, scale.msOf(x + PITCH_PX) / hopMs);
    bars.push({ x, share: Math.min(1, 10 ** ((levelDbfs(peak) - loudest) / TENTH_DB)) });
  }
  return bars;
}

function peakBetween(levels: readonly number[], from: number, to: number): number {
  let peak = 0;
  for (let i = Math.max(0, Math.floor(from)); i < Math.max(from + 1, to); i++)
    peak = Math.max(peak, levels[i] ?? 0);
  return peak;
}

/** The level that one in a hundred passes: a knock on the table does not make the voice small. */
function loudestByte(levels: readonly number[]): number {
  const counts = new Array<number>(256).fill(0);
  for (const level of levels) counts[level] = (counts[level] ?? 0) + 1;
  let above = 0;
  for (let byte = 255; byte > 0; byte--) {
    above += counts[byte] ?? 0;
    if (above > levels.length / 100) return byte;
  }
  return 255;
}
