import type { Run } from '../../core/pacing/pacing.ts';
import type { Stretch } from '../../core/pacing/stretch.ts';
import type { TimeScale } from './timeline-scale.ts';

/** An answer's levels, a byte of half a decibel each `hopMs`. */
export type Levels = { readonly bytes: readonly number[]; readonly hopMs: number };

/** The highest level of each hop, of each two, four, eight …: a peak is found at once, over a second or an hour. */
export type SoundPeaks = { readonly hopMs: number; readonly layers: readonly Uint8Array[] };

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

const BYTES = 256;

/** Makes the peaks that an answer's sound is drawn from. */
export function makePeaks({ bytes, hopMs }: Levels): SoundPeaks {
  const layers = [new Uint8Array(bytes)];
  for (let below = layers[0]; below !== undefined && below.length > 1; below = layers.at(-1)) {
    const layer = new Uint8Array(Math.ceil(below.length / 2));
    for (let i = 0; i < layer.length; i++) layer[i] = Math.max(below[2 * i] ?? 0, below[2 * i + 1] ?? 0);
    layers.push(layer);
  }
  return { hopMs, layers };
}

/** Finds the levels that an answer's sound is drawn between. */
export function soundRange({ layers, hopMs }: SoundPeaks, runs: readonly Run[]): SoundRange {
  const [bytes = new Uint8Array()] = layers;
  const [all, spoken] = [new Float64Array(BYTES), new Float64Array(BYTES)];
  for (const byte of bytes) all[byte] = (all[byte] ?? 0) + 1;
  for (const { startMs, endMs } of runs) {
    const to = Math.min(bytes.length, Math.trunc(endMs / hopMs));
    for (let i = Math.max(0, Math.trunc(startMs / hopMs)); i < to; i++) {
      const byte = bytes[i] ?? 0;
      spoken[byte] = (spoken[byte] ?? 0) + 1;
    }
  }
  // A byte of 0 is a microphone that was off, and tells nothing of the room.
  all[0] = 0;
  const speech = quantile(spoken, 0.9);
  return { speech, room: Math.min(quantile(all, 0.05), speech - LEAST_RANGE) };
}

/** The peak of each stretch of sound, from the first word on, as mirrored bars; none where nothing could be heard. */
export function laySound(
  peaks: SoundPeaks,
  range: SoundRange,
  scale: TimeScale,
  span: Stretch,
  interruptions: readonly Stretch[],
): SoundBar[] {
  const startX = scale.xOf(span.startMs);
  const pitchMs = PITCH_PX / scale.perMs;
  // Counted from the first word, so that a bar keeps its stretch of sound while time is panned.
  const first = Math.max(0, Math.ceil((scale.left - startX) / PITCH_PX));
  const toX = Math.min(scale.right, scale.xOf(span.endMs));
  const unheard = interruptions.map(({ startMs, endMs }) => [scale.xOf(startMs), scale.xOf(endMs)] as const);
  const isHeard = (x: number) => !unheard.some(([from, to]) => from <= x && x < to);
  const bars: SoundBar[] = [];
  for (let i = first; startX + i * PITCH_PX < toX; i++) {
    const x = startX + i * PITCH_PX;
    if (!isHeard(x)) continue;
    const fromMs = span.startMs + i * pitchMs;
    const peak = peakBetween(peaks, fromMs, fromMs + pitchMs);
    const above = Math.max(0, (peak - range.room) / (range.speech - range.room));
    // Squared, decibels look as amplitude does: syllables stand out, and the quiet ones are still there.
    bars.push({ x, share: Math.min(1, SPEECH_SHARE * above ** 2) });
  }
  return bars;
}

/** From the layer in which the stretch is a few entries long. */
function peakBetween({ layers, hopMs }: SoundPeaks, fromMs: number, toMs: number): number {
  const hops = Math.max(1, (toMs - fromMs) / hopMs);
  const depth = Math.min(layers.length - 1, Math.max(0, Math.floor(Math.log2(hops)) - 2));
  const layer = layers[depth] ?? new Uint8Array();
  const hop = hopMs * 2 ** depth;
  const [from, to] = [Math.max(0, Math.floor(fromMs / hop)), Math.ceil(toMs / hop)];
  let peak = 0;
  for (let i = from; i < Math.max(from + 1, to); i++) peak = Math.max(peak, layer[i] ?? 0);
  return peak;
}

/** The value below which a share of all counted ones lies. */
function quantile(counts: Float64Array, share: number): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const wanted = Math.min(total - 1, Math.floor(total * share));
  let before = 0;
  for (const [value, count] of counts.entries()) {
    before += count;
    if (before > wanted) return total === 0 ? 0 : value;
  }
  return 0;
}
