import { levelOf } from './level.ts';
import type { Sound } from './espeak.ts';

/** Synthetic speech ends where it falls this far below its peak: below that, nothing is left of a voice. */
const SYNTHETIC_EDGE_DB = -45;

/** Recorded speech ends where 5 ms of it fall this far below its loudest; its room must be further down. */
const RECORDED_EDGE_DB = -30;
const RECORDED_ROOM_DB = -40;

/** A softer start and end than a cut, which would be heard as a click. */
const FADE_MS = 1;

/** A piece with a longer silence inside hides a pause that the labels would not know. */
const LONGEST_INNER_SILENCE_MS = 180;
const INNER_SILENCE_DB = -35;

/** Synthetic speech from its first to its last sound. @throws Error when a pause hides in it */
export function trimSynthetic(sound: Sound, text: string): Float32Array {
  const peak = sound.samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  const isSpeech = (sample: number) => Math.abs(sample) >= peak * 10 ** (SYNTHETIC_EDGE_DB / 20);
  const first = sound.samples.findIndex(isSpeech);
  const end = sound.samples.findLastIndex(isSpeech) + 1;
  const piece = faded(sound.samples.slice(first, end), sound.sampleRateHz);
  rejectHiddenPause(piece, sound.sampleRateHz, INNER_SILENCE_DB, text);
  return piece;
}

/** Recorded speech from its first to its last sound. @throws Error when its room is too loud, or a pause hides in it */
export function trimRecorded({ samples, sampleRateHz }: Sound, name: string): Float32Array {
  const hop = Math.round(sampleRateHz * 0.005);
  const levels = levelsOf(samples, hop);
  const sorted = levels.toSorted((a, b) => a - b);
  const loudest = sorted[Math.floor(sorted.length * 0.98)] ?? 0;
  const room = sorted[Math.floor(sorted.length * 0.08)] ?? 0;
  if (room > loudest + RECORDED_ROOM_DB) throw new Error(`${name}: its room is too loud to find its edges`);
  const isSpeech = (level: number) => level > loudest + RECORDED_EDGE_DB;
  const first = levels.findIndex((level, i) => isSpeech(level) && isSpeech(levels[i + 1] ?? level));
  const last = levels.findLastIndex((level, i) => isSpeech(level) && isSpeech(levels[i - 1] ?? level));
  const piece = faded(samples.slice(first * hop, (last + 1) * hop), sampleRateHz);
  rejectHiddenPause(piece, sampleRateHz, RECORDED_EDGE_DB, name);
  return piece;
}

function faded(piece: Float32Array, sampleRateHz: number): Float32Array {
  const fade = Math.round((sampleRateHz * FADE_MS) / 1000);
  return piece.map((sample, i) => sample * Math.min(1, (i + 1) / fade, (piece.length - i) / fade));
}

function rejectHiddenPause(piece: Float32Array, sampleRateHz: number, belowDb: number, name: string): void {
  const levels = levelsOf(piece, Math.round(sampleRateHz / 100));
  const threshold = Math.max(...levels) + belowDb;
  let quiet = 0;
  for (const level of levels) {
    quiet = level < threshold ? quiet + 1 : 0;
    if (quiet * 10 > LONGEST_INNER_SILENCE_MS)
      throw new Error(`A pause hides in "${name}": say it in two pieces.`);
  }
}

function levelsOf(samples: Float32Array, hop: number): number[] {
  return Array.from({ length: Math.floor(samples.length / hop) }, (_, i) =>
    levelOf(samples.subarray(i * hop, (i + 1) * hop)),
  );
}
