import type { Run } from '../../core/pacing/pacing.ts';
import type { Stretch } from '../../core/pacing/stretch.ts';
import type { TimeScale } from './timeline-scale.ts';

/** An answer's levels, a byte of half a decibel each `hopMs`. */
export type Levels = { readonly bytes: readonly number[]; readonly hopMs: number };

/** The levels between which sound is drawn, as bytes: the room, and loud speech. */
export type SoundRange = { readonly room: number; readonly speech: number };

/** A bar of the sound lane; `share` is its part of the lane's height. */
export type SoundBar = { readonly x: number; readonly share: number };

/** From one bar to the next. */
const PITCH_PX = 2.5;

/** Loud speech fills so much of the lane; a knock on the table may fill it all, and makes no voice small. */
const SPEECH_SHARE = 0.8;

/** Speech is at least so far above the room, so that noise alone is not drawn as speech. */
const LEAST_RANGE = 24;

/** Finds the levels that an answer's sound is drawn between. */
export function soundRange({ bytes, hopMs }: Levels, runs: readonly Run[]): SoundRange {
  const spoken = runs.flatMap(({ startMs, endMs }) => bytes.slice(startMs / hopMs, endMs / hopMs));
  const speech = quantile(spoken, 0.9);
  // A byte of 0 is a microphone that was off, and tells nothing of the room.
  const room = quantile(
    bytes.filter((byte) => byte > 0),
    0.05,
  );
  return { speech, room: Math.min(room, speech - LEAST_RANGE) };
}

/** The peak of each stretch of sound, from the first word on, as mirrored bars; none where nothing could be heard. */
export function laySound(
  levels: Levels,
  range: SoundRange,
  scale: TimeScale,
  span: Stretch,
  interruptions: readonly Stretch[],
): SoundBar[] {
  const fromX = Math.max(scale.left, scale.xOf(span.startMs));
  const toX = Math.min(scale.right, scale.xOf(span.endMs));
  const count = Math.max(0, Math.ceil((toX - fromX) / PITCH_PX));
  const xs = Array.from({ length: count }, (_, i) => fromX + i * PITCH_PX);
  const isHeard = (x: number) =>
    !interruptions.some(({ startMs, endMs }) => scale.xOf(startMs) <= x && x < scale.xOf(endMs));
  return xs.filter(isHeard).map((x) => {
    const peak = peakBetween(levels, scale.msOf(x), scale.msOf(x + PITCH_PX));
    const above = Math.max(0, (peak - range.room) / (range.speech - range.room));
    // Squared, decibels look as amplitude does: syllables stand out, and the quiet ones are still there.
    return { x, share: Math.min(1, SPEECH_SHARE * above ** 2) };
  });
}

function peakBetween({ bytes, hopMs }: Levels, fromMs: number, toMs: number): number {
  const [from, to] = [Math.max(0, Math.floor(fromMs / hopMs)), Math.ceil(toMs / hopMs)];
  let peak = 0;
  for (let i = from; i < Math.max(from + 1, to); i++) peak = Math.max(peak, bytes[i] ?? 0);
  return peak;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
